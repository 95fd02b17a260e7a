internal import ReadinessEngine

/// The dimensions as bars below their names, one part an item.
struct ProfileBars: Drawing {
  let width = 440
  /// The dimensions from top to bottom.
  let standings: [DimensionStanding]

  private static let rowHeight = 46

  var height: Int { Self.rowHeight * standings.count }

  func draw(on page: inout HTMLWriter) {
    for (row, standing) in standings.enumerated() { draw(standing, top: Self.rowHeight * row, on: &page) }
  }

  private func draw(_ standing: DimensionStanding, top: Int, on page: inout HTMLWriter) {
    page.label(standing.dimension.rawValue, left: 0, top: top + 15, class: "strong")
    page.label(standing.sentence, left: width, top: top + 15, class: "end quiet")
    let cells = BarCells(standing).cells
    for (index, cell) in cells.enumerated() {
      let left = width * index / cells.count
      let right = width * (index + 1) / cells.count - 3
      page.box(Box(left: left, top: top + 22, width: right - left, height: 12), class: cell.boxClass)
    }
  }
}
