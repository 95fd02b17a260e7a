internal import JSONSyntax

// The one place that turns what is wrong with a document into words.

extension SchemaViolation: CustomStringConvertible {
  /// What is wrong and what was probably meant, without the position.
  public var description: String { reason.description }
}

extension SchemaViolation.Reason: CustomStringConvertible {
  /// One sentence for people, without a full stop.
  public var description: String {
    switch self {
    case .unknownField(let name, let suggestion): "unknown field \(quoted(name))" + didYouMean(suggestion)
    case .missingField(let name): "missing required field \(quoted(name))"
    case .wrongType(let expected, let found, let value, let suggestion):
      "expected \(alternatives(expected.map(\.noun))), found \(found.noun)"
        + (value.map { ": \(shortened($0))" } ?? "") + didYouMean(suggestion)
    case .notAllowed(let value, let allowed, let suggestion):
      "expected \(alternatives(allowed.map(shortened))), found \(shortened(value))" + didYouMean(suggestion)
    case .belowMinimum(let value, let minimum):
      "\(shortened(value)) is below the minimum of \(shortened(minimum))"
    case .aboveMaximum(let value, let maximum):
      "\(shortened(value)) is above the maximum of \(shortened(maximum))"
    case .tooShort(length: 0, minimum: 1): "the text must not be empty"
    case .tooShort(let length, let minimum):
      "the text has \(counted(length, "character", "characters")); at least \(minimum) are needed"
    case .tooFew(count: 0, minimum: 1): "the list must not be empty"
    case .tooFew(let count, let minimum):
      "the list has \(counted(count, "entry", "entries")); at least \(minimum) are needed"
    case .noMatch(let text, _, let hint?): "\(quoted(text)) is not accepted here; \(hint)"
    case .noMatch(let text, let pattern, nil):
      "\(quoted(text)) does not match the pattern \(shownPattern(pattern))"
    case .repeatedItem(let value, let first): "\(shortened(value)) is listed twice, " + firstStands(first)
    case .notACalendarDate(let text): "\(quoted(text)) is not a calendar date (YYYY-MM-DD)"
    case .duplicateKey(let key, let first): duplicateKeyText(key, first)
    case .furtherErrors: "… and more errors; correct the ones above first"
    }
  }
}

private func counted(_ count: Int, _ one: String, _ many: String) -> String {
  "\(count) \(count == 1 ? one : many)"
}

extension SchemaType {
  /// The type with its article, as in "expected an integer".
  fileprivate var noun: String {
    switch self {
    case .null: "null"
    case .boolean: "true or false"
    case .integer: "an integer"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
