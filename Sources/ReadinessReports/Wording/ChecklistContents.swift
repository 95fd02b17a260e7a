internal import ReadinessEngine

extension Checklist {
  /// How many items of which kind there are, such as "5 failure modes, 16 controls".
  var contents: String {
    let counts = ItemKind.allCases.map { kind in (kind, items.filter { $0.kind == kind }.count) }
    let present = counts.filter { $0.1 > 0 }
    return present.isEmpty ? "no items" : present.map { $0.counted($1) }.joined(separator: ", ")
  }

  /// The sum of the weights of all items.
  var greatestScore: Int {
    items.reduce(0) { $0 + $1.weight }
  }

  /// What it takes to pass, or nil for a checklist without a score.
  var scoringSentence: String? {
    scoring.map { "scored: \($0.passingScore) of \(greatestScore) pass" }
  }

  /// The scores of a band, such as "7 to 9".
  func scores(of band: Band) -> String {
    let next = scoring?.bands.last { $0.from > band.from }
    let last = (next?.from ?? greatestScore + 1) - 1
    return last > band.from ? "\(band.from) to \(last)" : "\(band.from)"
  }
}

extension ItemKind {
  /// The kind as the heading of several items.
  var heading: String {
    switch self {
    case .criterion: "Criteria"
    case .failureMode: "Failure modes"
    case .gate: "Gates"
    case .control: "Controls"
    }
  }

  /// A number of items of the kind.
  func counted(_ count: Int) -> String {
    let one =
      switch self {
      case .criterion: "criterion"
      case .failureMode: "failure mode"
      case .gate: "gate"
      case .control: "control"
      }
    return count == 1 ? "1 \(one)" : "\(count) \(heading.lowercased())"
  }
}
