import Testing

@testable import CEL

/// The facts that an expression can read are found without a document.
@Suite struct FactSearchTests {
  static let cases: [(expression: String, facts: String)] = [
    ("m.a.b > 1", "a.b"),
    ("m.a.b > m.c && m.a.b < 10", "a.b c"),
    ("1 + 1 == 2", ""),
    ("size(m) > 0", ""),
    ("other.a == 1", ""),
    ("m['a-b'].c == m[m.key]", "[\"a-b\"].c [] key"),

    // Every branch, whatever the document would decide.
    ("m.a ? m.b : m.c", "a b c"),
    ("(m.a ? m.b : m.c).d == 1", "a b.d c.d"),
    ("m.a || m.b && !m.c", "a b c"),
    ("f(m.a) == -m.b && m.c.matches('x') && m.d in [m.e, {m.g: m.h}]", "a b c d e g h"),
    ("m.a.substring(m.b, m.c) == ''", "a b c"),

    // A list or map counts where nothing in it is read.
    ("size(m.list) > 0", "list"),
    ("size(m.list) > 0 && m.list.all(e, e.x == 1)", "list[].x"),
    ("m.list[0].x == m.list[m.n].y", "list[].x list[].y n"),

    // Elements, keys and what they lead to.
    ("m.list.exists(e, e.x == m.y)", "list[].x y"),
    ("m.list.exists(e, e.inner.all(i, i.z == e.x))", "list[].inner[].z list[].x"),
    ("m.list.filter(e, e.x == 1).all(e, e.y == 2)", "list[].x list[].y"),
    ("m.list.map(e, e.x)[0] == 1", "list[].x"),
    ("m.list.all(i, e, i > 0 && e.x == 1)", "list[].x"),
    ("m.people[m.owner].name == ''", "owner people[].name"),
    ("m.list.all(e, e > 1) && m.list.all(e, m.a == e)", "a list[]"),
    ("cel.bind(p, m.people[m.owner], p.name == '' && p.role == '')", "owner people[].name people[].role"),

    // What a rule asks for.
    ("has(m.a.b)", "a.b"),
    ("has(m.list) && m.list.exists(e, e.x == 1)", "list[].x"),
    ("m.list.all(e, !has(e.x) || e.y == 2)", "list[].x list[].y"),

    // Optionals.
    ("m.?a.orValue(m.b) == 1", "a b"),
    ("m.?a.or(m.?b).?c.hasValue()", "a.c b.c"),
    ("m.?a.optMap(x, x.y == 1).orValue(false)", "a.y"),
    ("m[?'a'].optFlatMap(x, x.?y).hasValue()", "a.y"),

    // Named expressions.
    ("variables.sponsor.name == '' && variables.tested", "c owner people[].name"),
  ]

  @Test(arguments: cases)
  func `the facts are found in every branch`(expression: String, facts: String) throws {
    let compiled = try Self.environment().compile(expression)
    #expect(compiled.facts(below: "m").map(\.description).sorted().joined(separator: " ") == facts)
  }

  @Test(.timeLimit(.minutes(1)))
  func `a named expression is searched once, however often it is used`() throws {
    var environment = try Self.environment().defining("v0", as: "m.a.b")
    for number in 1...20 {
      let uses = Array(repeating: "variables.v\(number - 1)", count: 10)
      environment = try environment.defining("v\(number)", as: uses.joined(separator: " && "))
    }
    let facts = try environment.compile("variables.v20").facts(below: "m")
    #expect(facts == [FactPattern([.field("a"), .field("b")])])
  }

  private static func environment() throws -> Environment {
    try Environment(
      variables: [("m", .dynamic), ("other", .dynamic)],
      functions: [CustomFunction(name: "f", parameters: [.dynamic], result: .dynamic) { .value($0[0]) }]
    )
    .defining("sponsor", as: "m.people[m.owner]")
    .defining("tested", as: "has(m.c) && m.c")
  }
}
