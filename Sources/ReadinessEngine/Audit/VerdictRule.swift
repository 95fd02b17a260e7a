internal import CEL

/// How the outcomes of an item's rules add up to a standing.
enum VerdictRule {
  /// Every rule has to hold: a criterion, a gate or a control.
  case all
  /// So many symptoms make the failure mode present.
  case threshold(Int)

  init(_ item: ChecklistItem) {
    self = item.diagnosis.map { .threshold($0.threshold) } ?? .all
  }

  /// The standing in three-valued logic; a rule that failed is never hidden by what the others say.
  func standing(_ outcomes: [Outcome]) -> VerdictStanding {
    var tally = OutcomeTally()
    for outcome in outcomes { tally.count(outcome) }
    if tally.failed > 0 { return .error }
    switch self {
    case .all:
      return tally.no > 0 ? .unfavourable : tally.open > 0 ? .open : .favourable
    case .threshold(let threshold):
      if tally.yes >= threshold { return .unfavourable }
      return tally.yes + tally.open >= threshold ? .open : .favourable
    }
  }

  /// Whether an outcome is among those that led to the standing.
  func decides(_ outcome: Outcome, _ standing: VerdictStanding) -> Bool {
    switch (standing, outcome) {
    case (.error, .error), (.open, .unknown): true
    case (.favourable, .value(.bool(true))): isAll
    case (.favourable, .value): !isAll
    case (.unfavourable, _): isFinding(outcome, standing)
    default: false
    }
  }

  /// Whether an outcome is something to tell the reader, even where it does not decide alone.
  func isFinding(_ outcome: Outcome, _ standing: VerdictStanding) -> Bool {
    switch (self, standing, outcome) {
    case (.all, .unfavourable, .value(.bool(false))): true
    case (.threshold, .unfavourable, .value(.bool(true))), (.threshold, .open, .value(.bool(true))): true
    default: false
    }
  }

  private var isAll: Bool {
    if case .all = self { true } else { false }
  }
}

/// How many rules of an item hold, do not hold, are open, and failed.
private struct OutcomeTally {
  var yes = 0
  var no = 0
  var open = 0
  var failed = 0

  mutating func count(_ outcome: Outcome) {
    switch outcome {
    case .value(.bool(true)): yes += 1
    case .value: no += 1
    case .unknown: open += 1
    case .error: failed += 1
    }
  }
}
