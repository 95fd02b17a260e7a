internal import JSONSyntax

/// Finds scores and bands that no project can have, and scores without a band.
struct ScoringInspection {
  /// The problems, in no order of their own.
  private(set) var problems: [ChecklistProblem] = []

  private let bands: [JSONNode]
  /// The score of a project that meets everything.
  private let greatest: Int

  init(_ checklist: Checklist, _ root: JSONNode) {
    bands = root.list("bands")
    greatest = checklist.items.reduce(0) { $0 + $1.weight }
    problems += bands.compactMap { $0["id"] }.repeated(.band)
    if let score = root["passingScore"] { inspect(score) } else { inspectUnscored(checklist, root) }
  }

  private mutating func inspectUnscored(_ checklist: Checklist, _ root: JSONNode) {
    let hasCriteria = checklist.items.contains { $0.kind == .criterion }
    if hasCriteria, checklist.clearance == nil, let items = root["items"] {
      note(.gatelessCriteria, at: items)
    }
    if let first = bands.first { note(.bandsWithoutPassingScore, at: first) }
  }

  private mutating func inspect(_ passingScore: JSONNode) {
    if let score = passingScore.integer, score > greatest {
      note(.unreachablePassingScore(score, greatest: greatest), at: passingScore)
    }
    let starts = bands.compactMap { $0["from"] }
    var known: Set<Int> = []
    for start in starts {
      guard let from = start.integer else { continue }
      if !known.insert(from).inserted { note(.repeatedBandStart(from), at: start) }
      if from > greatest { note(.unreachableBand(from: from, greatest: greatest), at: start) }
    }
    // A band below 0 covers the lowest scores as well.
    if let first = starts.first, !known.contains(where: { $0 <= 0 }) { note(.noLowestBand, at: first) }
  }

  private mutating func note(_ reason: ChecklistProblem.Reason, at node: JSONNode) {
    problems.append(ChecklistProblem(offset: node.range.lowerBound, reason: reason))
  }
}

extension JSONNode {
  fileprivate var integer: Int? { int64.map(Int.init) }
}
