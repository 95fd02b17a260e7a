internal import JSONSchema
internal import JSONSyntax
internal import Suggestions

/// Finds phases, and items asked for by phases and clearance, that stand for nothing.
struct PhaseInspection {
  private let checklist: Checklist
  private let root: JSONNode
  /// The stages that a manifest can state; nil where it may state any.
  private let stages: [String]?

  init(_ checklist: Checklist, _ root: JSONNode, schema: Schema) {
    self.checklist = checklist
    self.root = root
    stages = schema.schema(at: JSONPath([.key("project"), .key("stage")]))?.allowedValues?
      .compactMap { if case .string(let name) = $0 { name } else { nil } }
  }

  /// The problems, in no order of their own.
  var problems: [ChecklistProblem] {
    let phases = root.list("phases")
    let names = phases.flatMap { $0.list("stageNames") }
    // Clearance knows items by their own ids only, phases by their aliases too.
    let ids = Set(checklist.items.map(\.id))
    let aliases = Set(checklist.items.flatMap(\.aliases))
    let cleared = root["clearance"]?.list("items") ?? []
    let asked = phases.flatMap { $0.list("activities") + ($0["gate"]?.list("items") ?? []) }
    return phases.compactMap { $0["id"] }.repeated(.phase) + names.repeated(.stage)
      + unknownItems(cleared, known: ids) + unknownItems(asked, known: ids.union(aliases))
      + names.compactMap(unknownStage) + phases.compactMap { weeksOutOfOrder($0["weeks"]) }
  }

  private func unknownItems(_ nodes: [JSONNode], known: Set<String>) -> [ChecklistProblem] {
    let unknown = nodes.lazy.filter { node in !known.contains(node.string ?? "") }
    return unknown.prefix(ChecklistLimits.problems + 1).map(unknownItem)
  }

  private func unknownItem(_ node: JSONNode) -> ChecklistProblem {
    let id = node.string ?? ""
    let suggestion = Suggestion.closest(to: id, among: checklist.items.map(\.id))
    return ChecklistProblem(offset: node.range.lowerBound, reason: .unknownItem(id, suggestion: suggestion))
  }

  private func unknownStage(_ node: JSONNode) -> ChecklistProblem? {
    guard let name = node.string, let stages, !stages.contains(name) else { return nil }
    let suggestion = Suggestion.closest(to: name, among: stages)
    return ChecklistProblem(
      offset: node.range.lowerBound,
      reason: .unknownStage(name, allowed: stages, suggestion: suggestion)
    )
  }

  private func weeksOutOfOrder(_ weeks: JSONNode?) -> ChecklistProblem? {
    guard let from = weeks?["from"]?.int64, let to = weeks?["to"], let last = to.int64, last < from else {
      return nil
    }
    return ChecklistProblem(
      offset: to.range.lowerBound,
      reason: .weeksOutOfOrder(from: Int(from), to: Int(last))
    )
  }
}
