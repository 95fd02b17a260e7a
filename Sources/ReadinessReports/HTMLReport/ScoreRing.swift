internal import ReadinessEngine

/// The score as a ring with one part a point, and what the parts mean beside it.
///
/// The parts differ in thickness, so that the ring needs no colour.
struct ScoreRing: Drawing {
  let width = 440
  let height = 176
  private let score: Score
  private let cells: [BarCells.Cell]

  /// The length of a part along the ring, of which one tenth is a gap.
  private static let part = 10

  /// Takes the picture's numbers.
  init(_ picture: ScorePicture) {
    score = picture.score
    cells = BarCells(met: score.met, claimed: score.asserted, open: score.open, total: score.total).cells
  }

  func draw(on page: inout HTMLWriter) {
    for (index, cell) in cells.enumerated() { draw(cell, at: index, on: &page) }
    page.label("\(score.met)", left: 88, top: 96, class: "figure")
    page.label("of \(score.total)", left: 88, top: 120, class: "middle quiet")
    var row = 0
    for (cell, count, meaning) in legend where count > 0 {
      let top = 88 + 28 * row - 14 * (shownMeanings - 1)
      page.box(
        Box(left: 200, top: top - cell.thickness / 2, width: 22, height: cell.thickness),
        class: cell.ringClass,
        radius: 0
      )
      page.label("\(count) \(meaning)", left: 234, top: top + 5)
      row += 1
    }
  }

  private var legend: [(BarCells.Cell, Int, String)] {
    [
      (.met, score.met, "met"), (.claimed, score.asserted, "only claimed"),
      (.open, score.open - score.asserted, "open"),
      (.missed, score.total - score.possible, "not met"),
    ]
  }

  private var shownMeanings: Int {
    legend.filter { $0.1 > 0 }.count
  }

  /// Draws one part as a dash of a circle, whose length is told to be that of all parts.
  private func draw(_ cell: BarCells.Cell, at index: Int, on page: inout HTMLWriter) {
    let length = Self.part * cells.count
    page.markup("<circle class=\"")
    page.markup(cell.ringClass)
    page.attribute(
      "\" cx=\"88\" cy=\"88\" r=\"70\" transform=\"rotate(-90 88 88)\" stroke-width=\"",
      cell.thickness
    )
    page.attribute("\" pathLength=\"", length)
    page.attribute("\" stroke-dasharray=\"", Self.part - 1)
    page.attribute(" ", length - Self.part + 1)
    page.attribute("\" stroke-dashoffset=\"", -Self.part * index)
    page.markup("\"/>\n")
  }
}

extension BarCells.Cell {
  /// The class by which the style sheet colours the cell where it is a box.
  var boxClass: StaticString {
    switch self {
    case .met: "cell met"
    case .claimed: "cell claimed"
    case .open: "cell open"
    case .missed: "cell missed"
    }
  }

  /// The class by which the style sheet colours the cell where it is a part of a ring.
  fileprivate var ringClass: StaticString {
    switch self {
    case .met: "ring met"
    case .claimed: "ring claimed"
    case .open: "ring open"
    case .missed: "ring missed"
    }
  }

  /// How thick a line for the cell is.
  fileprivate var thickness: Int {
    switch self {
    case .met: 20
    case .claimed: 14
    case .open: 8
    case .missed: 2
    }
  }
}
