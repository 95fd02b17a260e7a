internal import CEL
internal import JSONSyntax
internal import Suggestions

/// Reads one artifact as its bytes come in.
public struct ArtifactReader {
  /// The largest JSON artifact that is read, in bytes; it is looked at as a whole.
  public static let documentLimit = 16 << 20
  /// How deep JSON artifacts may nest.
  static let depthLimit = 128

  private let adapters: AdapterSet
  private let format: String?
  private var bytes: [UInt8] = []
  private var refusal: ArtifactRefusal?

  /// Begins to read.
  ///
  /// - Parameters:
  ///   - adapters: What knows the formats of tools.
  ///   - format: The id of the adapter to use; nil to recognise the format from the content.
  public init(adapters: AdapterSet, format: String? = nil) {
    self.adapters = adapters
    self.format = format
    if let format, adapters[format] == nil {
      refusal = .unknownFormat(format, suggestion: Suggestion.closest(to: format, among: adapters.ids))
    }
  }

  /// Whether more bytes could still change what is read.
  public var wantsMore: Bool { refusal == nil }

  /// Takes the next bytes.
  public mutating func feed(_ chunk: [UInt8]) {
    guard refusal == nil else { return }
    if bytes.isEmpty { bytes.reserveCapacity(chunk.count) }
    bytes += chunk
    if looksLikeJSON {
      if bytes.count > Self.documentLimit { refusal = .tooLarge(limit: Self.documentLimit) }
    } else if format == nil {
      // No adapter knows such a text: it is enough that there is one.
      bytes = Array(bytes.prefix(1024))
    }
  }

  /// Ends the artifact.
  ///
  /// - Returns: What it shows.
  /// - Throws: Why it cannot be read.
  public mutating func finish() throws(ArtifactRefusal) -> ArtifactReading {
    if let refusal { throw refusal }
    if bytes.allSatisfy({ $0 <= 0x20 }) { throw .empty }
    return looksLikeJSON || format != nil ? try jsonReading() : .document
  }

  private var looksLikeJSON: Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = bytes[start...].first { $0 > 0x20 }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  private func jsonReading() throws(ArtifactRefusal) -> ArtifactReading {
    let document: JSONDocument
    do {
      let limits = JSONLimits(maximumBytes: Self.documentLimit, maximumDepth: Self.depthLimit)
      document = try JSONDocument.parse(bytes, limits: limits)
    } catch {
      throw .notJSON(error)
    }
    guard let value = ArtifactValue.value(of: document) else {
      throw .tooManyValues(limit: ArtifactValue.limit)
    }
    let activation = Activation([(ArtifactEnvironment.artifact, value)])
    return try adapters.reading(of: .json, activation, format: format) { path in
      document.root.node(at: path)?.position
    }
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
