internal import ReadinessEngine

extension Score {
  /// The score and what so many missing facts leave open: "8 of 12, up to 10; 3 facts are missing".
  ///
  /// It is not said that all of them are needed, as one of several can be enough, nor that no other follows.
  func sentence(missingFacts: Int) -> String {
    var sentence = "\(met) of \(total)"
    if asserted > 0 { sentence += " (\(asserted) more only claimed)" }
    if open > 0 {
      sentence += ", up to \(possible)"
      if missingFacts > 0 { sentence += "; \(missingFacts.counted("fact is", "facts are")) missing" }
    }
    return sentence
  }
}

extension ChecklistAudit {
  /// The score in a sentence, or nil for a checklist that only diagnoses.
  var scoreSentence: String? {
    score?.sentence(missingFacts: missingFacts)
  }
}

extension [ItemAudit] {
  /// Whether each gives one point, so that points are items.
  var haveOnePointEach: Bool {
    allSatisfy { $0.item.weight == 1 }
  }
}

extension ManifestAudit {
  /// The score and the band of a checklist beside the one that the report opens with: "2 of 4: close".
  func furtherScoreSentence(of checklist: ChecklistAudit) -> String? {
    guard checklist.id != scoredChecklist?.id, let sentence = checklist.scoreSentence else { return nil }
    return sentence + (checklist.band.map { ": \($0.title.lowercasingFirst). \($0.advice)" } ?? "")
  }
}

extension ChecklistAudit {
  /// The items in the checklist's order, but failure modes by severity, the worst first.
  var worstFirst: [ItemAudit] { items.worstFirst }
}

extension [ItemAudit] {
  /// The failure modes by severity, the worst first; what has no severity comes last, as it stands.
  var worstFirst: [ItemAudit] {
    // Most lists are not of failure modes.
    guard indices.contains(where: { self[$0].severity != nil }) else { return self }
    var sorted: [ItemAudit] = []
    sorted.reserveCapacity(count)
    for severity in Severity.allCases.reversed().map(Optional.some) + [nil] {
      for index in indices where self[index].severity?.level == severity { sorted.append(self[index]) }
    }
    return sorted
  }
}

extension ManifestAudit {
  /// The checklist whose score the report opens with.
  var scoredChecklist: ChecklistAudit? {
    checklists.first { $0.score != nil }
  }
}

extension GateResult {
  /// Why the gate failed, in the order in which it was judged; empty when it passed.
  var failures: [String] {
    checks.indices.compactMap { checks[$0].holds ? nil : checks[$0].reason }
  }

  /// "passed" or "failed".
  var word: String {
    passed ? "passed" : "failed"
  }
}

extension [ItemAudit] {
  /// How many items there are, in words.
  var countSentence: String {
    count == 1 ? "1 item" : "\(count) items"
  }
}
