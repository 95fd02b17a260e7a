internal import CEL
internal import SourcePositions
internal import XMLSyntax

/// Reads an artifact in XML: chosen elements are its rows.
struct XMLArtifact: ArtifactParser {
  private var reader = XMLReader(limits: XMLLimits(maximumDepth: 64))
  private let rows: XMLRows

  init(adapters: AdapterSet, format: String?) {
    rows = XMLRows(collector: RowCollector(adapters: adapters, syntax: .xml, format: format))
  }

  mutating func feed(_ chunk: [UInt8]) throws(ArtifactRefusal) {
    if rows.collector.isIdle { return }
    let rows = rows
    do {
      try reader.feed(chunk.span) { rows.take($0) }
    } catch {
      throw .malformed(.xml, at: error.position, reason: "\(error)")
    }
  }

  mutating func finish() throws(ArtifactRefusal) -> ArtifactReading {
    if rows.collector.isIdle { return .document }
    let rows = rows
    do {
      try reader.finish { rows.take($0) }
    } catch {
      throw .malformed(.xml, at: error.position, reason: "\(error)")
    }
    return try rows.collector.reading()
  }
}

/// Turns the elements that an adapter asks for into rows: name, attributes, what is directly inside, and how deep
/// the row stands in others.
private final class XMLRows {
  /// How many children of one row rules see.
  static let childLimit = 200

  let collector: RowCollector
  private var depth = 0
  private var open: [OpenRow] = []

  /// A row whose element has not ended.
  private struct OpenRow {
    let element: Value
    let attributes: Value
    let depth: Int
    var children: [Value] = []
  }

  init(collector: RowCollector) {
    self.collector = collector
  }

  func take(_ event: XMLEvent) {
    switch event {
    case .elementStart(let start): begin(start)
    case .elementEnd: end()
    case .text, .characterData: return
    }
  }

  private func begin(_ start: XMLElementStart) {
    depth += 1
    let element = Self.element(start)
    if !collector.hasBegun { collector.begin(element) }
    if let last = open.indices.last, open[last].depth == depth - 1,
      open[last].children.count < Self.childLimit
    {
      open[last].children.append(element)
    }
    guard collector.selection?.elements.contains(start.name) == true else { return }
    open.append(OpenRow(element: .string(start.name), attributes: Self.attributes(start), depth: depth))
  }

  private func end() {
    if let last = open.last, last.depth == depth {
      open.removeLast()
      let fields: [(String, Value)] = [
        ("name", last.element), ("attributes", last.attributes), ("children", .list(last.children)),
        ("level", .double(Double(open.count))),
      ]
      collector.take(.map(MapValue(fields, path: FactPath())))
    }
    depth -= 1
  }

  private static func element(_ start: XMLElementStart) -> Value {
    .map(MapValue([("name", .string(start.name)), ("attributes", attributes(start))], path: FactPath()))
  }

  private static func attributes(_ start: XMLElementStart) -> Value {
    let fields = start.attributes.map { ($0.name, Value.string($0.value)) }
    return .map(MapValue(fields, path: FactPath([.field("attributes")])))
  }
}
