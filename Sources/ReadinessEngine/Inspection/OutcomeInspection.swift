internal import JSONSyntax
internal import Suggestions

/// Finds what a checklist that was read whole would lead to and cannot be meant: items that pass by themselves, scores
/// that nobody reaches, names that stand for nothing.
struct OutcomeInspection {
  /// The problems, in no order of their own.
  private(set) var problems: [ChecklistProblem] = []

  private let checklist: Checklist
  private let root: JSONNode

  init(
    _ checklist: Checklist,
    _ document: JSONDocument,
    _ knowledge: InspectionKnowledge,
    _ compiled: CompiledChecklist?
  ) {
    self.checklist = checklist
    root = document.root
    inspectHead(unusedVariables: compiled?.unusedVariables ?? [])
    problems += ScoringInspection(checklist, root).problems
    problems += PhaseInspection(checklist, root, schema: knowledge.manifestSchema.schema).problems
    for (item, node) in zip(checklist.items, root.list("items")) {
      problems += ItemInspection(item, node).problems
    }
  }

  private mutating func inspectHead(unusedVariables: [String]) {
    if checklist.id == "default", let id = root["id"] { note(.reservedID(checklist.id), at: id) }
    for variable in root.list("variables") {
      guard let name = variable["name"]?.string, unusedVariables.contains(name) else { continue }
      note(.unusedVariable(name), at: variable["name"] ?? variable)
    }
    let examples = checklist.items.reduce(0) { $0 + $1.examples.count }
    if examples > ChecklistLimits.examples {
      note(.tooManyExamples(limit: ChecklistLimits.examples), at: root)
    }
    if checklist.exampleManifest == nil,
      let first = root.list("items").first(where: { $0["examples"]?.count ?? 0 > 0 })
    {
      note(.noExampleManifest, at: first["examples"] ?? first)
    }
    if let path = checklist.exampleManifest, !ChecklistInspection.isInFolder(path),
      let node = root["exampleManifest"]
    {
      note(.exampleManifestOutside, at: node)
    }
  }

  private mutating func note(_ reason: ChecklistProblem.Reason, at node: JSONNode) {
    problems.append(ChecklistProblem(offset: node.range.lowerBound, reason: reason))
  }
}

extension JSONNode {
  /// The elements of a list in a field; empty where there is none.
  func list(_ field: String) -> [JSONNode] {
    self[field]?.elements.map(\.self) ?? []
  }
}

extension [JSONNode] {
  /// The problems of those strings that stand among them a second time.
  func repeated(_ part: ChecklistPart) -> [ChecklistProblem] {
    var known: Set<String> = []
    return compactMap { node in
      guard let name = node.string, !known.insert(name).inserted else { return nil }
      return ChecklistProblem(offset: node.range.lowerBound, reason: .repeatedName(name, of: part))
    }
  }
}
