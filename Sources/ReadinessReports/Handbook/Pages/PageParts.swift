internal import ReadinessEngine

extension BlockList {
  /// Writes a named rule.
  mutating func variable(_ variable: RuleVariable) {
    heading(3, "\(code: "variables.\(variable.name)")")
    paragraph("\(variable.description)")
    code(.rule(variable.rule.text))
  }

  /// Writes where something comes from, document by document, or nothing without sources.
  mutating func sources(_ sources: [SourceReference], in handbook: Handbook) {
    var documents: [(id: String, places: [String])] = []
    for source in sources {
      if let index = documents.firstIndex(where: { $0.id == source.document }) {
        documents[index].places.append(source.place)
      } else {
        documents.append((source.document, [source.place]))
      }
    }
    terms(
      documents.map { id, places in
        let document = handbook.documents.first { $0.id == id }
        let title = document.map { document -> RichText in ". \(document.title) (\(document.publisher))" }
        return Term("\(code: id)", "\(places.joined(separator: "; "))\(title ?? "")")
      }
    )
  }
}

extension Handbook {
  /// Facts with their questions, in the order of the schema; those that it does not know come last.
  func terms(of facts: Set<String>) -> [Term] {
    // A rule that reads an element of a list reads the field that lists it.
    let facts = Set(facts.map { $0.hasSuffix("[]") ? String($0.dropLast(2)) : $0 })
    let known = fields.filter { facts.contains($0.path) }
    let free = facts.subtracting(known.map(\.path)).sorted()
    return known.map { Term("\(code: $0.path)", "\($0.question ?? "")") }
      + free.map { Term("\(code: $0)", "A fact of your own") }
  }

  /// Facts with their questions, by paths in which steps into lists are left out.
  func terms(ofPaths paths: [String]) -> [Term] {
    fields.filter { paths.contains($0.names.joined(separator: ".")) }
      .map { Term("\(code: $0.path)", "\($0.question ?? "")") }
  }
}

extension Checklist {
  /// Items by their ids or aliases, as other parts of the checklist name them.
  func terms(of names: [String]) -> [Term] {
    names.compactMap { name in items.first { $0.names.contains(name) } }
      .map { Term("\(code: $0.id)", "\($0.title)") }
  }

  /// The named rules that an item's rules use, and those that these use, in the order of the checklist.
  func variables(in item: ChecklistItem) -> [RuleVariable] {
    let own =
      item.probes.map(\.rule) + [item.applies?.rule].compactMap(\.self)
      + (item.diagnosis?.severity.raises.map(\.when) ?? [])
    var used = Set(own.flatMap(\.variableNames))
    // A variable can use only those before it, so one pass from the last to the first finds all.
    for variable in variables.reversed() where used.contains(variable.name) {
      used.formUnion(variable.rule.variableNames)
    }
    return variables.filter { used.contains($0.name) }
  }
}

extension RuleSource {
  /// The names after `variables.` in the text.
  fileprivate var variableNames: [String] {
    text.split(separator: "variables.", omittingEmptySubsequences: false).dropFirst()
      .map { rest in String(rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }) }
  }
}
