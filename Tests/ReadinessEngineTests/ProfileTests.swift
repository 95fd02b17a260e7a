import Testing

@testable import ReadinessEngine

@Test func `the profile counts verdicts by dimension, in the fixed order`() throws {
  let items = [
    SmallWorld.item("a", "true", dimension: "scope"),
    SmallWorld.item("b", "false", dimension: "data"),
    SmallWorld.item("c", "manifest.project.public", dimension: "data"),
    SmallWorld.item("d", "true", dimension: "data"),
    SmallWorld.item("e", "false", dimension: "scope", applies: "false"),
  ]
  let profile = try SmallWorld.audit("", SmallWorld.checklist(items)).profile
  #expect(
    profile.dimensions == [
      DimensionStanding(dimension: .data, met: 1, notMet: 1, unknown: 1),
      DimensionStanding(dimension: .scope, met: 1, notMet: 0, unknown: 0),
    ]
  )
  #expect(profile.weakest?.dimension == .data)
}

@Test func `nothing is weakest when all is met`() throws {
  let audit = try SmallWorld.audit("", SmallWorld.checklist([SmallWorld.item("a", "true")]))
  #expect(audit.profile.weakest == nil)
}

@Test func `what blocks clearance comes first, then what is not met, then the shortest fix`() throws {
  let items = [
    SmallWorld.item("open-days", "manifest.project.public", effort: "days"),
    SmallWorld.item("broken-months", "false", effort: "months"),
    SmallWorld.item("broken-days", "false", effort: "days"),
    SmallWorld.item("blocking", "false", effort: "months"),
    SmallWorld.item("fine", "true"),
  ]
  let clearance = #"{ "when": "true", "items": ["blocking"], "because": "It is seen." }"#
  let audit = try SmallWorld.audit("", SmallWorld.checklist(items, clearance: clearance))
  #expect(audit.priorities.map(\.item.id) == ["blocking", "broken-days", "broken-months"])
  #expect(audit.priorities.map(\.blocksClearance) == [true, false, false])
}
