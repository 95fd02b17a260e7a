internal import CEL
internal import DelimitedText

/// Reads an artifact of rows and columns.
struct DelimitedArtifact: ArtifactParser {
  private var reader = DelimitedTextReader()
  private let rows: Rows

  /// The rows, apart from the reader that hands them over.
  private final class Rows {
    let collector: RowCollector
    /// The columns that rules see, and where they stand.
    private var columns: [(name: String, index: Int)] = []

    init(collector: RowCollector) {
      self.collector = collector
    }

    func begin(_ header: DelimitedHeader) {
      collector.begin(.list(header.names.map { .string($0) }))
      columns = (collector.selection?.columns ?? [])
        .compactMap { name in header.index(of: name).map { (name, $0) } }
    }

    func take(_ row: DelimitedRow) {
      if !collector.hasBegun, let header = row.header { begin(header) }
      guard collector.selection != nil else { return }
      // An empty field states nothing.
      let fields = columns.compactMap { name, index in
        row[index].flatMap { $0.isEmpty ? nil : (name, Value.string($0)) }
      }
      collector.take(.map(MapValue(fields, path: FactPath())))
    }
  }

  init(adapters: AdapterSet, format: String?) {
    rows = Rows(collector: RowCollector(adapters: adapters, syntax: .delimited, format: format))
  }

  mutating func feed(_ chunk: [UInt8]) throws(ArtifactRefusal) {
    if rows.collector.isIdle { return }
    let rows = rows
    do {
      try reader.feed(chunk.span) { rows.take($0) }
    } catch {
      try refuse(error)
    }
  }

  mutating func finish() throws(ArtifactRefusal) -> ArtifactReading {
    if rows.collector.isIdle { return .document }
    let rows = rows
    do {
      try reader.finish { rows.take($0) }
      if !rows.collector.hasBegun, let header = reader.header { rows.begin(header) }
    } catch {
      try refuse(error)
    }
    return try rows.collector.reading()
  }

  /// Any text begins like one of rows and columns: only one that an adapter knows has to be one to its end.
  private func refuse(_ error: DelimitedTextError) throws(ArtifactRefusal) {
    // The first row may be the one that is wrong.
    if !rows.collector.hasBegun, let header = reader.header { rows.begin(header) }
    let exceedsLimit = if case .tooManyColumns = error.reason { true } else { false }
    // What is no list of columns is known to no adapter.
    if rows.collector.selection == nil, !exceedsLimit { return rows.collector.begin(.list([])) }
    throw .malformed(.delimited, at: error.position, reason: "\(error)")
  }
}
