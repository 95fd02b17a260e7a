/// A share of a whole as a row of cells: solid for what holds, hollow for what is open, dots for the rest.
struct BarCells {
  /// What a cell stands for.
  enum Cell: CaseIterable {
    case met
    case claimed
    case open
    case missed

    /// One column wide, and different for each kind, so that a bar needs no colour.
    var symbol: StaticString {
      switch self {
      case .met: "■"
      case .claimed: "▣"
      case .open: "□"
      case .missed: "·"
      }
    }
  }

  /// How many cells there are.
  let count: Int
  private var met = 0
  private var claimed = 0
  private var open = 0

  /// One cell a point, or fewer where there are more points than cells.
  ///
  /// - Parameters:
  ///   - met: The points reached.
  ///   - claimed: The open points that somebody claims.
  ///   - open: The points that are undecided, the claimed ones included.
  ///   - total: All points; none makes an empty bar.
  ///   - limit: The greatest number of cells.
  init(met: Int, claimed: Int = 0, open: Int, total: Int, limit: Int = 40) {
    count = min(max(total, 0), limit)
    for cell in 0..<count {
      let points = (Double(cell) + 0.5) * Double(total) / Double(count)
      if points < Double(met) {
        self.met += 1
      } else if points < Double(met + claimed) {
        self.claimed += 1
      } else if points < Double(met + open) {
        self.open += 1
      }
    }
  }

  /// How many cells of one kind there are, which stand side by side.
  func count(of cell: Cell) -> Int {
    switch cell {
    case .met: met
    case .claimed: claimed
    case .open: open
    case .missed: count - met - claimed - open
    }
  }

  /// The cells from left to right, best first.
  var cells: [Cell] {
    Cell.allCases.flatMap { repeatElement($0, count: count(of: $0)) }
  }

  /// The bar as plain text.
  var text: String {
    Cell.allCases.map { String(repeating: "\($0.symbol)", count: count(of: $0)) }.joined()
  }
}
