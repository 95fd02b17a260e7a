public import JSONSyntax

/// One way in which a document is not what its schema asks for, and where.
public struct SchemaViolation: Hashable, Sendable {
  /// What is wrong.
  public let reason: Reason
  /// The keys and indices that lead to the value or member.
  public let path: JSONPath
  /// The byte offsets of the key or value that is wrong; of the object when a member is missing.
  public let range: Range<Int>
  /// The line and column at which the range begins.
  public let position: SourcePosition

  /// What is wrong; each case carries what its message needs.
  public enum Reason: Hashable, Sendable {
    /// The object may not have this member.
    case unknownField(String, suggestion: String?)
    /// The object must have this member.
    case missingField(String)
    /// The value has none of the types that are accepted.
    case wrongType(expected: [SchemaType], found: SchemaType, value: JSONValue?, suggestion: JSONValue?)
    /// The value is not one of those that are listed.
    case notAllowed(JSONValue, allowed: [JSONValue], suggestion: String?)
    /// The number is less than the least one.
    case belowMinimum(JSONValue, minimum: JSONValue)
    /// The number is greater than the greatest one.
    case aboveMaximum(JSONValue, maximum: JSONValue)
    /// The string has too few Unicode scalars.
    case tooShort(length: Int, minimum: Int)
    /// The array has too few elements.
    case tooFew(count: Int, minimum: Int)
    /// The string has no match of the pattern; `hint` says what to write instead.
    case noMatch(String, pattern: String, hint: String?)
    /// The element is equal to an earlier one of the same array.
    case repeatedItem(JSONValue, first: SourcePosition)
    /// The string is not a date that exists.
    case notACalendarDate(String)
    /// The object has this key twice.
    case duplicateKey(String, first: SourcePosition)
    /// There are more errors than are listed.
    case furtherErrors
  }
}
