import JSONSyntax
import Testing

/// Texts that every JSON parser must refuse, with the reason and its column in the first line.
struct RejectedTextTests {
  @Test(
    arguments: [
      ("", 1, .emptyInput),
      (" ", 2, .emptyInput),
      ("[", 2, unclosed(.array, .valueOrArrayEnd)),
      ("[1", 3, unclosed(.array, .commaOrArrayEnd)),
      ("[1,", 4, unclosed(.array, .value)),
      ("[\"\"", 4, unclosed(.array, .commaOrArrayEnd)),
      ("{", 2, unclosed(.object, .keyOrObjectEnd)),
      ("{\"a\"", 5, unclosed(.object, .colon)),
      ("{\"a\":", 6, unclosed(.object, .value)),
      ("{\"a\":1", 7, unclosed(.object, .commaOrObjectEnd)),
      ("{\"a\":1,", 8, unclosed(.object, .key)),
      ("[1,]", 3, .trailingComma(.array)),
      ("[\"a\" , ]", 6, .trailingComma(.array)),
      ("[1,,]", 4, unexpected(",", .value)),
      ("[1,,2]", 4, unexpected(",", .value)),
      ("[,1]", 2, unexpected(",", .valueOrArrayEnd)),
      ("[,]", 2, unexpected(",", .valueOrArrayEnd)),
      ("[1 true]", 4, unexpected("t", .commaOrArrayEnd)),
      ("[\"a\" \"b\"]", 6, unexpected("\"", .commaOrArrayEnd)),
      ("[1:2]", 3, unexpected(":", .commaOrArrayEnd)),
      ("[\"x\": 1]", 5, unexpected(":", .commaOrArrayEnd)),
      ("[3[4]]", 3, unexpected("[", .commaOrArrayEnd)),
      ("[1}", 3, unexpected("}", .commaOrArrayEnd)),
      ("{\"a\":1]", 7, unexpected("]", .commaOrObjectEnd)),
      ("{\"a\":1,}", 7, .trailingComma(.object)),
      ("{\"id\":0,,,,,}", 9, unexpected(",", .key)),
      ("{\"a\" 1}", 6, unexpected("1", .colon)),
      ("{\"a\":\"b\" \"c\"}", 10, unexpected("\"", .commaOrObjectEnd)),
      ("{\"x\"::\"b\"}", 6, unexpected(":", .value)),
      ("{\"a\":}", 6, unexpected("}", .value)),
      ("{\"x\", null}", 5, unexpected(",", .colon)),
      ("{1:1}", 2, unexpected("1", .keyOrObjectEnd)),
      ("{[: \"x\"}", 2, unexpected("[", .keyOrObjectEnd)),
      ("{\"a\":1, 2:3}", 9, unexpected("2", .key)),
      ("{🇨🇭}", 2, unexpected("\u{1F1E8}", .keyOrObjectEnd)),
      ("*", 1, unexpected("*", .value)),
      ("]", 1, unexpected("]", .value)),
      ("<null>", 1, unexpected("<", .value)),
      ("[<null>]", 2, unexpected("<", .valueOrArrayEnd)),
      ("[*]", 2, unexpected("*", .valueOrArrayEnd)),
      ("[&]", 2, unexpected("&", .valueOrArrayEnd)),
      ("[\u{C}]", 2, unexpected("\u{C}", .valueOrArrayEnd)),
      ("[1\u{0}]", 3, unexpected("\u{0}", .commaOrArrayEnd)),
      ("[\u{A0}1]", 2, unexpected("\u{A0}", .valueOrArrayEnd)),
      ("[\u{2060}]", 2, unexpected("\u{2060}", .valueOrArrayEnd)),
      ("\u{2060}", 1, unexpected("\u{2060}", .value)),
      ("[\u{FEFF}1]", 2, unexpected("\u{FEFF}", .valueOrArrayEnd)),
      ("å", 1, unexpected("å", .value)),
      ("[\\u000A\"\"]", 2, unexpected("\\", .valueOrArrayEnd)),
      ("[\\n]", 2, unexpected("\\", .valueOrArrayEnd)),
      ("[][]", 3, .contentAfterValue("[")),
      ("[1]x", 4, .contentAfterValue("x")),
      ("[1]]", 4, .contentAfterValue("]")),
      ("{}}", 3, .contentAfterValue("}")),
      ("\"\"x", 3, .contentAfterValue("x")),
      ("2@", 2, .contentAfterValue("@")),
      ("1]", 2, .contentAfterValue("]")),
      ("{\"a\":\"b\"}#{}", 10, .comment),
      ("{\"a\":\"b\"}/**/", 10, .comment),
      ("{\"a\":/*comment*/\"b\"}", 6, .comment),
      ("[1, // one\n2]", 5, .comment),
      ("{\"a\" # b\n: 1}", 6, .comment),
      ("{\"a\":\"b\"}/", 10, .contentAfterValue("/")),
      ("['single quote']", 2, .singleQuotes),
      ("{'a':0}", 2, .singleQuotes),
      ("{a: \"b\"}", 2, .unquotedKey("a")),
      ("{\"a\":1, NULL:2}", 9, .unquotedKey("NULL")),
      ("[a\u{E5}]", 2, .unknownWord("a", suggestion: nil)),
      ("[tru]", 2, .unknownWord("tru", suggestion: "true")),
      ("[fals]", 2, .unknownWord("fals", suggestion: "false")),
      ("[nul]", 2, .unknownWord("nul", suggestion: "null")),
      ("[truth]", 2, .unknownWord("truth", suggestion: nil)),
      ("[nulll]", 2, .unknownWord("nulll", suggestion: "null")),
      ("[true1]", 2, .unknownWord("true1", suggestion: "true")),
      ("[True]", 2, .unknownWord("True", suggestion: "true")),
      ("FALSE", 1, .unknownWord("FALSE", suggestion: "false")),
      ("[None]", 2, .unknownWord("None", suggestion: "null")),
      ("[undefined]", 2, .unknownWord("undefined", suggestion: "null")),
      ("[NaN]", 2, .notFinite("NaN")),
      ("[-NaN]", 2, .notFinite("-NaN")),
      ("[Inf]", 2, .notFinite("Inf")),
      ("[-Infinity]", 2, .notFinite("-Infinity")),
      ("[+Inf]", 2, .leadingPlus),
    ] as [(String, Int, JSONSyntaxError.Reason)]
  )
  func `a text that is no JSON is refused at its exact place`(
    text: String,
    column: Int,
    reason: JSONSyntaxError.Reason
  ) throws {
    let error = try #require(syntaxError(in: text))
    #expect(error.reason == reason)
    #expect(error.position == SourcePosition(line: 1, column: column))
  }

