internal import JSONSyntax
internal import ReadinessEngine

/// What is said of a checklist as a whole, where its items were not judged one by one.
struct ChecklistStanding {
  /// The verdict that all its items share.
  let verdict: Verdict
  /// Why, in one sentence.
  let message: String
  /// The place of the fact that says so, or what encloses the first missing one.
  let range: SourceRange?
}

extension ChecklistAudit {
  /// The standing of the whole checklist; nil where its items were judged one by one.
  var standing: ChecklistStanding? {
    switch applicability {
    case .applies:
      nil
    case .notApplicable(let reason, let facts):
      ChecklistStanding(verdict: .notApplicable, message: reason, range: facts.first?.range)
    case .unknown(let missing):
      ChecklistStanding(verdict: .unknown, message: undecided(by: missing), range: missing.first?.range)
    case .error(let reason):
      ChecklistStanding(verdict: .error, message: reason, range: nil)
    }
  }

  private func undecided(by missing: [MissingFact]) -> String {
    let facts = missing.map(\.pathText).joined(separator: ", ")
    return "\(items.countSentence), until this is stated (an empty list is an answer): \(facts)"
  }
}
