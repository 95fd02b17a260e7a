internal import ReadinessEngine

/// The failure modes as tiles: one band a severity, what is present on the left and what is possible on the right.
struct HeatMapTiles: Drawing {
  let width = 720
  /// The failure modes.
  let map: HeatMap

  private static let tileHeight = 28
  private static let headerHeight = 26
  private static let columns = (present: 84, possible: 406)
  private static let tileWidth = 312
  /// The greatest number of columns of a title in its tile.
  private static let titleWidth = 40

  var height: Int {
    Self.headerHeight + map.rows.reduce(0) { $0 + height(of: $1) } + 26
  }

  func draw(on page: inout HTMLWriter) {
    page.label("✗ present", left: Self.columns.present, top: 14, class: "strong")
    page.label("? possible", left: Self.columns.possible, top: 14, class: "strong")
    var top = Self.headerHeight
    for row in map.rows {
      draw(row, top: top, on: &page)
      top += height(of: row)
    }
    page.label("✓ ruled out: \(map.ruledOut)", left: Self.columns.present, top: top + 18, class: "quiet")
  }

  private func height(of row: HeatMapRow) -> Int {
    Self.tileHeight * max(1, row.present.count, row.possible.count) + 12
  }

  private func draw(_ row: HeatMapRow, top: Int, on page: inout HTMLWriter) {
    page.box(Box(left: 0, top: top, width: width, height: height(of: row) - 4), class: "band", radius: 6)
    page.label(row.severity.rawValue, left: 12, top: top + 24, class: "strong")
    draw(row.present, left: Self.columns.present, top: top + 5, class: row.severity.presentClass, on: &page)
    draw(
      row.possible,
      left: Self.columns.possible,
      top: top + 5,
      class: row.severity.possibleClass,
      on: &page
    )
  }

  private func draw(
    _ titles: [String],
    left: Int,
    top: Int,
    class name: StaticString,
    on page: inout HTMLWriter
  ) {
    if titles.isEmpty { page.label("–", left: left + 10, top: top + 18, class: "quiet") }
    for (index, title) in titles.enumerated() {
      let tile = Box(
        left: left,
        top: top + Self.tileHeight * index,
        width: Self.tileWidth,
        height: Self.tileHeight - 4
      )
      page.markup("<g class=\"")
      page.markup(name)
      page.markup("\">")
      page.box(tile, class: "tile", radius: 4)
      page.label(Truncation.cut(title, to: Self.titleWidth), left: left + 10, top: tile.top + 17)
      page.markup("</g>\n")
    }
  }
}

extension Severity {
  /// The class by which the style sheet colours what is present: the worse, the darker.
  fileprivate var presentClass: StaticString {
    switch self {
    case .low: "present low"
    case .medium: "present medium"
    case .high: "present high"
    case .critical: "present critical"
    }
  }

  /// The class by which the style sheet colours what is possible: an outline.
  fileprivate var possibleClass: StaticString {
    switch self {
    case .low: "possible low"
    case .medium: "possible medium"
    case .high: "possible high"
    case .critical: "possible critical"
    }
  }
}
