import DelimitedText
import SourcePositions

/// A row as the tests compare it.
struct ReadRow: Equatable {
  let fields: [String]
  let positions: [SourcePosition]

  init(_ row: DelimitedRow) {
    fields = (0..<row.count).compactMap { row[$0] }
    positions = (0..<row.count).map { row.position(of: $0) }
  }
}

/// What reading a text gives: the rows before the first error, the names of the columns, and the error.
struct Reading: Equatable {
  var rows: [ReadRow] = []
  var names: [String]?
  var error: DelimitedTextError?

  /// Reads some chunks.
  init(_ chunks: [[UInt8]], _ reader: DelimitedTextReader = DelimitedTextReader()) {
    var reader = reader
    var rows: [ReadRow] = []
    do throws(DelimitedTextError) {
      for chunk in chunks { try reader.feed(chunk.span) { rows.append(ReadRow($0)) } }
      try reader.finish { rows.append(ReadRow($0)) }
    } catch {
      self.error = error
    }
    self.rows = rows
    names = reader.header?.names
  }

  /// Reads a text.
  init(_ text: String, _ reader: DelimitedTextReader = DelimitedTextReader()) {
    self.init([Array(text.utf8)], reader)
  }

  /// The fields of the rows.
  var fields: [[String]] { rows.map(\.fields) }
}

extension DelimitedTextReader {
  /// A reader of text without a header.
  static func withoutHeader(_ delimiter: Delimiter? = nil, limits: DelimitedTextLimits = .default) -> Self {
    DelimitedTextReader(delimiter: delimiter, hasHeader: false, limits: limits)
  }
}
