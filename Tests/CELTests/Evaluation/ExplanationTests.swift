import Testing

@testable import CEL

/// An explanation names the facts that decided, in document order.
@Suite struct ExplanationTests {
  static let document = """
    {
      'name': 'payments', 'loadTest': {'peak': 1200, 'minutes': 30}, 'traffic': {'peak': 900},
      'decisions': [
        {'id': 'D1', 'risk': 'high', 'gate': 'CFO'}, {'id': 'D2', 'risk': 'low'}, {'id': 'D3', 'risk': 'high'},
        {'id': 'D4', 'risk': 'high'}
      ],
      'tags': ['a', 'b'], 'none': [], 'people': {'anna': {'role': 'CFO'}}
    }
    """

  static let cases: [(expression: String, outcome: String, facts: String)] = [
    ("m.loadTest.peak >= m.traffic.peak", "true", "loadTest.peak=1200 traffic.peak=900"),
    ("m.traffic.peak <= m.loadTest.peak", "true", "loadTest.peak=1200 traffic.peak=900"),
    ("m.traffic.peak * 2 + m.traffic.peak > 0", "true", "traffic.peak=900"),
    ("1 + 1 == 2", "true", ""),

    // Only operands that decide.
    ("m.name == 'x' && m.traffic.peak > 0", "false", "name=\"payments\""),
    ("m.traffic.peak > 0 && m.name == 'x'", "false", "name=\"payments\""),
    ("m.name == 'x' && m.traffic.peak < 0", "false", "name=\"payments\" traffic.peak=900"),
    ("m.name == 'x' || m.traffic.peak > 0", "true", "traffic.peak=900"),
    ("m.name == 'x' || m.traffic.peak < 0", "false", "name=\"payments\" traffic.peak=900"),
    ("m.name == 'payments' ? m.traffic.peak > 0 : m.x", "true", "name=\"payments\" traffic.peak=900"),
    ("!(m.name == 'x')", "true", "name=\"payments\""),

    // What is not there.
    ("m.loadTest.peak >= m.traffic.max", "? traffic.max", "loadTest.peak=1200 traffic.max=-"),
    ("has(m.traffic.max)", "false", "traffic.max=-"),
    ("has(m.sponsor)", "false", "sponsor=-"),
    ("m.cost.total > 3 && m.name == 'payments'", "? cost.total (no cost)", "name=\"payments\" cost.total=-"),
    ("'carl' in m.people", "false", "people.carl=-"),
    ("m.?owner.orValue('nobody') == 'nobody'", "true", "owner=-"),

    // Elements that decide.
    ("m.decisions.exists(d, d.id == 'D2')", "true", "decisions[1].id=\"D2\""),
    (
      "m.decisions.all(d, d.id != 'D2')", "false",
      "decisions[1].id=\"D2\""
    ),
    (
      "m.decisions.filter(d, d.risk == 'high').all(d, has(d.gate))", "false",
      "decisions[2].risk=\"high\" decisions[2].gate=- decisions[3].risk=\"high\" decisions[3].gate=-"
    ),
    (
      "m.decisions.filter(d, d.risk == 'low').map(d, d.id).exists(i, i == 'D2')", "true",
      "decisions[1].id=\"D2\" decisions[1].risk=\"low\""
    ),
    (
      "m.decisions.filter(d, d.risk == 'low').all(d, d.id != '')", "true",
      """
      decisions[0].risk="high" decisions[1].id="D2" decisions[1].risk="low" decisions[2].risk="high" \
      decisions[3].risk="high"
      """
    ),
    (
      "m.decisions.filter(d, d.risk == 'high').all(d, d.gate != '')",
      "? decisions[2].gate, decisions[3].gate",
      """
      decisions[0].risk="high" decisions[0].gate="CFO" decisions[1].risk="low" decisions[2].risk="high" \
      decisions[2].gate=- decisions[3].risk="high" decisions[3].gate=-
      """
    ),
    ("m.tags.exists(t, t == 'b')", "true", "tags[1]=\"b\""),
    ("'b' in m.tags", "true", "tags=[\"a\", \"b\"]"),
    ("m.none.all(n, n > 1)", "true", "none=[]"),
    ("size(m.tags) == 2", "true", "tags=[\"a\", \"b\"]"),
    ("m.people.exists(p, m.people[p].role == 'CFO')", "true", "people.anna.role=\"CFO\""),
    ("[m.name, m.traffic.peak].exists(v, v == 900)", "true", "traffic.peak=900"),
  ]

  @Test(arguments: cases)
  func decidingFactsAreNamed(expression: String, outcome: String, facts: String) throws {
    let compiled = try Environment(variables: [("m", .dynamic)]).compile(expression)
    let explanation = compiled.explain(Activation([("m", try Document.value(Self.document))]))
    #expect(explanation.outcome.summary == outcome)
    let found = explanation.facts.map { "\($0.path)=\($0.value?.description ?? "-")" }
    #expect(found.joined(separator: " ") == facts)
  }

  @Test func namedExpressionsPassTheirFactsOn() throws {
    let environment = try Environment(variables: [("m", .dynamic)])
      .defining("exposure", as: "m.audience == 'public' || m.traffic.peak > 100")
      .defining("risky", as: "variables.exposure && m.name != ''")
    let compiled = try environment.compile("variables.risky && variables.exposure")
    let explanation = compiled.explain(Activation([("m", try Document.value(Self.document))]))
    #expect(explanation.outcome.summary == "true")
    #expect(explanation.facts.map(\.path.description) == ["name", "traffic.peak"])
  }
}
