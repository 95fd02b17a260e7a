/// The instructions a program stands at between two characters, all at once.
struct ThreadSet: Hashable {
  /// Those that wait for the next character: classes, and assertions that need to see it.
  var instructions: [Int] = []
  /// What stands before this place; `.otherCharacter` when no assertion waits, since nothing asks then.
  var before = Assertion.Side.otherCharacter
  /// Whether an assertion waits.
  var hasAssertions = false
  /// Whether the expression has matched, whatever comes next.
  var isMatch = false

  /// Returns to standing nowhere, keeping the memory.
  mutating func removeAll() {
    instructions.removeAll(keepingCapacity: true)
    before = .otherCharacter
    hasAssertions = false
    isMatch = false
  }
}
