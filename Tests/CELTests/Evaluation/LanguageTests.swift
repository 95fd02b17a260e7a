import Testing

@testable import CEL

/// What operators, macros and conversions give.
@Suite struct LanguageTests {
  static let cases: [(expression: String, outcome: String)] = [
    // Overflow and division.
    ("9223372036854775807 + 1", "! the result is outside the range of its type"),
    ("-9223372036854775808 - 1", "! the result is outside the range of its type"),
    ("-9223372036854775808 / -1", "! the result is outside the range of its type"),
    ("--9223372036854775808", "! the result is outside the range of its type"),
    ("0u - 1u", "! the result is outside the range of its type"),
    ("1 / 0", "! division by zero"),
    ("1 % 0", "! division by zero"),
    ("-7 / 2", "-3"),
    ("-7 % 2", "-1"),
    ("1.0 / 0.0 > 1e300", "true"),
    ("dyn(1) + 1u", "! + cannot be applied to int, uint"),
    ("dyn('a') * 2", "! * cannot be applied to string, int"),

    // Equality and order, on one number line.
    ("dyn(1) == 1.0 && dyn(1u) == 1 && dyn(1) != 1.5", "true"),
    ("dyn(1) == 'a' || dyn(null) == false", "false"),
    ("1 < 1.5 && 2u > 1 && -1 < 0u", "true"),
    ("dyn(0.0) / 0.0 == 0.0 / dyn(0.0)", "false"),
    ("[1, 2.0] == [1.0, 2] && {'a': 1u} == {'a': 1}", "true"),
    ("'a' < 'b' && b'a' < b'b' && false < true", "true"),
    ("'é' == 'e\\u0301'", "false"),
    ("dyn('a') < 1", "! < cannot be applied to string, int"),
    ("dyn([1]) < dyn([2])", "! < cannot be applied to list, list"),

    // Maps and lists.
    ("{1: 'a', 'b': 2}[1u]", "\"a\""),
    ("{1: 'a'}[dyn(1.0)]", "\"a\""),
    ("{'a': 1}['b']", "! there is no key \"b\""),
    ("{'a': 1, 'a': 2}", "! the key \"a\" stands twice in the map"),
    ("{1: 1, dyn(1u): 2}", "! the key 1u stands twice in the map"),
    ("{dyn(1.5): 1}", "! a value of type double cannot be a key"),
    ("[1, 2][2]", "! there is no element 2"),
    ("[1, 2][-1]", "! there is no element -1"),
    ("[1, 2][dyn(1.0)]", "2"),
    ("2.0 in [1, 2] && !('c' in {'a': 1})", "true"),
    ("dyn(1).a", "! a value of type int has no fields"),
    ("has(dyn(1).a)", "! a value of type int has no fields"),
    ("has({'a': null}.a)", "true"),

    // Logic absorbs errors.
    ("1 / 0 > 0 && false", "false"),
    ("true || 1 / 0 > 0", "true"),
    ("1 / 0 > 0 || false", "! division by zero"),
    ("dyn(1) && false", "false"),
    ("dyn(1) && true", "! expected true or false, found a value of type int"),
    ("dyn(1) ? 2 : 3", "! expected true or false, found a value of type int"),
    ("true ? 1 : 1 / 0", "1"),

    // Macros.
    ("[1, 2].all(x, x > 0) && ![1, 2].exists(x, x > 2)", "true"),
    ("[1, 2].exists_one(x, x > 1)", "true"),
    ("[1, 2, 3].map(x, x > 1, x * 2)", "[4, 6]"),
    ("{'a': 1, 'b': 2}.filter(k, k != 'a')", "[\"b\"]"),
    ("[].all(x, x) && ![].exists(x, x)", "true"),
    ("[0, 1].all(x, 1 / x > 0 && false)", "false"),
    ("[0, 2].all(x, 2 / x > 0)", "! division by zero"),
    ("[0, 2].exists(x, 2 / x > 0)", "true"),
    ("[0, 1].map(x, 1 / x)", "! division by zero"),
    ("[3, 4].transformMap(i, v, v * i)", "{0: 0, 1: 4}"),
    ("{'a': 1}.transformMapEntry(k, v, {v: k})", "{1: \"a\"}"),
    ("{'a': 1, 'b': 1}.transformMapEntry(k, v, {v: k})", "! the key 1 stands twice in the map"),
    ("dyn(1).all(x, true)", "! only lists and maps have elements, found int"),
    ("[1].all(x, [2].all(x, x == 2) && x == 1)", "true"),
    ("cel.bind(x, 1 / 0, true)", "true"),
    ("cel.bind(x, 2, cel.bind(y, x * x, x + y))", "6"),

    // Optionals.
    ("{'a': {'b': 1}}.?a.b.value() + {}.?a.b.orValue(2)", "3"),
    ("optional.none().value()", "! the optional has no value"),
    ("{}.?a.or(optional.of(1)) == optional.of(1)", "true"),
    ("optional.of(1).orValue(1 / 0)", "1"),
    ("optional.of(2).optMap(x, x + 1).value()", "3"),
    ("[optional.of(1).hasValue(), optional.none().hasValue()]", "[true, false]"),
    ("{'a': dyn(1)}.?a.?b", "! a value of type int has no fields"),

    // Conversions.
    ("int('x')", "! \"x\" cannot be converted to int"),
    ("int(1e19)", "! the result is outside the range of its type"),
    ("int(-1.9)", "-1"),
    ("uint(-1)", "! the result is outside the range of its type"),
    ("[double('NaN') == double('NaN'), double('-Infinity') < 0.0]", "[false, true]"),
    ("double('inf')", "! \"inf\" cannot be converted to double"),
    ("double('0x1p4')", "! \"0x1p4\" cannot be converted to double"),
    (
      "[1.0, 0.1 + 0.2, 1e-7, 123456789.0, 1e21, -0.0].map(d, string(d))",
      #"["1", "0.30000000000000004", "1e-07", "1.23456789e+08", "1e+21", "-0"]"#
    ),
    ("string(b'\\xff')", #"! b"\xff" cannot be converted to string"#),
    ("string(duration('1h1m1.5s'))", "\"3661.5s\""),

    // Time.
    ("timestamp('2026-03-01T00:00:00Z') - timestamp('2026-02-28T00:00:00Z')", "duration(\"86400s\")"),
    ("timestamp('2024-02-28T23:59:59.5Z') + duration('500ms')", "timestamp(\"2024-02-29T00:00:00Z\")"),
    ("timestamp('2026-02-29T00:00:00Z')", "! \"2026-02-29T00:00:00Z\" cannot be converted to timestamp"),
    ("timestamp('2026-01-01')", "! \"2026-01-01\" cannot be converted to timestamp"),
    ("timestamp('2026-01-01T00:00:00z')", "! \"2026-01-01T00:00:00z\" cannot be converted to timestamp"),
    ("timestamp('2026-01-01T23:59:60Z')", "! \"2026-01-01T23:59:60Z\" cannot be converted to timestamp"),
    ("string(timestamp('2026-01-01T01:30:00+01:30'))", "\"2026-01-01T00:00:00Z\""),
    ("timestamp('9999-12-31T23:59:59Z') + duration('1s')", "! the result is outside the range of its type"),
    ("duration('1d')", "! \"1d\" cannot be converted to duration"),
    (
      "[duration('-1.5h'), duration('0'), duration('1m1us')]",
      #"[duration("-5400s"), duration("0s"), duration("60.000001s")]"#
    ),
    ("timestamp('2026-01-01T00:30:00Z').getDate('-01:00')", "31"),
    (
      "timestamp('2026-01-01T00:00:00Z').getHours('Mars/Base')",
      "! the time zone \"Mars/Base\" needs a time zone database, and there is none; use an offset such as '+01:00'"
    ),
  ]

  @Test(arguments: cases)
  func gives(expression: String, outcome: String) throws {
    let compiled = try Environment(variables: []).compile(expression)
    #expect(compiled.evaluate(Activation()).summary == outcome)
    #expect(compiled.explain(Activation()).outcome.summary == outcome)
  }

  @Test func errorsKnowTheirPlace() throws {
    let compiled = try Environment(variables: []).compile("true &&\n  [1, 0].map(x, 1 / x) == []")
    guard case .error(let error) = compiled.evaluate(Activation()) else {
      Issue.record("expected an error")
      return
    }
    #expect(error.description == "2:19: division by zero")
    #expect(error.sourceText == "/")
  }

  @Test func unboundVariablesAndMissingFunctionsFailWhenTheyAreNeeded() throws {
    let options = CompilationOptions(isChecked: false)
    let environment = Environment(variables: [("x", .int)])
    func outcome(_ expression: String) throws -> String {
      try environment.compile(expression, options: options).evaluate(Activation()).summary
    }
    #expect(try outcome("x == 1") == "! there is no variable x")
    #expect(try outcome("y == 1 || true") == "true")
    #expect(try outcome("f(1)") == "! there is no function f")
    #expect(try outcome("'a'.matches('(') || true") == "true")
  }

  @Test func customFunctionsOverloadByType() throws {
    let environment = Environment(
      variables: [],
      functions: [
        CustomFunction(name: "twice", parameters: [.int], result: .int) { arguments in
          guard case .int(let int) = arguments[0] else { return .error(EvaluationError(.custom("no int"))) }
          return .value(.int(2 * int))
        },
        CustomFunction(name: "twice", parameters: [.string], result: .string, isMethod: true) { arguments in
          guard case .string(let text) = arguments[0] else {
            return .error(EvaluationError(.custom("no text")))
          }
          return text == "!" ? .error(EvaluationError(.custom("not twice"))) : .value(.string(text + text))
        },
      ]
    )
    func outcome(_ expression: String) throws -> String {
      try environment.compile(expression).evaluate(Activation()).summary
    }
    #expect(try outcome("twice(2)") == "4")
    #expect(try outcome("'ab'.twice()") == "\"abab\"")
    #expect(try outcome("'!'.twice()") == "! not twice")
    #expect(throws: CompilationError.self) { try environment.compile("twice('ab')") }
  }
}
