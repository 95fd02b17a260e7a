/// A share of a whole as a row of cells: solid for what holds, hollow for what is open, dots for the rest.
struct BarCells {
  /// What a cell stands for.
  enum Cell {
    case met
    case claimed
    case open
    case missed

    /// One column wide, and different for each kind, so that a bar needs no colour.
    var symbol: String {
      switch self {
      case .met: "■"
      case .claimed: "▣"
      case .open: "□"
      case .missed: "·"
      }
    }
  }

  /// The cells from left to right, best first.
  let cells: [Cell]

  /// One cell a point, or fewer where there are more points than cells.
  ///
  /// - Parameters:
  ///   - met: The points reached.
  ///   - claimed: The open points that somebody claims.
  ///   - open: The points that are undecided, the claimed ones included.
  ///   - total: All points; none makes an empty bar.
  ///   - limit: The greatest number of cells.
  init(met: Int, claimed: Int = 0, open: Int, total: Int, limit: Int = 40) {
    let count = min(max(total, 0), limit)
    cells = (0..<count)
      .map { cell in
        let points = (Double(cell) + 0.5) * Double(total) / Double(count)
        if points < Double(met) { return .met }
        if points < Double(met + claimed) { return .claimed }
        return points < Double(met + open) ? .open : .missed
      }
  }

  /// The bar as plain text.
  var text: String {
    cells.map(\.symbol).joined()
  }
}
