import Testing

@testable import CEL

/// Mistakes are found before a rule runs, at their place, with what was probably meant.
@Suite struct CheckerTests {
  static let environment = Environment(
    variables: [("m", .object("Manifest")), ("any", .dynamic)],
    objectTypes: [
      ObjectType(
        name: "Manifest",
        fields: [
          ("name", .string), ("tier", .int), ("rate", .double), ("live", .bool),
          ("loadTest", .object("LoadTest")),
          ("decisions", .list(.object("Decision"))), ("people", .map(key: .string, value: .object("Person"))),
        ]
      ),
      ObjectType(name: "LoadTest", fields: [("peak", .double), ("minutes", .int)]),
      ObjectType(
        name: "Decision",
        fields: [
          ("risk", .enumeration(["low", "medium", "high"])), ("gate", .string),
          ("parts", .list(.object("Decision"))),
        ]
      ),
      ObjectType(name: "Person", fields: [("role", .string)]),
    ],
    functions: [
      CustomFunction(name: "daysSince", parameters: [.string], result: .int) { _ in .value(.int(1)) }
    ]
  )

  static let accepted: [(expression: String, type: String)] = [
    ("m.name", "string"),
    ("m.loadTest.peak", "double"),
    ("m.loadTest.peak >= 100 && m.tier < 2.5", "bool"),
    ("m.rate == 1 || m.tier != 2.0", "bool"),
    ("m.decisions.filter(d, d.risk == 'high').all(d, has(d.gate))", "bool"),
    ("m.decisions.map(d, d.risk)", "list(string)"),
    ("m.decisions[0].parts[1].risk in ['low', 'high']", "bool"),
    ("m.people[m.name].role", "string"),
    ("m.people.all(id, m.people[id].role != '')", "bool"),
    ("m.people.exists(id, p, p.role == id)", "bool"),
    ("'anna' in m.people", "bool"),
    ("size(m.people) + size(m.decisions) + size(m.name)", "int"),
    ("daysSince(m.name) <= 180", "bool"),
    ("any.x.y + 1", "int"),
    ("any.x ? m.tier : 2", "int"),
    ("m.?name.orValue('x')", "string"),
    ("type(m.tier) == int", "bool"),
    ("has(m.loadTest) && has(m.loadTest.minutes)", "bool"),
    ("cel.bind(t, m.loadTest, t.minutes + 1)", "int"),
  ]

  @Test(arguments: accepted)
  func acceptsAndDeducesTypes(expression: String, type: String) throws {
    #expect(try Self.environment.compile(expression).resultType.description == type)
  }

  static let rejected: [(expression: String, place: String, message: String)] = [
    ("m.loadTst.peak", "1:3+7", "Manifest has no field loadTst; did you mean loadTest?"),
    ("has(m.loadTest.peek)", "1:16+4", "LoadTest has no field peek; did you mean peak?"),
    ("m.decisions.all(d, d.rissk == 'low')", "1:22+5", "Decision has no field rissk; did you mean risk?"),
    ("m.people.anna.roles", "1:15+5", "Person has no field roles; did you mean role?"),
    ("m['nam'] == ''", "1:3+5", "Manifest has no field nam; did you mean name?"),
    ("mm.name", "1:1+2", "there is no variable mm"),
    ("m.decisions.all(d, x.risk == 'low')", "1:20+1", "there is no variable x"),
    ("daySince(m.name)", "1:1+8", "there is no function daySince; did you mean daysSince?"),
    ("daysSince(m.tier)", "1:1+9", "daysSince does not take (int); it is daysSince(string) -> int"),
    ("m.name == 3", "1:8+2", "string and int can never be equal"),
    ("m.name == null", "1:8+2", "string is never null; use has() to ask whether it is stated"),
    ("m.decisions.exists(d, d.risk == 'hihg')", "1:33+6", "this is never \"hihg\"; did you mean \"high\"?"),
    (
      "m.decisions.exists(d, d.risk in ['low', 'none'])", "1:41+6",
      "this is never \"none\"; it is one of \"low\", \"medium\", \"high\""
    ),
    ("m.tier in ['a']", "1:8+2", "int can never be in list(string)"),
    ("m.name && true", "1:3+4", "&& joins conditions, found string"),
    ("m.tier ? 1 : 2", "1:3+4", "the condition must be true or false, found int"),
    ("m.live ? 1 : 'a'", "1:8+1", "both branches must have one type, found int and string"),
    ("!m.name", "1:1+1", "! cannot be applied to string"),
    ("-m.name", "1:1+1", "- cannot be applied to string"),
    (
      "m.tier * 1.5", "1:8+1",
      "* needs numbers of one type, found int and double; convert one with int() or double()"
    ),
    ("m.name + 1", "1:8+1", "+ cannot be applied to string and int"),
    ("m.name < 1", "1:8+1", "< cannot be applied to string and int"),
    ("m.tier.x", "1:8+1", "a value of type int has no fields"),
    ("m.tier[0]", "1:7+3", "a value of type int cannot be indexed with int"),
    ("m.decisions['a']", "1:12+5", "a value of type list(Decision) cannot be indexed with string"),
    ("m.tier.all(x, x)", "1:3+4", "only lists and maps have elements, found int"),
    ("m.decisions.all(d, d.gate)", "1:22+4", "the condition must be true or false, found string"),
    ("{1.5: 2}", "1:2+3", "a map key is a string, a whole number or a bool, found double"),
    ("m.tier", "1:3+4", "the expression must give bool, but gives int"),
  ]

  @Test(arguments: rejected)
  func namesTheMistakeAndItsPlace(expression: String, place: String, message: String) {
    let error = #expect(throws: CompilationError.self) {
      try Self.environment.compile(expression, expecting: .bool)
    }
    let diagnostic = error?.diagnostics.first
    #expect(diagnostic?.message == message)
    #expect(diagnostic.map { "\($0.line):\($0.column)+\($0.length)" } == place)
  }

  @Test func reportsEachMistakeOnceInOrder() throws {
    let error = #expect(throws: CompilationError.self) {
      try Self.environment.compile("m.nam == '' &&\n\tm.tierr > 1")
    }
    #expect(
      error?.description == """
        1:3: Manifest has no field nam; did you mean name?
          m.nam == '' &&
            ^^^
        2:4: Manifest has no field tierr; did you mean tier?
          \tm.tierr > 1
          \t  ^^^^^
        """
    )
  }

  @Test func longLinesAreShownAroundTheMistake() throws {
    let start = String(repeating: "m.live && ", count: 20)
    let error = #expect(throws: CompilationError.self) {
      try Self.environment.compile(start + "m.tierr > 1" + String(repeating: " && m.live", count: 20))
    }
    #expect(
      error?.description == """
        1:203: Manifest has no field tierr; did you mean tier?
          …live && m.live && m.live && m.live && m.live && m.live && m.tierr > 1 && m.live && m.live && m.live && m.live && m.live …
                                                                       ^^^^^
        """
    )
  }
}
