/// Why a text is not JSON, and where.
public struct JSONSyntaxError: Error, Hashable, Sendable {
  /// What is wrong.
  public let reason: Reason
  /// The byte offset of the first byte that is wrong.
  public let offset: Int
  /// The line and column of that byte.
  public let position: SourcePosition

  /// What the grammar allows at the place of an error.
  public enum Expectation: Hashable, Sendable {
    /// A value, after a comma or a colon or at the beginning.
    case value
    /// The first element of an array, or its end.
    case valueOrArrayEnd
    /// The key of another member.
    case key
    /// The key of the first member of an object, or its end.
    case keyOrObjectEnd
    /// What separates a key from its value.
    case colon
    /// What goes on with an array or ends it.
    case commaOrArrayEnd
    /// What goes on with an object or ends it.
    case commaOrObjectEnd
  }

  /// The part of a number after which digits are missing.
  public enum NumberPart: Hashable, Sendable {
    /// The sign that begins a negative number.
    case minusSign
    /// The point before the fraction.
    case decimalPoint
    /// The letter `e`, with its sign if it has one.
    case exponent
  }

  /// An encoding of Unicode that JSON texts do not use.
  public enum ForeignEncoding: String, Hashable, Sendable {
    /// Two bytes a code unit, in either order.
    case utf16 = "UTF-16"
    /// Four bytes a scalar, in either order.
    case utf32 = "UTF-32"
  }

  /// What is wrong with a text; each case carries what its message needs.
  public enum Reason: Hashable, Sendable {
    /// The text has no value: it is empty or all whitespace.
    case emptyInput
    /// The text is longer than the limit allows.
    case tooLarge(bytes: Int, limit: Int)
    /// Arrays and objects nest deeper than the limit allows.
    case tooDeep(limit: Int)
    /// The text is Unicode, but not UTF-8.
    case foreignEncoding(ForeignEncoding)
    /// The bytes from here are not UTF-8; carries the first of them.
    case invalidUTF8(UInt8)
    /// The character does not fit the grammar here.
    case unexpectedCharacter(Unicode.Scalar, expected: Expectation)
    /// The text ends in the middle of a container.
    case unexpectedEnd(expected: Expectation, container: JSONKind, openedAt: SourcePosition)
    /// A comma stands before the closing bracket of a container.
    case trailingComma(JSONKind)
    /// Something follows the one value of the text.
    case contentAfterValue(Unicode.Scalar)
    /// A string has no closing quote, or none on its line.
    case unterminatedString
    /// A control character stands in a string without an escape.
    case controlCharacter(Unicode.Scalar)
    /// The character after a backslash begins no escape.
    case invalidEscape(Unicode.Scalar)
    /// Four hexadecimal digits must follow `\u`.
    case incompleteUnicodeEscape
    /// An escaped surrogate lacks the other half of its pair.
    case loneSurrogate(UInt16)
    /// A number begins with 0 and goes on.
    case leadingZero
    /// A number begins with a plus sign.
    case leadingPlus
    /// A number begins with its decimal point.
    case leadingDecimalPoint
    /// A number stops where digits must follow.
    case missingDigits(after: NumberPart)
    /// A number is too large for a 64-bit floating-point value.
    case numberTooLarge(String)
    /// `NaN` or an infinity, which JSON cannot express.
    case notFinite(String)
    /// A bare word other than `true`, `false` and `null`; carries the one that was probably meant.
    case unknownWord(String, suggestion: String?)
    /// A bare word where a key in quotes is needed.
    case unquotedKey(String)
    /// A string or key in single quotes.
    case singleQuotes
    /// A comment, which JSON does not have.
    case comment
  }

  /// Describes what is wrong at an offset; scans the text before it, so only errors may call this.
  @inline(never)
  init(_ reason: Reason, at offset: Int, in bytes: [UInt8]) {
    self.reason = reason
    self.offset = offset
    let start = byteOrderMarkLength(bytes)
    position = LineIndex(bytes, from: start).position(of: offset, in: bytes)
  }

  /// Refuses a text without looking at it.
  init(refusing bytes: [UInt8], _ reason: Reason) {
    self.init(reason, offset: 0, position: SourcePosition(line: 1, column: 1))
  }

  private init(_ reason: Reason, offset: Int, position: SourcePosition) {
    self.reason = reason
    self.offset = offset
    self.position = position
  }

  /// The same error where the text's first line is line `firstLine` of a file.
  func moved(toFirstLine firstLine: Int) -> JSONSyntaxError {
    var reason = reason
    if case .unexpectedEnd(let expected, let container, let openedAt) = reason {
      let openedAt = openedAt.moved(toFirstLine: firstLine)
      reason = .unexpectedEnd(expected: expected, container: container, openedAt: openedAt)
    }
    return JSONSyntaxError(reason, offset: offset, position: position.moved(toFirstLine: firstLine))
  }
}
