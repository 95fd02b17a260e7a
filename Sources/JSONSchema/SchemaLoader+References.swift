internal import JSONSyntax
internal import Suggestions

extension SchemaLoader {
  private static let definitionPrefix = "#/$defs/"
  private static let rootPlace = 0

  /// Reads the definitions, which may stand at the root only, where references look for them.
  mutating func readDefinitions(_ node: JSONNode, of place: Int) {
    guard place == Self.rootPlace else { return note(.definitionsBelowRoot, at: node) }
    guard isObject(node, of: .definitions) else { return }
    for member in node.members { if let place = schema(member.value) { definitions[member.key] = place } }
  }

  /// Reads a reference, to be resolved once the whole document is known.
  mutating func readReference(_ node: JSONNode, of place: Int) {
    guard let text = string(node, of: SchemaKeyword.reference.rawValue) else { return }
    // Through a reference a condition could come back to itself, and never end.
    guard !isInCondition else { return note(.referenceInCondition, at: node) }
    let name = text.utf8.dropFirst(Self.definitionPrefix.utf8.count)
    // "~" and "%" would begin escapes of a JSON pointer in a URI; no definition needs such a name.
    guard text.utf8.starts(with: Self.definitionPrefix.utf8), !name.contains(where: Self.endsNames) else {
      return note(.foreignReference(text), at: node)
    }
    references.append(Reference(schema: place, node: node, name: String(Substring(name))))
  }

  private static func endsNames(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "~") || byte == UInt8(ascii: "%")
  }

  /// Connects each reference with its definition, and refuses those that lead round in a circle.
  mutating func resolveReferences() {
    for reference in references {
      targets[reference.schema] = definitions[reference.name]
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
    var ways: [Int?] = targets.map { _ in nil }
    for (way, start) in references.map(\.schema).enumerated() {
      var place = start
      while ways[place] == nil {
        ways[place] = way
        place = targets[place] ?? place
      }
      if ways[place] == way, let reference = reference(of: place) {
        note(.circularReference(Self.definitionPrefix + reference.name), at: reference.node)
      }
    }
  }

  /// The reference of the schema at a place, when it leads somewhere.
  private func reference(of place: Int) -> Reference? {
    guard targets[place] != nil else { return nil }
    return references.first { $0.schema == place }
  }
}
