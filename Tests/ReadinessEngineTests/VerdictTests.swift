import CEL
import JSONSyntax
import Testing

@testable import ReadinessEngine

/// What the required probes say, and the verdict that follows.
struct VerdictCase: CustomTestStringConvertible, Sendable {
  let facts: String
  let rules: [String]
  let verdict: Verdict
  let message: String

  var testDescription: String { "\(rules) over { \(facts) } is \(verdict.rawValue)" }
}

private let reached = "manifest.load.tested >= manifest.load.expected"
private let isPublic = "manifest.project.public"

@Test(arguments: [
  VerdictCase(
    facts: #""load": { "tested": 1200, "expected": 1000 }"#,
    rules: [reached],
    verdict: .met,
    message: "Held 1,200 requests/s"
  ),
  VerdictCase(
    facts: #""load": { "tested": 200, "expected": 1000 }"#,
    rules: [reached],
    verdict: .notMet,
    message: "a needs 1: 200 requests/s of 1,000 requests/s"
  ),
  VerdictCase(
    facts: #""load": { "tested": 200 }"#,
    rules: [reached],
    verdict: .unknown,
    message: "Not stated: load.expected"
  ),
  VerdictCase(
    facts: "",
    rules: [reached],
    verdict: .unknown,
    message: "Not stated: load.tested, load.expected"
  ),
  VerdictCase(
    facts: #""load": { "tested": null, "expected": 5 }"#,
    rules: [reached],
    verdict: .unknown,
    message: "Not stated: load.tested"
  ),
  // One probe that does not hold decides, whatever the others leave open.
  VerdictCase(
    facts: #""load": { "tested": 1, "expected": 2 }"#,
    rules: [isPublic, reached],
    verdict: .notMet,
    message: "a needs 2: 1 requests/s of 2 requests/s"
  ),
  VerdictCase(
    facts: #""load": { "tested": 2, "expected": 2 }"#,
    rules: [reached, isPublic],
    verdict: .unknown,
    message: "Not stated: project.public"
  ),
  // A rule that fails is never hidden by another one's verdict.
  VerdictCase(
    facts: #""load": { "tested": 1, "expected": 2 }, "extensions": { "n": 1 }"#,
    rules: [reached, "manifest.extensions.n == 1.0 / 0.0 || manifest.extensions.n.x"],
    verdict: .error,
    message: "The rule \"rule-2\" could not be evaluated"
  ),
])
func `the required probes decide`(example: VerdictCase) throws {
  let rules = example.rules
  let item =
    rules.count == 1 ? SmallWorld.item("a", rules[0]) : SmallWorld.item("a", rules[0], rules[1])
  let audit = try SmallWorld.audit(example.facts, SmallWorld.checklist([item]))
  let judged = try #require(audit.items.first)
  #expect(judged.verdict == example.verdict)
  #expect(judged.message.hasPrefix(example.message))
}

@Test func `a met item is stated, anything else has no assurance`() throws {
  let items = [SmallWorld.item("a", "true"), SmallWorld.item("b", "false"), SmallWorld.item("c", isPublic)]
  let audit = try SmallWorld.audit("", SmallWorld.checklist(items))
  #expect(audit.items.map(\.assurance) == [.stated, nil, nil])
}

@Test func `a verdict lists the facts it read with their places`() throws {
  let audit = try SmallWorld.audit(
    #""load": { "tested": 1, "expected": 2, "errors": 0.5 }"#,
    SmallWorld.checklist([SmallWorld.item("a", reached)])
  )
  let facts = try #require(audit.items.first?.facts)
  #expect(facts.map(\.path.description) == ["load.tested", "load.expected"])
  #expect(facts.map(\.text) == ["1 requests/s", "2 requests/s"])
  #expect(facts.map(\.position.column) == [68, 83])
}

@Test func `a missing fact has its question and the nearest place that is there`() throws {
  let audit = try SmallWorld.audit(
    #""load": { "tested": 1 }"#,
    SmallWorld.checklist([SmallWorld.item("a", reached)])
  )
  let missing = try #require(audit.items.first?.wouldDecide.first)
  #expect(missing.path.description == "load.expected")
  #expect(missing.question == "How much is expected?")
  #expect(missing.position.column == 56)
}

@Test func `a fact that is null stands where the null stands`() throws {
  let audit = try SmallWorld.audit(
    #""load": { "tested": 1, "expected": null }"#,
    SmallWorld.checklist([SmallWorld.item("a", reached)])
  )
  #expect(audit.items.first?.wouldDecide.first?.position.column == 83)
}

@Test func `only an unknown verdict lists what would decide it`() throws {
  let items = [SmallWorld.item("a", "false", isPublic), SmallWorld.item("b", isPublic)]
  let audit = try SmallWorld.audit("", SmallWorld.checklist(items))
  #expect(audit.items.map { $0.wouldDecide.map(\.path.description) } == [[], ["project.public"]])
}

@Test func `advice never changes a verdict`() throws {
  let item = SmallWorld.item("a", "true", advice: ["true", "false", isPublic])
  let audit = try SmallWorld.audit("", SmallWorld.checklist([item]))
  let judged = try #require(audit.items.first)
  #expect(judged.verdict == .met)
  #expect(judged.advice.map(\.probe) == ["advice-2", "advice-3"])
  #expect(judged.advice.last?.wouldDecide.map(\.path.description) == ["project.public"])
}

@Test(arguments: [
  (#", "public": true"#, Verdict.notMet, "a needs 1"),
  (#", "public": false"#, .notApplicable, "It does not concern this."),
  ("", .unknown, "Not stated: project.public"),
])
func `an item applies, does not, or nobody knows`(project: String, verdict: Verdict, message: String) throws {
  let item = SmallWorld.item("a", "false", applies: isPublic)
  let audit = try SmallWorld.audit("", project: project, SmallWorld.checklist([item]))
  #expect(audit.items.first?.verdict == verdict)
  #expect(audit.items.first?.message.hasPrefix(message) == true)
}

@Test(arguments: [
  (
    #"{ "id": "ship", "risk": "low" }, { "id": "pay", "risk": "high" }"#,
    "a needs 1: not stated of not stated: pay"
  ),
  (#"{ "id": "pay", "risk": "high" }"#, "a needs 1: not stated of not stated"),
])
func `a failure names the entries of a list that it is about, unless it is about all`(
  steps: String,
  message: String
) throws {
  let item = SmallWorld.item("a", "!manifest.steps.exists(s, s.risk == 'high')")
  let audit = try SmallWorld.audit("\"steps\": [\(steps)]", SmallWorld.checklist([item]))
  #expect(audit.items.first?.message == message)
}

@Test(arguments: [
  (true, Verdict.met), (false, .error),
])
func `a rule reads time zones only where the system's are handed in`(isHandedIn: Bool, verdict: Verdict)
  throws
{
  let rule = "timestamp('2026-11-01T00:00:00Z').getHours('Test/Zone') == 0"
  let text = SmallWorld.checklistText([SmallWorld.item("a", rule)])
  let zones: TimeZoneData = { _ in SmallWorld.universalTime }
  let checklist = try CompiledChecklist(
    Checklist(SmallWorld.document(text)),
    schema: SmallWorld.schema,
    asOf: SmallWorld.asOf,
    timeZoneData: isHandedIn ? zones : nil
  )
  #expect(try SmallWorld.audit("", checklist).items.first?.verdict == verdict)
}
