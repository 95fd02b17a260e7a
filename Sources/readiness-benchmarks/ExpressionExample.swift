internal import CEL

/// A rule as checklists have them, over a project whose facts are those of `input`.
struct ExpressionExample {
  /// What the rule does, in a few words.
  let title: String
  /// The rule in CEL.
  let source: String
  /// How many evaluations a second are promised, or nil where none are.
  let promisedRate: Double?

  private init(_ title: String, _ source: String, promisedRate: Double? = nil) {
    self.title = title
    self.source = source
    self.promisedRate = promisedRate
  }

  /// Rules from a lookup to a pattern; all are met.
  static let rules = [
    ExpressionExample(
      "a comparison of two facts",
      "has(m.loadTest) && m.loadTest.peakRps >= m.traffic.expectedPeakRps"
    ),
    ExpressionExample("a condition for 12 objects", "m.raci.all(r, r.accountable != '')"),
    ExpressionExample(
      "a filter over 24 objects",
      "m.decisions.filter(d, d.risk == 'high').all(d, has(d.approvalGate))"
    ),
    ExpressionExample(
      "a chain of conditions",
      """
      m.slo.availability >= 99.9 && m.owners.exists(o, o.endsWith('@example.com')) \
      || m.tier in ['tier-3', 'tier-4']
      """
    ),
    ExpressionExample(
      "a pattern",
      "m.name.matches('^[a-z][a-z0-9-]{2,40}$') && size(m.name) <= 40",
      promisedRate: 1_000_000
    ),
  ]

  /// The facts of a project.
  static let input = object([
    ("name", .string("payments-api")),
    ("tier", .string("tier-1")),
    ("loadTest", object([("peakRps", .int(12000)), ("p99ms", .int(180))])),
    ("traffic", object([("expectedPeakRps", .int(9000))])),
    ("slo", object([("availability", .double(99.95))])),
    ("owners", .list(["alice@example.org", "bob@example.com", "carol@example.com"].map(Value.string))),
    ("raci", .list((0..<12).map(responsibility))),
    ("decisions", .list((0..<24).map(decision))),
  ])

  private static func object(_ fields: [(String, Value)]) -> Value {
    .map(MapValue(fields))
  }

  private static func responsibility(_ number: Int) -> Value {
    object([
      ("task", .string("t\(number)")),
      ("responsible", .string("r\(number)")),
      ("accountable", .string("a\(number)")),
    ])
  }

  /// Every fourth decision is a risky one, which has an approval gate.
  private static func decision(_ number: Int) -> Value {
    let isRisky = number.isMultiple(of: 4)
    let gate: [(String, Value)] = isRisky ? [("approvalGate", .string("g\(number)"))] : []
    return object(
      [("id", .string("D\(number)")), ("risk", .string(isRisky ? "high" : "low"))] + gate
    )
  }
}
