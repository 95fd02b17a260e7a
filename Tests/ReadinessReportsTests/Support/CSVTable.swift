/// Reads comma-separated values as RFC 4180 defines them, and nothing beyond it.
struct CSVTable {
  /// Why a text is no table.
  enum Mistake: Error, Equatable {
    /// A quote stands where none may, or is never closed.
    case quote
    /// A line ends otherwise than with CR and LF.
    case lineEnd
  }

  /// The cells of each row.
  private(set) var rows: [[String]] = []

  /// Reads a whole text, whose last row is ended like all others.
  init(_ bytes: [UInt8]) throws {
    var rest = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
    while !rest.isEmpty {
      var row = [try Self.cell(&rest)]
      while rest.first == "," {
        rest = rest.dropFirst()
        row.append(try Self.cell(&rest))
      }
      guard rest.starts(with: "\r\n".unicodeScalars) else { throw Mistake.lineEnd }
      rest = rest.dropFirst(2)
      rows.append(row)
    }
  }

  private static func cell(_ rest: inout Substring.UnicodeScalarView) throws -> String {
    guard rest.first == "\"" else {
      let cell = rest.prefix { $0 != "," && $0 != "\r" && $0 != "\n" }
      if cell.contains("\"") { throw Mistake.quote }
      rest = rest[cell.endIndex...]
      return String(cell)
    }
    var cell = ""
    repeat {
      rest = rest.dropFirst()
      let part = rest.prefix { $0 != "\"" }
      if part.endIndex == rest.endIndex { throw Mistake.quote }
      cell += String(part)
      rest = rest[part.endIndex...].dropFirst()
      if rest.first == "\"" { cell += "\"" }
    } while rest.first == "\""
    return cell
  }
}
