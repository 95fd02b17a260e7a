import Suggestions
import Testing

struct SuggestionTests {
  static let names = [
    "loadTest", "id", "name", "economics", "evaluation", "people", "traffic", "expectedPeakRequestsPerSecond",
  ]

  @Test(arguments: [
    ("loadTests", "loadTest"), ("loadtest", "loadTest"), ("load_test", "loadTest"), ("load-test", "loadTest"),
    ("Load Test", "loadTest"), ("laodTest", "loadTest"), ("nmae", "name"), ("nam", "name"), ("names", "name"),
    ("ID", "id"), ("di", nil), ("ids", "id"), ("x", nil), ("", nil), ("--", nil), ("evalution", "evaluation"),
    ("peolpe", "people"), ("economy", "economics"), ("eco", nil), ("trafic", "traffic"),
    ("expectedPeakRequestPerSeconds", "expectedPeakRequestsPerSecond"),
    ("expected_peak_requests_per_second", "expectedPeakRequestsPerSecond"), ("budget", nil),
  ])
  func `the closest name within a third of its letters is suggested`(name: String, suggestion: String?) {
    #expect(Suggestion.closest(to: name, among: Self.names) == suggestion)
  }

  @Test func `among equally close names the first wins`() {
    #expect(Suggestion.closest(to: "cat", among: ["car", "bat", "cut"]) == "car")
    #expect(Suggestion.closest(to: "cat", among: ["car", "Cat"]) == "Cat")
  }

  @Test func `names that nobody types are not compared`() {
    let long = String(repeating: "a", count: 1_000_000)
    #expect(Suggestion.closest(to: long, among: [long + "b", "a"]) == nil)
    #expect(Suggestion.closest(to: "a", among: [long]) == nil)
  }
}
