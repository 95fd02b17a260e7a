/// How much a checklist may ask for, so that sums stay numbers and runs come to an end.
enum ChecklistLimits {
  /// The weights that an item can have.
  static let weights = 1...1000
  /// The greatest number of examples in one checklist.
  static let examples = 10_000
  /// How many problems are told at once; one more is looked for, to know that there are others.
  static let problems = 100
}
