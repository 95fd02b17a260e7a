internal import CEL
internal import JSONSyntax

/// Reads an artifact of one JSON text a line.
struct JSONLinesArtifact: ArtifactParser {
  /// The longest line, in bytes.
  static let lineLimit = 4 << 20
  private static let limits = JSONLimits(maximumBytes: lineLimit, maximumDepth: JSONArtifact.depthLimit)

  private var reader = JSONLinesReader(limits: limits)
  private let rows: JSONRows

  init(adapters: AdapterSet, format: String?) {
    rows = JSONRows(collector: RowCollector(adapters: adapters, syntax: .jsonLines, format: format))
  }

  mutating func feed(_ chunk: [UInt8]) throws(ArtifactRefusal) {
    if rows.collector.isIdle { return }
    let rows = rows
    do {
      try reader.feed(chunk.span) { rows.take($0) }
    } catch {
      throw .malformed(.jsonLines, at: error.position, reason: "\(error)")
    }
    try rows.check()
  }

  mutating func finish() throws(ArtifactRefusal) -> ArtifactReading {
    if rows.collector.isIdle { return .document }
    let rows = rows
    do {
      try reader.finish { rows.take($0) }
    } catch {
      throw .malformed(.jsonLines, at: error.position, reason: "\(error)")
    }
    try rows.check()
    return try rows.collector.reading()
  }
}

/// Turns the lines that an adapter asks for into rows.
private final class JSONRows {
  let collector: RowCollector
  private var hasTooManyValues = false

  init(collector: RowCollector) {
    self.collector = collector
  }

  /// - Throws: That a line held more values than are read.
  func check() throws(ArtifactRefusal) {
    if hasTooManyValues { throw .tooManyValues(limit: ArtifactValue.limit) }
  }

  func take(_ line: JSONLine) {
    if !collector.hasBegun {
      guard let value = value(of: line) else { return }
      collector.begin(value)
    }
    guard let selection = collector.selection, Self.isWanted(line.root, selection) else { return }
    if let value = value(of: line) { collector.take(value) }
  }

  /// Whether rules see a line; most lines of long reports are not even turned into values.
  private static func isWanted(_ root: JSONNode, _ selection: RowSelection) -> Bool {
    guard let member = selection.member else { return true }
    return root[member]?.string.map(selection.values.contains) ?? false
  }

  private func value(of line: JSONLine) -> Value? {
    let value = ArtifactValue.value(of: line.document)
    if value == nil { hasTooManyValues = true }
    return value
  }
}
