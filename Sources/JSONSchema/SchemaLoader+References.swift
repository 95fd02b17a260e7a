internal import JSONSyntax
internal import Suggestions

extension SchemaLoader {
  private static let definitionPrefix = "#/$defs/"
  private static let rootPlace = 0

  /// Reads the definitions, which may stand at the root only, where references look for them.
  mutating func readDefinitions(_ node: JSONNode, of place: Int) {
    guard place == Self.rootPlace else { return note(.definitionsBelowRoot, at: node) }
    for (name, schema) in schemas(node, of: .definitions) { definitions[name] = schema }
  }

  /// Reads a reference, to be resolved once the whole document is known.
  mutating func readReference(_ node: JSONNode, of place: Int) {
    guard let text = string(node, of: SchemaKeyword.reference.rawValue) else { return }
    // Through a reference a condition could come back to itself, and never end.
    guard !isInCondition else { return note(.referenceInCondition, at: node) }
    let name = text.dropFirst(Self.definitionPrefix.count)
    // "~" and "%" would begin escapes of a JSON pointer in a URI; no definition needs such a name.
    guard text.hasPrefix(Self.definitionPrefix), !name.contains(where: { "/~%".contains($0) }) else {
      return note(.foreignReference(text), at: node)
    }
    references.append(Reference(schema: place, node: node, name: String(name)))
  }

  /// Connects each reference with its definition, and refuses those that lead round in a circle.
  mutating func resolveReferences() {
    for reference in references {
      statements[reference.schema].reference = definitions[reference.name]
      if definitions[reference.name] == nil { noteUnresolved(reference) }
    }
    checkProgress()
  }

  private mutating func noteUnresolved(_ reference: Reference) {
    let suggestion = Suggestion.closest(to: reference.name, among: definitions.keys.sorted())
    note(
      .unresolvedReference(
        Self.definitionPrefix + reference.name,
        suggestion: suggestion.map { Self.definitionPrefix + $0 }
      ),
      at: reference.node
    )
  }

  /// Refuses references that come back to their own schema without entering a member or an element.
  private mutating func checkProgress() {
    // By which way each schema was reached first: from those of an earlier way, every way is known to end, or to have
    // been refused already.
    var ways: [Int?] = statements.map { _ in nil }
    for (way, start) in references.map(\.schema).enumerated() {
      var place = start
      while ways[place] == nil {
        ways[place] = way
        place = statements[place].reference ?? place
      }
      if ways[place] == way, let reference = reference(of: place) {
        note(.circularReference(Self.definitionPrefix + reference.name), at: reference.node)
      }
    }
  }

  /// The reference of the schema at a place, when it leads somewhere.
  private func reference(of place: Int) -> Reference? {
    guard statements[place].reference != nil else { return nil }
    return references.first { $0.schema == place }
  }
}
