import Foundation
import Testing

@Suite("The built program")
struct ScenarioTests {
  private static let isRecording = ProcessInfo.processInfo.environment["READINESS_RECORD"] == "1"

  @Test("has scenarios")
  func existence() {
    #expect(!Scenario.all.isEmpty)
  }

  @Test("does what the scenario expects", arguments: Scenario.all)
  func scenario(_ scenario: Scenario) throws {
    let outcome = try scenario.run()
    guard !Self.isRecording else {
      try scenario.record(outcome)
      Issue.record("recorded; read the difference and run again without READINESS_RECORD")
      return
    }
    let expected = scenario.expected()
    #expect(outcome.output == expected.output)
    #expect(outcome.messages == expected.messages)
    #expect(outcome.exit == expected.exit)
    #expect(outcome.written == expected.written)
  }

  @Test(
    "leaves no report behind without a verdict",
    arguments: Scenario.all.filter { $0.expected().exit == "2" }
  )
  func noVerdict(_ scenario: Scenario) {
    let expected = scenario.expected()
    #expect(expected.output.isEmpty)
    #expect(!expected.messages.isEmpty)
    #expect(!expected.written.contains("report"))
  }
}
