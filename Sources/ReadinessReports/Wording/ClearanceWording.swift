internal import ReadinessEngine

/// Score, band and clearance in one sentence, so that a good score never hides what stands against it.
struct ClearanceSentence {
  /// "11 of 12, which the source calls “Production-ready”"; nil without a score.
  let standing: String?
  /// "not cleared", that nothing is left to ask, or that no clearance is needed.
  let outcome: String
  /// The ids of the items that stand against going live.
  let items: [String]

  /// The sentence for one manifest.
  init(_ manifest: ManifestAudit) {
    let checklist = manifest.scoredChecklist
    standing = checklist?.score
      .map { score in
        let band = checklist?.band.map { ", which \($0.author) calls “\($0.title)”" } ?? ""
        return "\(score.met) of \(score.total)\(band)"
      }
    items = manifest.clearance.reasons.map(\.item)
    // Of a low score it is never said that the project is cleared, which would sound ready for production.
    outcome =
      manifest.clearance.cleared && manifest.clearance.isRequired
      ? "nothing stands against clearance" : manifest.clearance.word
  }

  /// The whole sentence: "11 of 12, which the source calls “Production-ready”; not cleared: load-test".
  var text: String {
    let start = standing.map { "\($0); " } ?? ""
    return items.isEmpty ? start + outcome : "\(start)\(outcome): \(items.joined(separator: ", "))"
  }
}

extension Band {
  /// Who calls the scores so: a source, or whoever wrote the checklist.
  fileprivate var author: String { sources.isEmpty ? "its checklist" : "the source" }
}

/// Reasons against going live that come from one rule.
struct ClearanceGroup {
  /// Why the items are asked for.
  let because: String
  /// The facts that would show that they are not asked for.
  let settledBy: [String]
  /// The items and how they stand: "approval-gates is not met".
  let standings: [String]
}

extension ClearanceReason {
  /// The item and how it stands: "approval-gates is not met".
  var standing: String {
    "\(item) is \(waiver?.acceptance ?? VerdictLabel(verdict, isOnlyClaimed: isOnlyClaimed).phrase)"
  }

  /// The whole reason: "approval-gates is not met: effects reach the public".
  var sentence: String {
    "\(standing): \(because)"
  }
}

extension Clearance {
  /// How it stands in a few words.
  var word: String {
    guard isRequired else { return "clearance is not needed" }
    return cleared ? "cleared" : "not cleared"
  }

  /// The answer in a table's column "cleared".
  var answer: String {
    isRequired ? cleared ? "yes" : "no" : "not needed"
  }

  /// The reasons, those of one rule together.
  var groups: [ClearanceGroup] {
    var groups: [ClearanceGroup] = []
    for reason in reasons {
      let settledBy = reason.settledBy.map { "\($0)" }
      var standings = [reason.standing]
      if let last = groups.last, last.because == reason.because, last.settledBy == settledBy {
        standings = last.standings + standings
        groups.removeLast()
      }
      groups.append(
        ClearanceGroup(because: reason.because, settledBy: settledBy, standings: standings)
      )
    }
    return groups
  }
}

extension String {
  /// The text as it continues a sentence; an abbreviation keeps its capitals.
  var lowercasingFirst: String {
    var bytes = utf8.makeIterator()
    // Most texts begin with two letters of ASCII, which are told sooner than characters.
    if let first = bytes.next(), first < 0x80, let second = bytes.next(),
      ("a"..."z").contains(Unicode.Scalar(second))
    {
      let isCapital = ("A"..."Z").contains(Unicode.Scalar(first))
      return isCapital ? String(Unicode.Scalar(first | 0x20)) + Substring(utf8.dropFirst()) : self
    }
    guard let first, let second = dropFirst().first, second.isLowercase else { return self }
    return first.lowercased() + dropFirst()
  }
}
