internal import ReadinessEngine

/// A verdict as people's reports show it: like the verdict, but a claim never looks like a fact.
struct VerdictLabel: Hashable {
  /// What facts, or a claim where they leave it open, say.
  let verdict: Verdict
  /// Whether nothing but somebody's word led to the verdict.
  let isOnlyClaimed: Bool

  /// The label of a verdict.
  init(_ verdict: Verdict, isOnlyClaimed: Bool = false) {
    self.verdict = verdict
    self.isOnlyClaimed = isOnlyClaimed
  }

  /// The label of an item.
  init(_ item: ItemAudit) {
    self.init(item.verdict, isOnlyClaimed: item.assurance == .asserted)
  }

  /// Every label that an item can have.
  static var all: [VerdictLabel] {
    Verdict.allCases.map { VerdictLabel($0) } + [VerdictLabel(.met, isOnlyClaimed: true)]
  }

  /// What the label means for the reader.
  var tone: VerdictTone {
    switch verdict.standing {
    case .favourable: isOnlyClaimed ? .claimed : .good
    case .unfavourable: .bad
    case .open: .open
    case .notApplicable: .indifferent
    case .waived: .waived
    case .error: .broken
    }
  }

  /// The words in the verdict's column, at most ten letters.
  var word: String {
    if isOnlyClaimed { return "claimed" }
    return switch verdict {
    case .notApplicable: "n/a"
    case .error: "error"
    default: verdict.words
    }
  }

  /// The verdict inside a sentence: "the item is …".
  var phrase: String {
    isOnlyClaimed ? "only claimed" : verdict.words
  }
}

/// What a verdict means for the reader, which fixes its symbol and its colour.
enum VerdictTone: CaseIterable {
  /// As it should be, by facts.
  case good
  /// As it should be, by somebody's word alone.
  case claimed
  /// Not as it should be.
  case bad
  /// Left open.
  case open
  /// Of no concern.
  case indifferent
  /// Not as it should be or open, and accepted for a time.
  case waived
  /// Not decided, as a rule failed.
  case broken

  /// The tone of a thing that was asked for.
  init(holds: Bool) {
    self = holds ? .good : .bad
  }

  /// One column wide, and different for each tone.
  var symbol: String {
    switch self {
    case .good: "✓"
    case .claimed: "~"
    case .bad: "✗"
    case .open: "?"
    case .indifferent: "–"
    case .waived: "◇"
    case .broken: "!"
    }
  }

  /// Whether there is nothing to do.
  var isSettled: Bool { self == .good || self == .indifferent }
}
