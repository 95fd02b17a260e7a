/// How well the facts behind a verdict are supported, weakest first.
public enum Assurance: String, CaseIterable, Comparable, Sendable {
  /// Only a claim: somebody ticked the box, with a name, a date and a reason.
  case asserted
  /// Facts in the manifest, from which the rule itself decided.
  case stated
  /// Stated, and an evidence document supports it.
  case documented
  /// Read from the file that a tool wrote.
  case measured

  /// Orders assurances by strength.
  public static func < (left: Assurance, right: Assurance) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .asserted: 0
    case .stated: 1
    case .documented: 2
    case .measured: 3
    }
  }
}
