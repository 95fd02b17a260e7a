import JSONSchema
import JSONSyntax
import Testing

@testable import ReadinessEngine

/// What policies say, and what flags may do beside them.
enum Policies {
  /// Reads a policy with the given members, by a schema that lets everything through.
  static func policy(_ members: String) throws -> Policy {
    let anything = try Schema.load(SmallWorld.document("{}"))
    return try Policy(SmallWorld.document("{ \(members) }"), path: "policy.json", schema: anything)
  }

  static func flags(_ change: (inout GateFlags) -> Void) -> GateFlags {
    var flags = GateFlags()
    change(&flags)
    return flags
  }
}

@Test func `what a policy leaves out is as strict as the default`() throws {
  let policy = try Policies.policy("")
  let settings = try GateSettings(policy: policy, flags: GateFlags(), passingScore: 10)
  let byDefault = GateSettings(flags: GateFlags())
  #expect(settings.failUnder == byDefault.failUnder)
  #expect(settings.failOn == byDefault.failOn)
  #expect(settings.minimumAssurance == byDefault.minimumAssurance)
  #expect(settings.required == byDefault.required)
  #expect(policy.maximumWaiverDays == 180)
}

@Test func `a policy sets the gate, and its names have places`() throws {
  let policy = try Policies.policy(
    #""failUnder": 9, "failOn": "none", "require": ["a"], "minimumAssurance": "asserted", "owner": "Platform""#
  )
  let settings = try GateSettings(policy: policy, flags: GateFlags(), passingScore: 10)
  #expect(settings.failUnder == 9)
  #expect(settings.failOn == nil)
  #expect(settings.required == ["a"])
  #expect(settings.minimumAssurance == .asserted)
  #expect(policy.identity == PolicyIdentity(path: "policy.json", title: nil, owner: "Platform"))
  #expect(policy.required.map(\.offset) == [48])
}

