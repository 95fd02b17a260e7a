import Testing

@testable import ReadinessEngine

private let open = "manifest.project.public"

/// A plan for items named a, b, c, …, each with a rule and an effort; a score of 1 leaves the lowest band.
private func plan(_ items: [(rule: String, effort: String)], clearance: String? = nil) throws -> Plan {
  let rule = clearance.map {
    #"{ "when": "variables.exposed", "items": [\#($0)], "because": "It is seen." }"#
  }
  let texts = zip("abcdefgh", items).map { SmallWorld.item("\($0)", $1.rule, effort: $1.effort) }
  return Plan(try SmallWorld.audit("", SmallWorld.checklist(texts, clearance: rule)))
}

extension Plan {
  /// The steps as "item start-end".
  fileprivate var stepTexts: [String] {
    steps.map { "\($0.audit.item.id) \($0.start)-\($0.end)" }
  }
}

@Test func `the next band is reached by what is settled soonest`() throws {
  let plan = try plan([("false", "months"), ("false", "weeks"), ("false", "days")])
  #expect(plan.stepTexts == ["c 0-7"])
  #expect(plan.goals.first?.alternatives.map(\.item.id) == ["b", "a"])
}

@Test func `an owner does one thing after the other`() throws {
  let plan = try plan([("false", "weeks"), ("false", "days")], clearance: #""a", "b""#)
  #expect(plan.stepTexts == ["b 0-7", "a 7-49"])
  #expect(plan.steps.map(\.horizon) == [.thirtyDays, .sixtyDays])
}

@Test func `what clears the project gives its points too`() throws {
  let plan = try plan([("false", "weeks"), ("false", "days")], clearance: #""a""#)
  #expect(plan.stepTexts == ["a 0-42"])
  #expect(plan.goals.map { $0.items.map(\.item.id) } == [["a"], ["a"]])
  #expect(plan.steps.first?.goals == [0, 1])
}

@Test(arguments: [
  ("days", 7...14), ("weeks", 7...49), ("months", 7...127),
])
func `facts that are still to be stated may show something to fix`(effort: String, days: ClosedRange<Int>)
  throws
{
  let plan = try plan([(open, effort)])
  let goal = try #require(plan.goals.first)
  #expect(plan.days(to: goal) == days)
}

@Test(arguments: [
  (30, PlanHorizon.thirtyDays), (31, .sixtyDays), (60, .sixtyDays), (90, .ninetyDays), (91, .later),
])
func `a step belongs to the stretch in which it ends`(end: Int, horizon: PlanHorizon) throws {
  let step = try #require(plan([("false", "days")]).steps.first)
  let moved = PlanStep(audit: step.audit, goals: [], start: 0, end: end, endAtWorst: end)
  #expect(moved.horizon == horizon)
}

@Test func `nothing is planned where nothing is left`() throws {
  let plan = try plan([("true", "days")])
  #expect(plan.goals.isEmpty)
  #expect(plan.steps.isEmpty)
}
