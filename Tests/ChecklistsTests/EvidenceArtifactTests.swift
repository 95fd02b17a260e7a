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
        load(mean: 385.9315364786986, minutes: 30.005321943 / 60, errors: 0, p95: 3.385089599999999)
      ),
      (
        "k6/clean/summary-export.json", "k6-summary-export", nil,
        load(
          mean: 385.5161783567374,
          minutes: 11_585 / 385.5161783567374 / 60,
          errors: 0,
          p95: 3.3298069999999993
        )
      ),
      (
        "k6/failing-thresholds/handleSummary.json", "k6-handle-summary", nil,
        load(mean: 81.63164585242563, minutes: 10.143125149 / 60, errors: 5.0 / 828, p95: 34.22269005)
      ),
      (
        "k6/failing-thresholds/summary-export.json", "k6-summary-export", nil,
        load(
          mean: 84.49993393815902,
          minutes: 2119 / 84.49993393815902 / 60,
          errors: 23.0 / 2119,
          p95: 60.31733739999999
        )
      ),
      (
        "k6/failing-thresholds/summary-machine-readable.json", "k6-machine-readable", "2026-11-20",
        load(
          mean: 2113 / 25.030055069,
          minutes: 25.030055069 / 60,
          errors: 23.0 / 2113,
          p95: 61.54530759999998
        )
      ),
      (
        "locust/run_stats.csv", "locust-stats", nil,
        load(mean: 140.84701299905348, errors: 49.0 / 4090, p95: 59)
      ),
      (
        "locust/run_stats_history.csv", "locust-history", "2026-11-20",
        load(mean: 4090.0 / 29, peak: 150.2, minutes: 29.0 / 60, errors: 49.0 / 4090)
      ),
      (
        "locust/run_json.json", "locust-json", "2026-11-20",
        load(
          mean: 141.01363105267978,
          peak: 154,
          minutes: 0.48695056041081747,
          errors: 49.0 / 4120,
          p95: 59
        )
      ),
      (
        "jmeter/statistics.json", "jmeter-statistics", nil,
        load(mean: 67.38867616998205, minutes: 20_011 / 67.38867616998205 / 60, errors: 0, p95: 153)
      ),
      (
        "promptfoo/results.json", "promptfoo", "2026-04-22",
        ["evaluation.score": 2.0 / 3, "evaluation.sampleSize": 3]
      ),
      (
        "garak/pilot1.report.jsonl", "garak", "2026-11-20",
        [
          "adversarialTesting.promptInjection.attempts": 514,
          "adversarialTesting.promptInjection.successes": 0,
          "adversarialTesting.maliciousUse.attempts": 4,
          "adversarialTesting.maliciousUse.successes": 0,
        ]
      ),
      (
        "great-expectations/0.18/validation_result.json", "great-expectations", "2026-11-20",
        ["data.quality.fieldsFilled": 0.955, "data.quality.validRecords": 0.98]
      ),
      (
        "great-expectations/1.24/validation_result.json", "great-expectations", "2026-11-20",
        ["data.quality.fieldsFilled": 0.955, "data.quality.validRecords": 0.83]
      ),
      (
        "great-expectations/1.24/checkpoint_result.json", "great-expectations-checkpoint", nil,
        ["data.quality.fieldsFilled": 0.955, "data.quality.validRecords": 0.83]
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
    var numbers: [String: Double] = [:]
    for fact in facts {
      switch fact.value {
      case .integer(let integer): numbers["\(fact.fact.path)"] = Double(integer)
      case .number(let number): numbers["\(fact.fact.path)"] = number
      default: #expect(fact.value == (day.map { .string($0) } ?? .null), "\(fact.fact.path)")
      }
    }
    #expect(Set(numbers.keys) == Set(values.keys))
    for (fact, value) in values {
      #expect(abs((numbers[fact] ?? .nan) - value) <= 1e-9 * value, "\(fact)")
    }
  }

  /// What a load test measures, by the paths of the facts.
  private static func load(
    mean: Double,
    peak: Double? = nil,
    minutes: Double? = nil,
    errors: Double,
    p95: Double? = nil
  ) -> [String: Double] {
    var facts = ["loadTest.meanRequestsPerSecond": mean, "loadTest.errorRate": errors]
    facts["loadTest.peakRequestsPerSecond"] = peak
    facts["loadTest.durationMinutes"] = minutes
    facts["loadTest.p95LatencyMilliseconds"] = p95
    return facts
  }

  @Test(
    "shows nothing, for a reason",
    arguments: [
      ("jmeter/results.jtl", "less than 10 seconds"), ("inspect-ai/log.json", "mock"),
      ("pytest/junit.xml", "a test failed"), ("pytest/report.json", "a test failed"),
      ("dbt/run_results.json", "a test failed"), ("cyclonedx/ml-bom.json", "placeholder"),
      ("lm-eval/results.json", "dummy"),
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
