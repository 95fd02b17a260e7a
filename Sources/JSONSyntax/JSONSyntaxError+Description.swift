// The one place that turns what is wrong with a text into words.

extension JSONSyntaxError: CustomStringConvertible {
  /// What is wrong and what to do about it, without the position.
  public var description: String { reason.description }
}

extension JSONSyntaxError.Reason: CustomStringConvertible {
  /// One sentence for people, without a full stop.
  public var description: String {
    switch self {
    case .emptyInput: "the file is empty; a JSON value is expected"
    case .tooLarge(let bytes, let limit): "the file has \(bytes) bytes; at most \(limit) are accepted"
    case .tooDeep(let limit): "arrays and objects nest deeper than the limit of \(limit) levels"
    case .foreignEncoding(let encoding): "the file is encoded as \(encoding.rawValue); save it as UTF-8"
    case .invalidUTF8(let byte): "the byte \(hexadecimal(byte)) is not valid UTF-8; save the file as UTF-8"
    case .unexpectedCharacter(let scalar, let expected):
      "expected \(expected), found \(name(scalar))"
        + (expected.allowsComma && beginsValue(scalar) ? "; is a comma missing before it?" : "")
    case .unexpectedEnd(let expected, let container, let opening):
      "the file ends inside the \(container.rawValue) that begins at line \(opening.line), "
        + "column \(opening.column); expected \(expected)"
    case .trailingComma(.object): "remove this comma: the last member of an object has none after it"
    case .trailingComma: "remove this comma: the last element of an array has none after it"
    case .contentAfterValue(let scalar):
      "expected the end of the file after its one value, found \(name(scalar))"
    case .unterminatedString: #"this string has no closing quote on its line; write a line break as \n"#
    case .controlCharacter(let scalar): "\(name(scalar)) must be escaped in a string: write \(escape(scalar))"
    case .invalidEscape(let scalar): #"\\#(printable(scalar)) is not an escape; write \\ for a backslash"#
    case .incompleteUnicodeEscape: #"\u must be followed by four hexadecimal digits, as in \u00e9"#
    case .loneSurrogate(let unit):
      #"\u\#(hexadecimal(unit)) is half of a surrogate pair; its other half is missing"#
    case .leadingZero: "a number must not begin with 0 and another digit; remove the zero"
    case .leadingPlus: "a number must not begin with a plus sign; remove it"
    case .leadingDecimalPoint: "a number must have a digit before its decimal point, as in 0.5"
    case .missingDigits(let part): "a digit must follow \(part)"
    case .numberTooLarge(let text): "the number \(text) is too large for a 64-bit floating-point value"
    case .notFinite(let word): "\(word) is not a JSON number; use null for a value that is not known"
    case .unknownWord(let word, let suggestion?): #"unknown word "\#(word)"; did you mean \#(suggestion)?"#
    case .unknownWord(let word, nil): #"unknown word "\#(word)"; a string needs double quotes"#
    case .unquotedKey(let word): #"the key \#(word) needs double quotes: "\#(word)""#
    case .singleQuotes: #"JSON strings use double quotes (") instead of single quotes"#
    case .comment: "JSON has no comments; remove this one"
    }
  }
}

extension JSONSyntaxError.Expectation: CustomStringConvertible {
  /// What is expected, as a noun.
  public var description: String {
    switch self {
    case .value: "a value"
    case .valueOrArrayEnd: #"a value or "]""#
    case .key: "a key in double quotes"
    case .keyOrObjectEnd: #"a key in double quotes or "}""#
    case .colon: #"":" after the key"#
    case .commaOrArrayEnd: #""," or "]""#
    case .commaOrObjectEnd: #""," or "}""#
    }
  }
}

extension JSONSyntaxError.NumberPart: CustomStringConvertible {
  /// The part as a noun.
  public var description: String {
    switch self {
    case .minusSign: "the minus sign"
    case .decimalPoint: "the decimal point"
    case .exponent: "the exponent of a number"
    }
  }
}

extension JSONSyntaxError.Expectation {
  /// Whether a comma could stand at the place.
  fileprivate var allowsComma: Bool { self == .commaOrArrayEnd || self == .commaOrObjectEnd }
}

/// Whether a value or a key could begin with a character, as written or with its quotes forgotten.
private func beginsValue(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || ["\"", "-", "{", "["].contains(scalar)
}

/// A character as it is shown in a message: in quotes, or by code point when it cannot be seen.
private func name(_ scalar: Unicode.Scalar) -> String {
  if scalar == "\"" { return "a double quote" }
  let text = printable(scalar)
  return text.count > 1 ? text : "\"\(text)\""
}

/// A character itself, or its code point when it cannot be seen.
private func printable(_ scalar: Unicode.Scalar) -> String {
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .unassigned, .privateUse,
    .surrogate, .nonspacingMark, .enclosingMark, .spacingMark:
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  default: return String(scalar)
  }
}

/// How a control character is written in a JSON string.
private func escape(_ scalar: Unicode.Scalar) -> String {
  scalar == "\t" ? #"\t"# : #"\u\#(hexadecimal(UInt16(truncatingIfNeeded: scalar.value)))"#
}

private func hexadecimal(_ byte: UInt8) -> String {
  "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
}

private func hexadecimal(_ unit: UInt16) -> String {
  let digits = String(unit, radix: 16)
  return String(repeating: "0", count: 4 - digits.count) + digits
}
