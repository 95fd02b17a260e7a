/// Something to fix first.
public struct Priority: Sendable {
  /// The item to fix.
  public let item: ChecklistItem
  /// Its verdict today.
  public let verdict: Verdict
  /// What is wrong today, in one sentence.
  public let message: String
  /// Whether the project cannot be cleared without it.
  public let blocksClearance: Bool
}
