import ReadinessEngine
import Testing

@testable import ReadinessReports

/// Pictures keep to a small part of Mermaid's grammar, whatever text they show.
@Suite struct MermaidTests {
  @Test(arguments: [
    ("Load-tested, at 5 to 10 times (peak)", "Load-tested, at 5 to 10 times (peak)"),
    ("a:b;c#d", "a：b；c＃d"),
    ("%%{init: {}}%%", "％％｛init： ｛｝｝％％"),
    ("\"quoted\" <b> [x] `y` $z$ a|b\\", "＂quoted＂ ＜b＞ ［x］ ｀y｀ ＄z＄ a｜b＼"),
    ("line\nbreak", "line＼nbreak"),
    ("顧客サービス", "顧客サービス"),
    ("", "–"), ("   ", "–"),
  ])
  func labelsAreInert(text: String, label: String) {
    #expect(MermaidEscaping.label(text) == label)
  }

  @Test func longLabelsAreCut() {
    #expect(MermaidEscaping.label(String(repeating: "a", count: 200)).count <= 60)
  }

  @Test(arguments: SampleReports.all.map(\.name))
  func everyLineIsOfTheGrammar(name: String) throws {
    let report = try #require(SampleReports.all.first { $0.name == name }).report
    for line in Self.pictureLines(report) { #expect(Self.isOfTheGrammar(line), "\(line)") }
  }

  @Test(arguments: HostileTextTests.seeds)
  func hostileTextStaysInItsLabel(seed: UInt64) {
    let random = RandomText(seed: seed).texts(60)
    let report = auditReport([HostileAudit(texts: random).manifest])
    let lines = Self.pictureLines(report)
    #expect(lines.contains("gantt"))
    for line in lines { #expect(Self.isOfTheGrammar(line), "\(line)") }
  }

  /// The lines between a fence that begins a picture and the one that ends it.
  private static func pictureLines(_ report: AuditReport) -> [String] {
    let text = String(decoding: ReportFormat.markdown.render(report), as: UTF8.self)
    var lines: [String] = []
    var isPicture = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isPicture = line == "```mermaid"
      } else if isPicture {
        lines.append(String(line))
      }
    }
    return lines
  }

  /// Whether Mermaid reads the line as it was meant: `gantt` and `xychart-beta` as their grammars define them.
  private static func isOfTheGrammar(_ line: String) -> Bool {
    let patterns: [Regex<Substring>] = [
      #/gantt|xychart-beta/#,
      #/  dateFormat YYYY-MM-DD|  axisFormat %d %b|  todayMarker off/#,
      #/  title "[^"\n#;]+"/#,
      #/  section [^:;#\n]+/#,
      #/  \d+\. [^:;#\n]+ :(?:crit, |milestone, )?\d{4}-\d\d-\d\d, \d+d/#,
      #/  x-axis \["[^"\n#;]+"(?:, "[^"\n#;]+")*\]/#,
      #/  y-axis "in order" 0 --> 100/#,
      #/  bar \[\d+(?:, \d+)*\]/#,
    ]
    return patterns.contains { line.wholeMatch(of: $0) != nil }
  }
}
