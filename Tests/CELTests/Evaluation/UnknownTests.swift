import Testing

@testable import CEL

/// What is not stated in a document is unknown, never false and never an error.
@Suite struct UnknownTests {
  static let document = """
    {
      'name': 'payments', 'tier': 2, 'loadTest': {'peak': 1200}, 'empty': [], 'ownership': {'sponsor': 'anna'},
      'people': {'anna': {'role': 'CFO', 'name': 'Anna'}, 'bo-k': {'role': 'CTO'}},
      'raci': [{'task': 'a', 'accountable': 'x'}, {'task': 'b'}, {'task': 'c'}],
      'tags': ['x', 'y']
    }
    """

  static let cases: [(expression: String, outcome: String)] = [
    // A missing field is unknown with its path, and what is wanted inside it keeps the whole path.
    ("m.traffic", "? traffic"),
    ("m.traffic.peak", "? traffic.peak (no traffic)"),
    ("m.traffic.peak.value > 3", "? traffic.peak.value (no traffic)"),
    ("m.loadTest.p95 <= 200", "? loadTest.p95"),
    ("m.loadTest['p95'] <= 200", "? loadTest.p95"),
    ("m.loadTest.peak >= m.traffic.peak", "? traffic.peak (no traffic)"),
    ("m.a + m.b > m.c", "? a, b, c"),
    ("m.a == m.a", "? a"),
    ("!m.a", "? a"),
    ("-m.a", "? a"),

    // One operand may decide alone; otherwise unknowns unite and beat errors.
    ("false && m.a", "false"),
    ("m.a && false", "false"),
    ("m.a || true", "true"),
    ("m.a && true", "? a"),
    ("m.a || m.b || false", "? a, b"),
    ("(m.a || true) && m.b", "? b"),
    ("m.a && 1 / 0 > 0", "? a"),
    ("1 / 0 > 0 || m.a", "? a"),

    // Everything else is strict, and there an error beats an unknown.
    ("m.a + 1 / 0", "! division by zero"),
    ("1 / 0 + m.a", "! division by zero"),
    ("size(m.a)", "? a"),
    ("[m.a, m.b]", "? a, b"),
    ("{'k': m.a}.k", "? a"),
    ("m.a ? m.b : m.c", "? a"),
    ("m.tier == 2 ? m.b : m.c", "? b"),
    ("(m.tier == 1 ? m.b : m.c).d", "? c"),

    // Presence tests look at a closed world, but not into something that is not there.
    ("has(m.traffic)", "false"),
    ("has(m.loadTest.p95)", "false"),
    ("has(m.loadTest.peak)", "true"),
    ("has(m.traffic.peak)", "? traffic.peak (no traffic)"),
    ("'bo-k' in m.people", "true"),
    ("'carl' in m.people", "false"),
    ("'x' in m.traffic", "? traffic"),
    ("m.?traffic.hasValue()", "false"),

    // Keys that are themselves facts.
    ("m.people[m.ownership.sponsor].role", "\"CFO\""),
    ("m.people[m.ownership.sponsor].budget", "? people.anna.budget"),
    ("m.people[m.ownership.lead].budget", "? ownership.lead"),
    ("m.people['bo-k'].budget", "? people[\"bo-k\"].budget"),
    ("m.people['carl'].budget", "? people.carl.budget (no people.carl)"),
    ("m.staff[m.ownership.lead].budget", "? ownership.lead, staff"),

    // Elements keep their place.
    ("m.raci[1].accountable", "? raci[1].accountable"),
    ("m.raci.all(r, r.accountable != '')", "? raci[1].accountable, raci[2].accountable"),
    ("m.raci.all(r, r.task != 'c' && r.accountable != '')", "false"),
    ("m.raci.exists(r, r.accountable == 'x')", "true"),
    ("m.raci.exists(r, r.accountable == 'y')", "? raci[1].accountable, raci[2].accountable"),
    ("m.raci.exists_one(r, r.accountable == 'x')", "? raci[1].accountable, raci[2].accountable"),
    ("m.raci.filter(r, r.accountable == 'x')", "? raci[1].accountable, raci[2].accountable"),
    ("m.raci.map(r, r.accountable)", "? raci[1].accountable, raci[2].accountable"),
    ("m.raci.filter(r, r.task == 'b').all(r, r.accountable == 'x')", "? raci[1].accountable"),
    ("m.raci.all(i, r, i == 0 || r.accountable != '')", "? raci[1].accountable, raci[2].accountable"),
    ("m.people.all(id, m.people[id].name != '')", "? people[\"bo-k\"].name"),
    ("m.people.all(id, p, p.name != '')", "? people[\"bo-k\"].name"),
    ("m.decisions.all(d, d.risk == 'low')", "? decisions"),
    ("size(m.decisions) > 0", "? decisions"),
    ("m.empty.all(e, e.x)", "true"),

    // What an expression computes is an ordinary map: a missing key is an error there.
    ("{'a': 1}.b", "! there is no key \"b\""),
    ("m.tags[2]", "! there is no element 2"),
    ("cel.bind(t, m.traffic, t.peak > 3)", "? traffic"),
  ]

  @Test(arguments: cases)
  func missingFactsAreUnknown(expression: String, outcome: String) throws {
    let compiled = try Environment(variables: [("m", .dynamic)]).compile(expression)
    let activation = Activation([("m", try Document.value(Self.document))])
    #expect(compiled.evaluate(activation).summary == outcome)
    #expect(compiled.explain(activation).outcome.summary == outcome)
  }
}
