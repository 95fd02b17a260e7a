import Testing

@testable import CEL

/// What is an expression and what is not, and what is said about the latter.
@Suite struct SyntaxTests {
  static let accepted: [(expression: String, value: String)] = [
    // Precedence, from loose to tight, and associativity.
    ("true || false && false", "true"),
    ("(true || false) && false", "false"),
    ("1 + 2 * 3 - 4 / 2 % 3", "5"),
    ("10 - 4 - 3", "3"),
    ("1 < 2 == true", "true"),
    ("2 in [1, 2] == true", "true"),
    ("!true || true", "true"),
    ("-2 * -3", "6"),
    ("- -1", "1"),
    ("1 - -1", "2"),
    ("-[1, 2][1]", "-2"),
    ("true ? 1 : false ? 2 : 3", "1"),
    ("false ? 1 : false ? 2 : 3", "3"),
    ("true ? (false ? 1 : 2) : 3", "2"),
    ("size('abc') + {'a': [1, 2]}.a[1]", "5"),
    (String(repeating: "!", count: 32) + "true", "true"),
    ("9" + String(repeating: " - 1", count: 40), "-31"),

    // Numbers.
    ("-9223372036854775808", "-9223372036854775808"),
    ("0x7fFF", "32767"),
    ("-0x10", "-16"),
    ("18446744073709551615u", "18446744073709551615u"),
    ("0xFFu", "255u"),
    (".5 + 1e2 + 1.5E-1", "100.65"),

    // Text and bytes.
    (#"'a' + "b" + '''c'''  + """d""" "#, "\"abcd\""),
    (#"'\x41\u00e9\U0001F600\101\n'"#, "\"Aé😀A\\n\""),
    (#"r'\d' == '\\d'"#, "true"),
    (#"b'\xff\377a'"#, #"b"\xff\xff\x61""#),
    ("'''a\n'b' ''c''' == 'a\\n\\'b\\' \\'\\'c'", "true"),
    ("size(b'é')", "2"),

    // Names, lists, maps, comments and blanks.
    ("{'if': 1}.if + {'a-b': 2}.`a-b`", "3"),
    ("[1, 2,] == [1, 2] && {'a': 1,} == {'a': 1}", "true"),
    ("1 + // one\n\t2\r\n+ 3", "6"),
    ("[?optional.of(1), ?optional.none()]", "[1]"),
    ("{?'a': optional.none(), 'b': 2}", "{\"b\": 2}"),
    ("type(google.protobuf.Duration) == type", "true"),
  ]

  @Test(arguments: accepted)
  func isUnderstood(expression: String, value: String) throws {
    let compiled = try Environment(variables: []).compile(expression)
    #expect(compiled.evaluate(Activation()).summary == value)
  }

  static let rejected: [(expression: String, place: String, message: String)] = [
    ("", "1:1", "expected a value, found the end of the expression"),
    ("1 +", "1:4", "expected a value, found the end of the expression"),
    ("1 2", "1:3", "expected an operator or the end of the expression, found 2"),
    ("a.", "1:3", "expected a field name, found the end of the expression"),
    ("a.true", "1:3", "expected a field name, found true"),
    ("(1", "1:3", "expected ), found the end of the expression"),
    ("f(1,)", "1:5", "expected a value, found )"),
    ("[1 2]", "1:4", "expected ], found 2"),
    ("[,]", "1:2", "expected a value, found ,"),
    ("{'a' 1}", "1:6", "expected : between key and value, found 1"),
    (
      "true ? 1", "1:9", "expected : and the other branch of the conditional, found the end of the expression"
    ),
    ("true ? true ? 1 : 2 : 3", "1:13", "expected : and the other branch of the conditional, found ?"),
    ("a = 1", "1:3", "= is not an operator; did you mean ==?"),
    ("a & b", "1:3", "& is not an operator; did you mean &&?"),
    ("a | b", "1:3", "| is not an operator; did you mean ||?"),
    ("1 # 2", "1:3", "unexpected character \"#\""),
    ("é", "1:1", "unexpected character \"é\""),
    ("'é' + ü", "1:7", "unexpected character \"ü\""),
    ("'abc", "1:1", "the text has no closing quote"),
    ("1 +\n  'abc\n'", "2:3", "the text has no closing quote"),
    (#"'\q'"#, "1:2", #"\q is not an escape sequence; write \\ for a backslash"#),
    (#"'\x4'"#, "1:2", #"\x is not an escape sequence; write \\ for a backslash"#),
    (#"'\400'"#, "1:2", #"\4 is not an escape sequence; write \\ for a backslash"#),
    (#"b'\u0041'"#, "1:3", #"\u is not an escape sequence; write \\ for a backslash"#),
    (#"'\uD800'"#, "1:2", "the escape names no Unicode scalar"),
    (#"'\U00110000'"#, "1:2", "the escape names no Unicode scalar"),
    ("1.", "1:3", "expected a field name, found the end of the expression"),
    ("1abc", "1:1", "this is not a number"),
    ("0x", "1:1", "this is not a number"),
    ("1e", "1:1", "this is not a number"),
    ("9223372036854775808", "1:1", "the number is too large for its type"),
    ("-9223372036854775809", "1:1", "the number is too large for its type"),
    ("18446744073709551616u", "1:1", "the number is too large for its type"),
    ("1e999", "1:1", "the number is too large for its type"),
    ("`a b`", "1:1", "expected a value, found `a b`"),
    ("{}.`a$b`", "1:4", "a name in back-quotes may have letters, digits, spaces and _ . - / only"),
    ("package", "1:1", "package is a reserved word and cannot be used as a name"),
    ("in", "1:1", "expected a value, found in"),
    ("Point{x: 1}", "1:6", "messages cannot be constructed here; a map is written {'key': value}"),
    ("has(a)", "1:5", "has() needs a field selection such as has(object.field)"),
    ("has(a['b'])", "1:6", "has() needs a field selection such as has(object.field)"),
    ("has({}.?a)", "1:9", "has() needs a field selection such as has(object.field)"),
    ("[1].all(x.y, true)", "1:11", "expected a plain variable name"),
    ("[1].all(i, i, true)", "1:12", "the two variables cannot both be named i"),
    ("cel.bind(1, 2, 3)", "1:10", "expected a plain variable name"),
    ("!-x", "1:2", "expected a value, found -"),
    (
      "'a'.matches('(')", "1:13",
      "this is not a regular expression: character 1: this '(' is never closed; add ')', or write '\\(' for the character"
    ),
  ]

  @Test(arguments: rejected)
  func isRefusedWithPlaceAndReason(expression: String, place: String, message: String) throws {
    let error = #expect(throws: CompilationError.self) {
      try Environment(variables: [("a", .dynamic), ("x", .dynamic)]).compile(expression)
    }
    let diagnostic = try #require(error?.diagnostics.first)
    #expect("\(diagnostic.line):\(diagnostic.column)" == place)
    #expect(diagnostic.message == message)
  }
}
