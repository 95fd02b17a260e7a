/// Why a value does not suit its option.
enum ValueError: Error, Hashable, Sendable {
  /// It is none of the values that are allowed.
  case notAmong([String])
  /// It is not a whole number of 0 or more.
  case notWholeNumber
  /// It is not a day of the calendar.
  case notDate
  /// A list has nothing between two commas, or nothing at all.
  case emptyListEntry
  /// There is nothing in it.
  case emptyText
  /// The field that it is for does not take it, for this reason.
  case notAccepted(String)
  /// A report's path is missing.
  case emptyPath
  /// A report cannot be written to standard output this way.
  case standardOutput
  /// A file's extension tells no report format.
  case unknownExtension
  /// A report format before `=` is misspelt.
  case unknownFormat(String, suggestion: String)
  /// It names nothing that is loaded, such as an item of no checklist.
  case unknownName(String, kind: String, known: [String], suggestion: String?)
  /// It has no equals sign between its two parts.
  case noEquals(example: String)
  /// It asks for more than can be reached.
  case aboveMaximum(Int)
}
