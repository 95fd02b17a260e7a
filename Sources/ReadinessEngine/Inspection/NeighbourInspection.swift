internal import JSONSyntax

/// Finds the names that a checklist shares with others, which keeps it from being used beside them.
struct NeighbourInspection {
  private let checklist: Checklist
  private let root: JSONNode
  private let others: Set<String>
  /// The checklist that has an item of each name.
  private var owners: [String: String] = [:]

  init(_ checklist: Checklist, _ document: JSONDocument, beside others: [Checklist]) {
    self.checklist = checklist
    root = document.root
    self.others = Set(others.map(\.id))
    // Of a checklist that has even the same id, everything else goes without saying.
    for item in others.filter({ $0.id != checklist.id }).flatMap(\.items) {
      for name in [item.id] + item.aliases { owners[name] = item.checklist }
    }
  }

  /// One warning a shared name.
  var problems: [ChecklistProblem] {
    let names = root.list("items").flatMap { [$0["id"]].compactMap(\.self) + $0.list("aliases") }
    return [root["id"]].compactMap { $0.flatMap(sharedChecklist) } + names.compactMap(sharedName)
  }

  private func sharedChecklist(_ node: JSONNode) -> ChecklistProblem? {
    guard others.contains(checklist.id) else { return nil }
    return ChecklistProblem(offset: node.range.lowerBound, reason: .sharedChecklistID(checklist.id))
  }

  private func sharedName(_ node: JSONNode) -> ChecklistProblem? {
    guard let name = node.string, let owner = owners[name] else { return nil }
    return ChecklistProblem(offset: node.range.lowerBound, reason: .sharedID(name, with: owner))
  }
}
