internal import CEL
internal import JSONSyntax

/// Reads a JSON artifact, which is looked at as a whole.
struct JSONArtifact: ArtifactParser {
  /// The largest artifact that is read, in bytes.
  static let sizeLimit = 16 << 20
  /// How deep values may nest.
  static let depthLimit = 128

  private let adapters: AdapterSet
  private let format: String?
  private var bytes: [UInt8] = []

  init(adapters: AdapterSet, format: String?) {
    self.adapters = adapters
    self.format = format
  }

  mutating func feed(_ chunk: [UInt8]) throws(ArtifactRefusal) {
    bytes += chunk
    if bytes.count > Self.sizeLimit { throw .tooLarge(limit: Self.sizeLimit) }
  }

  mutating func finish() throws(ArtifactRefusal) -> ArtifactReading {
    let document = try parse()
    guard let value = ArtifactValue.value(of: document) else {
      throw .tooManyValues(limit: ArtifactValue.limit)
    }
    guard let adapter = try adapters.adapter(for: .json, value, format: format) else {
      return try readingOfOneLine(value)
    }
    return try adapters.reading(by: adapter, value) { path in document.root.node(at: path)?.position }
  }

  private func parse() throws(ArtifactRefusal) -> JSONDocument {
    do {
      let limits = JSONLimits(maximumBytes: Self.sizeLimit, maximumDepth: Self.depthLimit)
      return try JSONDocument.parse(bytes, limits: limits)
    } catch {
      throw .malformed(.json, at: error.position, reason: "\(error)")
    }
  }

  /// A text of one value is also JSON Lines, of a run that ended before it wrote more.
  private func readingOfOneLine(_ value: Value) throws(ArtifactRefusal) -> ArtifactReading {
    guard try adapters.adapter(for: .jsonLines, value, format: format) != nil else { return .document }
    var lines = JSONLinesArtifact(adapters: adapters, format: format)
    try lines.feed(bytes)
    return try lines.finish()
  }
}

extension JSONNode {
  /// The value at a path below this one.
  fileprivate func node(at path: FactPath) -> JSONNode? {
    var node = self
    for step in path.steps {
      let next: JSONNode? =
        switch step {
        case .field(let name): node[name]
        case .index(let index): node.elements.dropFirst(index).first { _ in true }
        }
      guard let next else { return nil }
      node = next
    }
    return node
  }
}
