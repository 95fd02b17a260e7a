internal import JSONSyntax

/// Finds what one item of the right shape would lead to and cannot be meant.
struct ItemInspection {
  private let item: ChecklistItem
  private let node: JSONNode

  init(_ item: ChecklistItem, _ node: JSONNode) {
    self.item = item
    self.node = node
  }

  /// The problems, in no order of their own.
  var problems: [ChecklistProblem] {
    repeatedRules + ([decision, threshold].compactMap(\.self)) + raises + verdicts
  }

  private var rulesField: String { item.kind == .failureMode ? "symptoms" : "probes" }

  private var repeatedRules: [ChecklistProblem] {
    node.list(rulesField).compactMap { $0["id"] }.repeated(item.kind == .failureMode ? .symptom : .probe)
  }

  /// Nothing passes without a rule that could fail; symptoms always count.
  private var decision: ChecklistProblem? {
    if item.probes.contains(where: \.isRequired) { return nil }
    return problem(.nothingDecides(item.kind), at: node[rulesField] ?? node)
  }

  private var threshold: ChecklistProblem? {
    guard let diagnosis = item.diagnosis, let place = node["threshold"],
      !(1...item.probes.count).contains(diagnosis.threshold)
    else { return nil }
    return problem(.thresholdOutOfRange(diagnosis.threshold, symptoms: item.probes.count), at: place)
  }

  private var raises: [ChecklistProblem] {
    guard let severity = item.diagnosis?.severity else { return [] }
    return zip(severity.raises, node["severity"]?.list("raise") ?? [])
      .compactMap { raise, node in
        if raise.severity > severity.base { return nil }
        return problem(.raisesNothing(to: raise.severity, base: severity.base), at: node["to"] ?? node)
      }
  }

  private var verdicts: [ChecklistProblem] {
    zip(item.examples, node.list("examples"))
      .compactMap { example, node in
        if item.kind.verdicts.contains(example.verdict) { return nil }
        return problem(.foreignVerdict(example.verdict, kind: item.kind), at: node["verdict"] ?? node)
      }
  }

  private func problem(_ reason: ChecklistProblem.Reason, at node: JSONNode) -> ChecklistProblem {
    ChecklistProblem(offset: node.range.lowerBound, reason: reason)
  }
}
