import JSONSyntax
import ReadinessEngine
import TestSupport
import Testing

/// Files that tools wrote give what a person reads in them.
@Suite(.enabled(if: EvidenceArtifacts.exist)) struct EvidenceArtifactTests {
  @Test(
    "is read as a person reads it",
    arguments: [
      (
        "k6/clean/handleSummary.json", "k6-handle-summary", nil,
        ["loadTest.meanRequestsPerSecond": 385.9315364786986]
      ),
      (
        "k6/clean/summary-export.json", "k6-summary-export", nil,
        ["loadTest.p95LatencyMilliseconds": 3.3298069999999993]
      ),
      (
        "k6/failing-thresholds/summary-machine-readable.json", "k6-machine-readable", "2026-11-20",
        ["loadTest.errorRate": 0.010884997633696167, "loadTest.p95LatencyMilliseconds": 61.54530759999998]
      ),
      (
        "locust/run_stats.csv", "locust-stats", nil,
        ["loadTest.p95LatencyMilliseconds": 59, "loadTest.errorRate": 49.0 / 4090]
      ),
      (
        "locust/run_stats_history.csv", "locust-history", "2026-11-20",
        ["loadTest.peakRequestsPerSecond": 150.2]
      ),
      ("locust/run_json.json", "locust-json", "2026-11-20", ["loadTest.peakRequestsPerSecond": 154]),
      ("jmeter/statistics.json", "jmeter-statistics", nil, ["loadTest.p95LatencyMilliseconds": 153]),
      (
        "promptfoo/results.json", "promptfoo", "2026-04-22",
        ["evaluation.score": 2.0 / 3, "evaluation.sampleSize": 3]
      ),
      (
        "garak/pilot1.report.jsonl", "garak", "2026-11-20",
        ["adversarialTesting.promptInjection.attempts": 514, "adversarialTesting.maliciousUse.attempts": 4]
      ),
      (
        "lm-eval/results.json", "lm-evaluation-harness", "2026-11-20",
        ["evaluation.score": 0.4166666666666667]
      ),
      (
        "great-expectations/0.18/validation_result.json", "great-expectations", "2026-11-20",
        ["data.quality.fieldsFilled": 0.955]
      ),
      (
        "great-expectations/1.24/validation_result.json", "great-expectations", "2026-11-20",
        ["data.quality.validRecords": 0.83]
      ),
      (
        "great-expectations/1.24/checkpoint_result.json", "great-expectations-checkpoint", nil,
        ["data.quality.fieldsFilled": 0.955]
      ),
      ("dbt/sources.json", "dbt-sources", "2026-11-20", ["data.quality.ageHours": 48314.764391 / 3600]),
      ("evidently/report.json", "evidently", nil, [:]),
      ("evidently/legacy_report.json", "evidently-legacy", "2026-11-20", [:]),
      ("infracost/infracost_breakdown.json", "infracost", nil, [:]),
    ] as [(String, String, String?, [String: Double])]
  )
  func facts(path: String, adapter: String, day: String?, values: [String: Double]) throws {
    let reading = try Self.reading(path)
    #expect(reading.adapter?.id == adapter)
    #expect(reading.date.map { "\($0)" } == day)
    guard case .measured(let facts) = reading.outcome else {
      Issue.record("\(reading.outcome)")
      return
    }
    for (fact, value) in values {
      let found = try #require(facts.first { "\($0.fact.path)" == fact }?.value)
      switch found {
      case .integer(let integer): #expect(Double(integer) == value)
      case .number(let number): #expect(abs(number - value) < 1e-12 * value)
      default: Issue.record("\(found)")
      }
    }
  }

  @Test(
    "shows nothing, for a reason",
    arguments: [
      ("jmeter/results.jtl", "less than 10 seconds"), ("inspect-ai/log.json", "mock"),
      ("pytest/junit.xml", "a test failed"), ("pytest/report.json", "a test failed"),
      ("dbt/run_results.json", "a test failed"), ("cyclonedx/ml-bom.json", "placeholder"),
    ]
  )
  func inconclusive(path: String, reason: String) throws {
    guard case .inconclusive(let found) = try Self.reading(path).outcome else {
      Issue.record("\(path) is conclusive")
      return
    }
    #expect(found.contains(reason))
  }

  private static func reading(_ path: String) throws -> ArtifactReading {
    var reader = ArtifactReader(adapters: try AdapterTests.adapters().set)
    reader.feed(try EvidenceArtifacts.bytes(of: path))
    return try reader.finish()
  }
}
