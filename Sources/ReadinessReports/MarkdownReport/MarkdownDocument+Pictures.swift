internal import CalendarDates
internal import ReadinessEngine

extension MarkdownWriter {
  /// Writes a picture as GitHub shows it: drawn by Mermaid where that has a fitting kind, else as a table or a bar.
  mutating func write(_ picture: Picture) {
    switch picture {
    case .score(let score): write(score)
    case .profile(let standings): writeMermaid(Self.profile(standings, title: picture.title))
    case .heatMap(let map): write(map.table)
    case .roadmap(let roadmap): writeMermaid(Self.gantt(roadmap))
    }
  }

  private mutating func write(_ picture: ScorePicture) {
    let score = picture.score
    let bar = BarCells(met: score.met, claimed: score.asserted, open: score.open, total: score.total)
    write("\(bar.text) **\(score.met) of \(score.total)**\(picture.band.map { ", \($0)" } ?? "")")
    markup("\n")
  }

  /// Writes a block of code that GitHub draws; its lines hold nothing but labels, numbers and this package's own words.
  private mutating func writeMermaid(_ lines: [String]) {
    markup("```mermaid\n")
    for line in lines {
      ownWords(line)
      markup("\n")
    }
    markup("```\n")
  }

  /// Bars, as every version of Mermaid since 10 draws them; a radar needs a version that GitHub may not have.
  private static func profile(_ standings: [DimensionStanding], title: String) -> [String] {
    let names = standings.map { "\"\(MermaidEscaping.label($0.dimension.rawValue))\"" }
    let shares = standings.map { String($0.percentMet) }
    return [
      "xychart-beta",
      "  title \"\(MermaidEscaping.label(title)), in percent\"",
      "  x-axis [\(names.joined(separator: ", "))]",
      "  y-axis \"in order\" 0 --> 100",
      "  bar [\(shares.joined(separator: ", "))]",
    ]
  }

  private static func gantt(_ roadmap: Roadmap) -> [String] {
    let head = ["gantt", "  dateFormat YYYY-MM-DD", "  axisFormat %d %b", "  todayMarker off"]
    var number = 0
    return head
      + roadmap.sections.flatMap { section -> [String] in
        ["  section \(MermaidEscaping.label(section.title))"]
          + section.bars.map { bar in
            number += 1
            return "  \(number). \(MermaidEscaping.label(bar.title)) :\(fields(of: bar, roadmap.start))"
          }
      }
  }

  /// What follows a row's colon: how it stands out, when it begins and how long it takes.
  private static func fields(of bar: RoadmapBar, _ start: CalendarDate) -> String {
    let day = start.adding(days: bar.from) ?? start
    let when = "\(day), \(bar.days)d"
    return switch bar.emphasis {
    case .ordinary: when
    case .critical: "crit, \(when)"
    case .milestone: "milestone, \(when)"
    }
  }
}

extension HeatMap {
  /// The map as rows of titles, which a table shows better than colours would.
  fileprivate var table: Table {
    Table(
      columns: ["Severity", "Present", "Possible"],
      numeric: [],
      rows: rows.map { ["\($0.severity.rawValue)", Self.cell($0.present), Self.cell($0.possible)] }
    )
  }

  private static func cell(_ titles: [String]) -> RichText {
    if titles.isEmpty { return "–" }
    return "**\(titles.count)**: \(.joined(titles.map { "\($0)" }, by: " · "))"
  }
}