private let loosened: [(String, GateFlags, LooseningFlag)] = [
  (#""failUnder": 9"#, Policies.flags { $0.failUnder = 8 }, .failUnder(asked: 9, given: 8)),
  // What the policy leaves out is the checklist's own passing score.
  ("", Policies.flags { $0.failUnder = 9 }, .failUnder(asked: 10, given: 9)),
  (#""failOn": "high""#, Policies.flags { $0.failOn = .critical }, .failOn(asked: .high, given: .critical)),
  ("", Policies.flags { $0.failOn = .some(nil) }, .failOn(asked: .critical, given: nil)),
  (
    #""minimumAssurance": "documented""#, Policies.flags { $0.minimumAssurance = .stated },
    .minimumAssurance(asked: .documented, given: .stated)
  ),
  (
    "", Policies.flags { $0.minimumAssurance = .asserted },
    .minimumAssurance(asked: .stated, given: .asserted)
  ),
  ("", Policies.flags { $0.hasBaseline = true }, .baseline),
  ("", Policies.flags { $0.exitsZero = true }, .exitZero),
]

@Test(arguments: loosened)
func `a flag that asks for less is refused`(members: String, flags: GateFlags, error: LooseningFlag) throws {
  let policy = try Policies.policy(members)
  #expect(throws: error) { try GateSettings(policy: policy, flags: flags, passingScore: 10) }
}

@Test(arguments: loosened)
func `unless the policy lists it`(members: String, flags: GateFlags, error: LooseningFlag) throws {
  let flag = try #require(error.flag)
  let own = #""mayBeLoosened": ["\#(flag.rawValue)"]"#
  let policy = try Policies.policy(members.isEmpty ? own : members + ", " + own)
  let settings = try GateSettings(policy: policy, flags: flags, passingScore: 10)
  if let failUnder = flags.failUnder { #expect(settings.failUnder == failUnder) }
  if let failOn = flags.failOn { #expect(settings.failOn == failOn) }
  if let minimum = flags.minimumAssurance { #expect(settings.minimumAssurance == minimum) }
}

@Test func `a policy that asks for today refuses another day, and any other policy takes it`() throws {
  let flags = Policies.flags { $0.otherDay = SmallWorld.asOf }
  let policy = try Policies.policy(#""asksForToday": true"#)
  #expect(throws: LooseningFlag.asOf(SmallWorld.asOf)) {
    try GateSettings(policy: policy, flags: flags, passingScore: 10)
  }
  _ = try GateSettings(policy: policy, flags: GateFlags(), passingScore: 10)
  _ = try GateSettings(policy: try Policies.policy(""), flags: flags, passingScore: 10)
}

@Test func `leaving out a checklist loosens unless the policy lists it`() throws {
  let loosening = LooseningFlag.checklist(leftOut: ["default"])
  #expect(throws: loosening) { try Policies.policy("").check(loosening) }
  try Policies.policy(#""mayBeLoosened": ["checklist"]"#).check(loosening)
}

@Test func `a flag that asks for as much or more is taken`() throws {
  let policy = try Policies.policy(
    #"""
    "failUnder": 9, "failOn": "high", "require": ["a"], "minimumAssurance": "stated",
    "minimumAssuranceByItem": { "b": "measured", "c": "asserted" }
    """#
  )
  let flags = Policies.flags {
    $0.failUnder = 10
    $0.failOn = .low
    $0.required = ["b", "a"]
    $0.minimumAssurance = .documented
  }
  let settings = try GateSettings(policy: policy, flags: flags, passingScore: 10)
  #expect(settings.failUnder == 10)
  #expect(settings.failOn == .low)
  #expect(settings.required == ["a", "b"])
  #expect(settings.minimumAssurance == .documented)
  // The flag tightens single items too, but never below what the policy asks of them.
  #expect(settings.itemMinimums.map(\.assurance) == [.measured, .documented])
}

@Test func `the least assurance of one item stands in place of the one for all`() throws {
  let items = [
    SmallWorld.item("a", "true", highestAssurance: "measured"),
    SmallWorld.item("b", "true", highestAssurance: "measured"),
  ]
  let policy = try Policies.policy(
    #""minimumAssuranceByItem": { "also-b": "measured", "small/b": "asserted" }"#
  )
  let gate = try GateSettings(policy: policy, flags: GateFlags(), passingScore: 2)
  let audit = try SmallWorld.audit("", SmallWorld.checklist(items, passingScore: 2), gate: gate)
  #expect(audit.items.map { $0.counts(for: gate) } == [true, false])
  #expect(
    audit.gate.checks.first?.reason
      == "1 of 2 criteria met; the gate asks for 2; not well enough supported: b"
  )
}

@Test func `names that no item answers to, and scores that cannot be reached, are told with their places`()
  throws
{
  let policy = try Policies.policy(
    #""require": ["a", "loadtest"], "minimumAssuranceByItem": { "zzzz": "stated" }, "failUnder": 3"#
  )
  let checklist = try Checklist(
    SmallWorld.document(
      SmallWorld.checklistText([SmallWorld.item("a", "true"), SmallWorld.item("load-test", "true")])
    )
  )
  let error = try #require(throws: PolicyError.self) {
    try policy.check(items: checklist.items, greatestScore: 2)
  }
  #expect(
    error.problems == [
      PolicyProblem(offset: 19, reason: .unknownItem("loadtest", suggestion: "load-test")),
      PolicyProblem(offset: 60, reason: .unknownItem("zzzz", suggestion: nil)),
      PolicyProblem(offset: 93, reason: .unreachableScore(3, greatest: 2)),
    ]
  )
}

@Test(arguments: [
  "3", #"{ "waivers": [{}] }"#, #"{ "waivers": [3] }"#, #"{ "failOn": "grave" }"#, #"{ "failUnder": "9" }"#,
  #"{ "mayBeLoosened": ["as-of"] }"#, #"{ "minimumAssuranceByItem": [] }"#,
])
func `what a schema lets through by mistake is still refused`(text: String) throws {
  let anything = try Schema.load(SmallWorld.document("{}"))
  #expect(throws: PolicyError.self) {
    try Policy(SmallWorld.document(text), path: "policy.json", schema: anything)
  }
}