  @Test(
    arguments: [
      ("-", 2, .missingDigits(after: .minusSign)),
      ("-a", 2, .missingDigits(after: .minusSign)),
      ("- 1", 2, .missingDigits(after: .minusSign)),
      ("--2", 2, .missingDigits(after: .minusSign)),
      ("-.123", 2, .leadingDecimalPoint),
      (".1", 1, .leadingDecimalPoint),
      (".2e-3", 1, .leadingDecimalPoint),
      ("-2.", 4, .missingDigits(after: .decimalPoint)),
      ("1.", 3, .missingDigits(after: .decimalPoint)),
      ("0.e1", 3, .missingDigits(after: .decimalPoint)),
      ("2.e+3", 3, .missingDigits(after: .decimalPoint)),
      ("0e", 3, .missingDigits(after: .exponent)),
      ("0e+", 4, .missingDigits(after: .exponent)),
      ("0E", 3, .missingDigits(after: .exponent)),
      ("1eE2", 3, .missingDigits(after: .exponent)),
      ("1.0e-", 6, .missingDigits(after: .exponent)),
      ("1e+-2", 4, .missingDigits(after: .exponent)),
      ("9.3e+ ", 6, .missingDigits(after: .exponent)),
      ("0.3e", 5, .missingDigits(after: .exponent)),
      ("01", 1, .leadingZero),
      ("-01", 2, .leadingZero),
      ("-012", 2, .leadingZero),
      ("00", 1, .leadingZero),
      ("-00e0", 2, .leadingZero),
      ("00.0", 1, .leadingZero),
      ("+1", 1, .leadingPlus),
      ("++1234", 1, .leadingPlus),
      ("0x1", 2, .contentAfterValue("x")),
      ("0x42", 2, .contentAfterValue("x")),
      ("1 000.0", 3, .contentAfterValue("0")),
      ("1_000", 2, .contentAfterValue("_")),
      ("1+2", 2, .contentAfterValue("+")),
      ("0.1.2", 4, .contentAfterValue(".")),
      ("0.3e4e5", 6, .contentAfterValue("e")),
      ("1.2a-3", 4, .contentAfterValue("a")),
      ("1.8011670033376514H-308", 19, .contentAfterValue("H")),
      ("-1x", 3, .contentAfterValue("x")),
      ("-123.123foo", 9, .contentAfterValue("f")),
      ("1ea", 3, .missingDigits(after: .exponent)),
      ("１", 1, unexpected("１", .value)),
    ] as [(String, Int, JSONSyntaxError.Reason)]
  )
  func `a malformed number is refused where it goes wrong`(
    text: String,
    column: Int,
    reason: JSONSyntaxError.Reason
  ) throws {
    let error = try #require(syntaxError(in: text))
    #expect(error.reason == reason)
    #expect(error.position == SourcePosition(line: 1, column: column))
    #expect(syntaxError(in: "[\(text)]")?.position.column == column + 1)
  }

