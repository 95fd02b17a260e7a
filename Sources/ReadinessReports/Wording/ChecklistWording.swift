internal import JSONSyntax
internal import ReadinessEngine

/// What is said of a checklist as a whole, where its items were not judged one by one.
///
/// It is a class only because reports pass it around a lot.
final class ChecklistStanding {
  /// The stable name of the checklist.
  let checklist: String
  /// The title of the checklist.
  let title: String
  /// The verdict that all its items share.
  let verdict: Verdict
  /// Why, in one sentence.
  let message: String
  /// The place of the fact that says so, or what encloses the first missing one.
  let range: SourceRange?

  fileprivate init(_ checklist: ChecklistAudit, _ verdict: Verdict, _ message: String, at range: SourceRange?)
  {
    self.checklist = checklist.id
    title = checklist.title
    self.verdict = verdict
    self.message = message
    self.range = range
  }
}

extension ChecklistAudit {
  /// The standing of the whole checklist; nil where its items were judged one by one.
  var standing: ChecklistStanding? {
    switch applicability {
    case .applies:
      nil
    case .notApplicable(let reason, let facts):
      ChecklistStanding(self, .notApplicable, reason, at: facts.first?.range)
    case .unknown(let missing):
      ChecklistStanding(self, .unknown, undecided(by: missing), at: missing.first?.range)
    case .error(let reason):
      ChecklistStanding(self, .error, reason, at: nil)
    }
  }

  private func undecided(by missing: [MissingFact]) -> String {
    let facts = missing.map(\.pathText).joined(separator: ", ")
    return "\(items.countSentence), until this is stated (an empty list is an answer): \(facts)"
  }
}
