/// What came of the examples of one checklist.
public struct ExampleReport: Sendable {
  /// The checklist.
  public let checklist: Checklist
  /// How many examples were tried.
  public let exampleCount: Int
  /// How many examples were tried once more without the facts that decided them.
  public let openCaseCount: Int
  /// What does not hold, in the order of the checklist.
  public let failures: [ExampleFailure]

  /// Whether every example holds, and none is missing.
  public var holds: Bool {
    failures.isEmpty
  }
}

/// One thing about the examples of an item that does not hold.
public struct ExampleFailure: Sendable {
  /// The item.
  public let item: ChecklistItem
  /// The example concerned, or nil where one is missing.
  public let example: ItemExample?
  /// What does not hold.
  public let reason: Reason

  /// What can be wrong with the examples of an item.
  public enum Reason: Sendable {
    /// The example leads to another verdict than the one it states.
    case otherVerdict(ItemAudit)
    /// The verdict stays decided without the facts that decided it, so it cannot rest on them.
    case staysDecided(ItemAudit)
    /// The change leaves no manifest that could be judged.
    case unusable(ExampleError)
    /// The item has no example that leads to this verdict.
    case noExample(of: Verdict)
  }

  /// The byte offset of the example, or else of the item, in the checklist file.
  public var offset: Int {
    example?.offset ?? item.offset
  }
}