  @Test(
    arguments: [
      (#"""#, 1, .unterminatedString),
      (#""abc"#, 1, .unterminatedString),
      (#""\"#, 1, .unterminatedString),
      (#"["\\\"]"#, 2, .unterminatedString),
      ("[\"a\nb\"]", 2, .unterminatedString),
      ("[\"new\r\nline\"]", 2, .unterminatedString),
      ("[\"a\tb\"]", 4, .controlCharacter("\t")),
      ("[\"a\u{0}a\"]", 4, .controlCharacter("\u{0}")),
      ("[\"123456789\u{1F}\"]", 12, .controlCharacter("\u{1F}")),
      (#""\a""#, 2, .invalidEscape("a")),
      (#""\x00""#, 2, .invalidEscape("x")),
      (#""\'""#, 2, .invalidEscape("'")),
      (#""\🌀""#, 2, .invalidEscape("🌀")),
      ("\"\\\u{0}\"", 2, .invalidEscape("\u{0}")),
      ("\"\\\t\"", 2, .invalidEscape("\t")),
      (#""\U0041""#, 2, .invalidEscape("U")),
      (#""\1""#, 2, .invalidEscape("1")),
      (#""\u""#, 2, .incompleteUnicodeEscape),
      (#""\u00A""#, 2, .incompleteUnicodeEscape),
      (#""\uqqqq""#, 2, .incompleteUnicodeEscape),
      (#""\u{41}""#, 2, .incompleteUnicodeEscape),
      (#""\u00"#, 2, .incompleteUnicodeEscape),
      (#""\uD800""#, 2, .loneSurrogate(0xD800)),
      (#""\uDADA""#, 2, .loneSurrogate(0xDADA)),
      (#""\uDFAA""#, 2, .loneSurrogate(0xDFAA)),
      (#""\uDd1e\uD834""#, 2, .loneSurrogate(0xDD1E)),
      (#""\uD800\uD800\n""#, 2, .loneSurrogate(0xD800)),
      (#""\uD888\u1234""#, 2, .loneSurrogate(0xD888)),
      (#""\uD800\n""#, 2, .loneSurrogate(0xD800)),
      (#""\ud800abc""#, 2, .loneSurrogate(0xD800)),
      (#""\uD800\""#, 2, .loneSurrogate(0xD800)),
      (#""\uD800\u""#, 2, .loneSurrogate(0xD800)),
      (#""\uD800\u1x""#, 2, .loneSurrogate(0xD800)),
    ] as [(String, Int, JSONSyntaxError.Reason)]
  )
  func `a malformed string is refused where it goes wrong`(
    text: String,
    column: Int,
    reason: JSONSyntaxError.Reason
  ) throws {
    let error = try #require(syntaxError(in: text))
    #expect(error.reason == reason)
    #expect(error.position == SourcePosition(line: 1, column: column))
  }

  @Test(arguments: 0...31)
  func `a control character in a string is refused wherever it stands`(before: Int) throws {
    for control in UInt8(0)..<0x20 where control != 0x0A && control != 0x0D {
      let plain = String(repeating: "x", count: before)
      let text = "\"" + plain + String(Unicode.Scalar(control)) + "0123456789\""
      #expect(syntaxError(in: text)?.reason == .controlCharacter(Unicode.Scalar(control)))
      #expect(syntaxError(in: text)?.offset == before + 1)
    }
  }

  @Test(arguments: ["\n", "\r", ""], 0...31)
  func `a string must end on its line, however long it is`(end: String, before: Int) {
    let text = "[\"" + String(repeating: "x", count: before) + end
    #expect(syntaxError(in: text + (end.isEmpty ? "" : "0123456789\"]"))?.reason == .unterminatedString)
  }

  @Test func `an error in a later line has that line and the place where its container began`() throws {
    let error = try #require(syntaxError(in: "{\n  \"é\": [\n    1,\n"))
    #expect(error.position == SourcePosition(line: 4, column: 1))
    #expect(
      error.reason
        == .unexpectedEnd(expected: .value, container: .array, openedAt: SourcePosition(line: 2, column: 8))
    )
    #expect(syntaxError(in: "[1\n,\n]")?.position == SourcePosition(line: 2, column: 1))
  }
}

private func unexpected(
  _ scalar: Unicode.Scalar,
  _ expected: JSONSyntaxError.Expectation
) -> JSONSyntaxError.Reason {
  .unexpectedCharacter(scalar, expected: expected)
}

private func unclosed(
  _ container: JSONKind,
  _ expected: JSONSyntaxError.Expectation
) -> JSONSyntaxError.Reason {
  .unexpectedEnd(expected: expected, container: container, openedAt: SourcePosition(line: 1, column: 1))
}
