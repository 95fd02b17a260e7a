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
    #expect(outcome == scenario.expected())
  }
}
