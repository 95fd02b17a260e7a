internal import CalendarDates

/// A roadmap as rows along the days, with the dates above them.
struct RoadmapChart: Drawing {
  let width = 760
  private let roadmap: Roadmap
  private let days: Int
  private let step: Int

  private static let rowHeight = 28
  private static let headerHeight = 28
  private static let axis = (left: 290, width: 450)
  /// The greatest number of columns of a title beside its row.
  private static let titleWidth = 38
  /// The most days that are drawn, about a century, so that no number of days overflows a place.
  private static let longest = 36_500
  /// Distances of dates that readers are used to, in days.
  private static let steps = [1, 7, 14, 30, 60, 91, 182, 365, 730, 1_825, 3_650]

  /// Fits the days of a roadmap to the width.
  init(_ roadmap: Roadmap) {
    self.roadmap = roadmap
    let ends = roadmap.sections.flatMap(\.bars).map { Self.bounded($0.from) + Self.bounded($0.days) }
    let last = max(ends.max() ?? 0, 1)
    let step = Self.steps.first { last <= 8 * $0 } ?? Self.longest / 4
    self.step = step
    days = (last + step - 1) / step * step
  }

  var height: Int {
    let rows = roadmap.sections.reduce(0) { $0 + $1.bars.count + 1 }
    return Self.headerHeight + Self.rowHeight * rows + 34
  }

  func draw(on page: inout HTMLWriter) {
    drawDates(on: &page)
    var top = Self.headerHeight
    for section in roadmap.sections {
      page.label(Truncation.cut(section.title, to: Self.titleWidth), left: 0, top: top + 20, class: "strong")
      top += Self.rowHeight
      for bar in section.bars {
        draw(bar, top: top, on: &page)
        top += Self.rowHeight
      }
    }
    drawLegend(top: top + 12, on: &page)
  }

  private static func bounded(_ days: Int) -> Int {
    min(max(days, 0), longest)
  }

  private func place(of day: Int) -> Int {
    Self.axis.left + Self.axis.width * min(day, days) / days
  }

  private func drawDates(on page: inout HTMLWriter) {
    for day in stride(from: 0, through: days, by: step) {
      let left = place(of: day)
      page.box(
        Box(left: left, top: Self.headerHeight - 4, width: 1, height: height - Self.headerHeight - 30),
        class: "line",
        radius: 0
      )
      let date = roadmap.start.adding(days: day)
      page.label(date?.shortText ?? "day \(day)", left: left, top: 14, class: "middle quiet small")
    }
  }

  private func draw(_ bar: RoadmapBar, top: Int, on page: inout HTMLWriter) {
    page.label(Truncation.cut(bar.title, to: Self.titleWidth), left: 12, top: top + 19)
    let from = Self.bounded(bar.from)
    let left = place(of: from)
    let right = place(of: from + Self.bounded(bar.days))
    draw(bar.emphasis, Box(left: left, top: top + 6, width: max(right - left, 4), height: 16), on: &page)
  }

  private func draw(_ emphasis: RoadmapEmphasis, _ box: Box, on page: inout HTMLWriter) {
    switch emphasis {
    case .ordinary: page.box(box, class: "work")
    case .critical:
      page.box(box, class: "work critical")
      page.box(Box(left: box.left, top: box.top + 6, width: box.width, height: 4), class: "stripe", radius: 0)
    case .milestone:
      page.attribute("<path class=\"milestone\" d=\"M", box.left)
      page.attribute(" ", box.top)
      page.markup("l8 8-8 8-8-8z\"/>\n")
    }
  }

  /// Says what the shapes mean that are there.
  private func drawLegend(top: Int, on page: inout HTMLWriter) {
    let shown = Set(roadmap.sections.flatMap(\.bars).map(\.emphasis))
    let meanings: [(RoadmapEmphasis, String)] = [
      (.ordinary, "work"), (.critical, "needed to go live"), (.milestone, "decision"),
    ]
    var left = Self.axis.left
    for (emphasis, meaning) in meanings where shown.contains(emphasis) {
      draw(emphasis, Box(left: left, top: top, width: 22, height: 16), on: &page)
      page.label(meaning, left: left + 30, top: top + 13, class: "quiet")
      left += 60 + 8 * DisplayWidth.of(meaning)
    }
  }
}

extension CalendarDate {
  /// The day and the month, without the year: "1 Nov".
  fileprivate var shortText: String {
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return "\(day) \(names[month - 1])"
  }
}
