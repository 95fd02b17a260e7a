internal import CalendarDates
internal import ReadinessEngine

extension MarkdownDocument {
  /// Writes a picture as GitHub shows it: drawn by Mermaid where that has a fitting kind, else as a table or a bar.
  mutating func picture(_ picture: Picture) {
    switch picture {
    case .score(let score): paragraph(Self.bar(score))
    case .profile(let standings): mermaid(Self.profile(standings, title: picture.title))
    case .heatMap(let map): table(["Severity", "Present", "Possible"], rows: map.rows.map(\.cells))
    case .roadmap(let roadmap): mermaid(Self.gantt(roadmap))
    }
  }

  private static func bar(_ picture: ScorePicture) -> RichText {
    let score = picture.score
    let bar = BarCells(met: score.met, claimed: score.asserted, open: score.open, total: score.total)
    return "\(bar.text) **\(score.met) of \(score.total)**\(picture.band.map { ", \($0)" } ?? "")"
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

extension HeatMapRow {
  /// The row as titles, which a table shows better than colours would.
  fileprivate var cells: [RichText] {
    ["\(severity.rawValue)", Self.cell(present), Self.cell(possible)]
  }

  private static func cell(_ titles: [String]) -> RichText {
    if titles.isEmpty { return "–" }
    return "**\(titles.count)**: \(.joined(titles, by: " · "))"
  }
}
