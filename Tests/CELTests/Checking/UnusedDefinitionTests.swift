import Testing

@testable import CEL

/// Named expressions that nothing reads can be told.
@Suite struct UnusedDefinitionTests {
  private func environment() throws -> Environment {
    try CheckerTests.environment.defining("live", as: "m.live")
      .defining("large", as: "m.tier > 3")
      .defining("both", as: "variables.live && variables.large")
      .defining("idle", as: "m.rate > 1.0")
  }

  @Test(arguments: [
    ([], ["both", "idle"]),
    (["variables.both"], ["idle"]),
    (["m.live || m.decisions.exists(d, variables.idle && d.gate == '')"], ["both"]),
    (["variables.idle", "variables.both"], []),
    (["m.name == 'variables.idle'"], ["both", "idle"]),
  ])
  func `what neither rules nor other named expressions read is unused`(rules: [String], unused: [String])
    throws
  {
    let environment = try environment()
    let compiled = try rules.map { try environment.compile($0) }
    #expect(environment.unusedDefinitions(in: compiled) == unused)
  }
}
