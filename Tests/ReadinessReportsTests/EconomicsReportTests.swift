import JSONSyntax
import ReadinessEngine
import Testing

@testable import ReadinessReports

/// "Money and time" and "Figures as quoted" in Markdown and JSON.
@Suite struct EconomicsReportTests {
  @Test(arguments: [Sample.complete, .empty])
  func isRenderedAsRecorded(sample: Sample) throws {
    let economics = try sample.economics()
    try GoldenFile(name: "economics-\(sample).md").expect(Self.markdown(economics))
    try GoldenFile(name: "economics-\(sample).json").expect(Self.json(economics))
  }

  private func keys(_ node: JSONNode?) -> [String] {
    node?.members.map(\.key) ?? []
  }

  @Test func hasItsMembersInTheirOrder() throws {
    let root = try JSONDocument.parse(Self.json(Sample.complete.economics())).root
    let economics = try #require(root["economics"])
    #expect(
      keys(economics) == [
        "currency", "estimates", "gapsWithoutCost", "costsWithoutGap", "ownBudget", "regulation",
      ]
    )
    let members = [
      "id", "topic", "title", "item", "outcome", "result", "text", "missing", "formula", "calculation",
      "facts", "figures", "estimates", "assumption", "comparisons", "note", "sources",
    ]
    #expect(economics.list("estimates").allSatisfy { keys($0) == members })
    #expect(keys(economics["regulation"]) == ["knownOn", "note", "riskClass", "dates"])
    let benchmarks = try #require(root["benchmarks"])
    #expect(keys(benchmarks) == ["budgets", "clocks", "risks", "quotations", "documents"])
    let figure = benchmarks.list("quotations").first?.list("figures").first
    #expect(
      keys(figure) == [
        "id", "title", "qualifier", "value", "upTo", "unit", "text", "attributedTo", "derivedFrom", "uses",
        "note", "sources",
      ]
    )
  }

  @Test func writesEachKindOfResult() throws {
    let root = try JSONDocument.parse(Self.json(Sample.complete.economics())).root
    let estimates = root["economics"]?.list("estimates") ?? []
    func result(_ id: String) -> String? {
      estimates.first { $0["id"]?.string == id }?["result"]
        .map {
          JSONWriter.text(of: $0.value, layout: .compact)
        }
    }
    let range = #"{"kind":"money","per":"month","qualifier":"between","value":47500,"upTo":95000}"#
    #expect(result("infrastructure-at-scale") == range)
    #expect(result("return") == #"{"kind":"share","value":0.2739}"#)
    #expect(result("payback") == #"{"kind":"months","value":9.4199}"#)
    #expect(result("realistic-date") == #"{"kind":"days","first":"2028-01-17","last":"2028-11-20"}"#)
    #expect(result("data-contract-age") == #"{"kind":"kept","value":false}"#)
    let missing = estimates.filter { $0["outcome"]?.string == "not-calculable" }
    #expect(missing.map { $0["result"]?.kind } == [.null])
    #expect(missing.first?.list("missing").map { $0["path"]?.string } == ["economics.gapFixes[2].cost"])
  }

  @Test(arguments: [Sample.complete, .empty])
  func holdsEveryNumberThatPeopleRead(sample: Sample) throws {
    let economics = try sample.economics()
    let known = Set(numbers(Self.json(economics)))
    // A zero-width space, which keeps GitHub from making links, is no number.
    let markdown = String(decoding: Self.markdown(economics), as: UTF8.self).replacing("&#8203;", with: "")
    for number in numbers(Array(markdown.utf8)) {
      #expect(known.contains(number), "\(number) is in Markdown only")
    }
  }

  private func numbers(_ bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split { !("0"..."9").contains($0) }
  }

  @Test(arguments: UInt64(1)...20)
  func isNotBrokenByAnyText(seed: UInt64) throws {
    let economics = try SampleEconomics.hostile(seed: seed)
    var columns: Int?
    for line in String(decoding: Self.markdown(economics), as: UTF8.self).split(separator: "\n") {
      #expect(hasOnlyOwnMarkup(line), "\(line)")
      #expect(VisibleText.visible(String(line)) == line)
      let cells = line.hasPrefix("|") ? cells(of: line) : nil
      if let cells, let columns { #expect(cells == columns, "\(line)") }
      columns = cells
    }
    let root = try JSONDocument.parse(Self.json(economics)).root
    let titles = root["economics"]?.list("estimates").map { $0["title"]?.string }
    #expect(titles == economics.estimates.map(\.formula.title))
  }

  static func markdown(_ economics: Economics) -> [UInt8] {
    MarkdownDocument.bytes { writer in
      EconomicsSection(economics: economics, file: SampleEconomics.file, level: 2).write(to: &writer)
      FiguresSection(quotations: economics.benchmarks.quotations, level: 2).write(to: &writer)
    }
  }

  static func json(_ economics: Economics) -> [UInt8] {
    JSONWriter.object { json in
      json.object("economics", EconomicsShape(economics: economics, file: SampleEconomics.file))
      json.object("benchmarks", BenchmarksShape(benchmarks: economics.benchmarks))
    }
  }

  enum Sample {
    case complete, empty

    func economics() throws -> Economics {
      switch self {
      case .complete: try SampleEconomics.complete()
      case .empty: try SampleEconomics.empty()
      }
    }
  }
}
