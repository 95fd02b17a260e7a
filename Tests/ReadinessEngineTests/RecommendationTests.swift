import Testing

@testable import ReadinessEngine

private let open = "manifest.project.public"
private let broken = "[1][5] == 1"

/// An audit of items named a, b, c, … with one rule each; a score of 1 leaves the lowest band.
private func audit(
  _ rules: [String],
  passingScore: Int,
  gate: GateSettings = GateSettings(),
  clearance: String? = nil,
  facts: String = ""
) throws -> ManifestAudit {
  let items = zip("abcdefgh", rules).map { SmallWorld.item("\($0)", $1) }
  let rule = clearance.map {
    #"{ "when": "variables.exposed", "items": [\#($0)], "because": "It is seen." }"#
  }
  return try SmallWorld.audit(
    "",
    project: facts,
    SmallWorld.checklist(items, passingScore: passingScore, clearance: rule),
    gate: gate
  )
}

extension Recommendation {
  /// The conditions as "purpose points: items".
  var conditionTexts: [String] {
    conditions.map { condition in
      let points = condition.points.map { " \($0)" } ?? ""
      return
        "\(condition.purpose.rawValue)\(points): \(condition.items.map(\.item.id).joined(separator: " "))"
    }
  }
}

@Test(arguments: [
  (["true", "true"], 2, RecommendationBasis.nothingLeft, [String]()),
  (["true", "false"], 1, .somethingLeft, ["agreement: b"]),
  (["true", open], 1, .somethingLeft, ["agreement: b"]),
  (["true", "false"], 2, .gateFailed, ["score: b"]),
  (["true", "false", open], 2, .gateFailed, ["score 1: b c"]),
  // No missing fact could lift it out of the lowest band.
  (["false", "false"], 1, .outOfReach, ["score 1: a b"]),
  // Missing facts alone never stop a project.
  (["false", open], 1, .gateFailed, ["score 1: a b"]),
  (["true", broken], 1, .ruleFailed, ["repair: b"]),
])
func `the first row that holds decides`(
  rules: [String],
  passingScore: Int,
  basis: RecommendationBasis,
  conditions: [String]
) throws {
  let recommendation = try #require(Recommendation(audit(rules, passingScore: passingScore)))
  #expect(recommendation.basis == basis)
  #expect(recommendation.conditionTexts == conditions)
}

@Test func `whatever stands against clearance holds the project, whatever the score`() throws {
  let audit = try audit(
    ["true", "false"],
    passingScore: 0,
    clearance: #""b""#,
    facts: #", "public": true"#
  )
  let recommendation = try #require(Recommendation(audit))
  #expect(recommendation.basis == .notCleared)
  #expect(recommendation.conditionTexts == ["clearance: b"])
}

@Test func `a gate that was loosened does not make a go`() throws {
  let audit = try audit(["true", "false"], passingScore: 2, gate: GateSettings(failUnder: 1))
  #expect(audit.gate.passed)
  #expect(Recommendation(audit)?.basis == .belowPassingScore)
}

@Test func `an item that the gate requires is a condition`() throws {
  let audit = try audit(["true", "false"], passingScore: 1, gate: GateSettings(required: ["b"]))
  #expect(Recommendation(audit)?.conditionTexts == ["gate: b"])
}

@Test func `a checklist that only diagnoses recommends nothing`() throws {
  let whole = try audit(["true"], passingScore: 1)
  let none = ManifestAudit(
    path: whole.path,
    line: nil,
    project: whole.project,
    checklists: [],
    profile: whole.profile,
    clearance: whole.clearance,
    gate: whole.gate,
    priorities: [],
    notices: [],
    appendix: nil
  )
  #expect(Recommendation(none) == nil)
}

@Test(arguments: [
  (["true", "false", "false"], 3, ["b", "c"], RecommendedCourse.go),
  (["true", "false", "false"], 2, ["b"], .goWithConditions),
  (["true", "false"], 1, ["b"], .go),
  (["true", "false", "false", "false", "false"], 5, ["b", "c", "d"], nil),
])
func `the turning point is the fewest items that change the recommendation`(
  rules: [String],
  passingScore: Int,
  items: [String],
  course: RecommendedCourse?
) throws {
  let audit = try audit(rules, passingScore: passingScore)
  let recommendation = try #require(Recommendation(audit))
  let point = try #require(TurningPoint(recommendation, of: audit))
  #expect(point.items.map(\.item.id) == items)
  #expect(point.course == course)
}

@Test func `a go has no turning point`() throws {
  let audit = try audit(["true"], passingScore: 1)
  let recommendation = try #require(Recommendation(audit))
  #expect(TurningPoint(recommendation, of: audit) == nil)
}

@Test func `every course is recommended by some row`() {
  #expect(Set(RecommendationBasis.allCases.map(\.course)) == Set(RecommendedCourse.allCases))
}
