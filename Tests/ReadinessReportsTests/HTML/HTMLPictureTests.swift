import CalendarDates
import JSONSyntax
import Testing

@testable import ReadinessEngine
@testable import ReadinessReports

/// Pictures are drawn as shapes with words, in numbers that stay on the surface.
@Suite struct HTMLPictureTests {
  private static let pictures: [Picture] = [
    .score(ScorePicture(score: Score(met: 7, asserted: 1, open: 3, total: 12), band: "Close")),
    .profile(
      Dimension.allCases.enumerated()
        .map { DimensionStanding(dimension: $1, met: 3 - $0 / 2, notMet: $0, unknown: $0 % 2) }
    ),
    .heatMap(
      HeatMap(
        rows: Severity.allCases.reversed()
          .map { severity in
            let count = severity == .low ? 0 : 2
            return HeatMapRow(
              severity: severity,
              present: (0..<count).map { "Failure mode \($0) is \(severity.rawValue) and has a long title" },
              possible: severity == .critical ? ["\"><script>", "失敗の種類についての長い題名がここにあります、とても長い"] : []
            )
          },
        ruledOut: 7
      )
    ),
    .roadmap(roadmap),
  ]

  private static let roadmap = Roadmap(
    start: day("2026-11-01"),
    sections: [
      RoadmapSection(
        title: "First 30 days",
        bars: [
          RoadmapBar(title: "Load-test at the expected peak", from: 0, days: 20, emphasis: .critical),
          RoadmapBar(
            title: "State the sunset's owner, metric and threshold",
            from: 0,
            days: 3,
            emphasis: .ordinary
          ),
          RoadmapBar(title: "Decide on clearance", from: 30, days: 0, emphasis: .milestone),
        ]
      ),
      RoadmapSection(
        title: "Up to day 90",
        bars: [
          RoadmapBar(title: "</svg><script>", from: 30, days: 45, emphasis: .ordinary),
          RoadmapBar(title: "Go live", from: 90, days: 0, emphasis: .milestone),
        ]
      ),
    ]
  )

  private static func day(_ text: String) -> CalendarDate {
    CalendarDate(text) ?? SampleReports.all[0].report.asOf
  }

  @Test func areDrawnAsRecorded() throws {
    let page = HTMLDocument.bytes(isCollection: false) { page in
      page.heading(1, "Pictures")
      for picture in Self.pictures { page.picture(picture) }
    }
    try GoldenFile(name: "pictures.html").expect(page: page)
  }
}
