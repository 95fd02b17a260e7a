internal import JSONSyntax
internal import Suggestions

/// Reads one artifact as its bytes come in: in bounded memory, whatever its length.
public struct ArtifactReader {
  /// How many bytes are kept to tell how an artifact is written.
  static let beginningLimit = 1 << 20

  private let adapters: AdapterSet
  private let format: String?
  /// The bytes that came before it was known how the artifact is written.
  private var beginning: [UInt8] = []
  private var parser: (any ArtifactParser)?
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
    do throws(ArtifactRefusal) {
      guard parser == nil else { return try feedParser(chunk) }
      beginning += chunk
      if beginning.count >= Self.beginningLimit || Self.hasWholeLine(beginning) { try beginParsing() }
    } catch {
      refusal = error
    }
  }

  /// Ends the artifact.
  ///
  /// - Returns: What it shows.
  /// - Throws: Why it cannot be read.
  public mutating func finish() throws(ArtifactRefusal) -> ArtifactReading {
    if let refusal { throw refusal }
    if parser == nil {
      if beginning.allSatisfy(Self.isSpace) { throw .empty }
      try beginParsing()
    }
    guard var parser else { return .document }
    return try parser.finish()
  }

  private mutating func feedParser(_ chunk: [UInt8]) throws(ArtifactRefusal) {
    guard var parser = parser.take() else { return }
    try parser.feed(chunk)
    self.parser = parser
  }

  private mutating func beginParsing() throws(ArtifactRefusal) {
    let bytes = beginning
    beginning = []
    parser = newParser(for: bytes)
    try feedParser(bytes)
  }

  private func newParser(for bytes: [UInt8]) -> any ArtifactParser {
    if let format, let adapter = adapters[format] { return newParser(adapter.adapter.syntax) }
    switch ArtifactBeginning(bytes) {
    case .jsonValue: return newParser(.json)
    case .jsonLine: return newParser(.jsonLines)
    case .markup: return newParser(.xml)
    case .page: return PlainDocument()
    case .text: return newParser(.delimited)
    }
  }

  private func newParser(_ syntax: ArtifactSyntax) -> any ArtifactParser {
    switch syntax {
    case .json: JSONArtifact(adapters: adapters, format: format)
    case .jsonLines: JSONLinesArtifact(adapters: adapters, format: format)
    case .delimited: DelimitedArtifact(adapters: adapters, format: format)
    case .xml: XMLArtifact(adapters: adapters, format: format)
    }
  }

  /// Whether a line with something in it has ended, and something follows it.
  private static func hasWholeLine(_ bytes: [UInt8]) -> Bool {
    guard let start = bytes.firstIndex(where: { !isSpace($0) }),
      let end = bytes[start...].firstIndex(of: 0x0A)
    else { return false }
    return bytes[end...].contains { !isSpace($0) }
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}

/// How an artifact begins, which tells how it is written.
enum ArtifactBeginning {
  /// One JSON text.
  case jsonValue
  /// A whole JSON text in its first line, and more behind it.
  case jsonLine
  /// XML.
  case markup
  /// A page for a browser, which is no XML.
  case page
  /// Anything else.
  case text

  init(_ bytes: [UInt8]) {
    let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let content = marked.drop(while: ArtifactReader.isSpace)
    switch content.first {
    case UInt8(ascii: "["): self = .jsonValue
    case UInt8(ascii: "{"): self = Self.isWholeLine(content) ? .jsonLine : .jsonValue
    case UInt8(ascii: "<"): self = Self.isPage(content) ? .page : .markup
    default: self = .text
    }
  }

  private static func isWholeLine(_ content: ArraySlice<UInt8>) -> Bool {
    guard let end = content.firstIndex(of: 0x0A),
      content[end...].contains(where: { !ArtifactReader.isSpace($0) })
    else { return false }
    return (try? JSONDocument.parse(Array(content[..<end]))) != nil
  }

  private static func isPage(_ content: ArraySlice<UInt8>) -> Bool {
    let start = String(decoding: content.prefix(16), as: UTF8.self).lowercased()
    return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
  }
}
