/// How the values of all rows become one, so that a file of any length needs little memory.
public struct Reduction: Sendable {
  /// The name after `rows.` by which rules read the result.
  public let name: String
  /// What is done with the values.
  public let kind: ReductionKind
  /// The CEL expression for a row's value; nil for a count.
  public let value: RuleSource?
  /// Which rows count; nil for all.
  public let when: RuleSource?
  /// What rows belong together: the reduction is worked out for each group, and the results are added.
  public let per: RuleSource?
  /// Which share of the values a percentile has below it.
  public let share: Double
}

/// What is done with the values of rows.
public enum ReductionKind: String, CaseIterable, Sendable {
  /// How many rows count.
  case count
  /// The sum of the values; 0 of none.
  case sum
  /// The smallest value.
  case min
  /// The greatest value.
  case max
  /// The sum of the values over their number.
  case mean
  /// The share of values that are true.
  case share
  /// The value that a share of all values do not exceed.
  case percentile
  /// The most values, which are times in seconds, within one second of the clock.
  case peakPerSecond
  /// The value of the first row.
  case first
  /// The value of the last row.
  case last
}

/// Which rows of an artifact rules see.
public struct RowSelection: Sendable {
  /// For XML: the names of the elements that are rows.
  public let elements: [String]
  /// For delimited text: the columns that rules see.
  public let columns: [String]
  /// For JSON Lines: the member that tells the sort of a row; nil where all rows are of one sort.
  public let member: String?
  /// The sorts of row that rules see.
  public let values: [String]

  /// All rows.
  static let all = RowSelection(elements: [], columns: [], member: nil, values: [])
}
