// Positions are a part of what every value says, so who imports this module reads them without another import.
@_exported public import SourcePositions

/// A JSON text (RFC 8259) that was read: its values, and where each one stands.
///
/// A document keeps the bytes of the text. Strings and numbers are converted when they are asked for.
public final class JSONDocument: Sendable {
  /// The text, exactly as given.
  public let source: JSONSource
  /// The keys that an object repeats, in the order in which the repeats stand in the text.
  ///
  /// The parser accepts them; where a reader looks up such a key, its last value counts.
  public let duplicateKeys: [DuplicateKey]
  /// All values and keys in document order.
  let tape: [TapeNode]
  /// Where lines begin; nil for a text of which hardly ever a position is asked.
  private let lines: LineIndex?
  private let firstLine: Int

  private init(bytes: [UInt8], firstLine: Int, parser: consuming Parser) {
    source = .memory(bytes)
    self.firstLine = firstLine
    duplicateKeys = parser.keys.duplicates
    tape = parser.tape
    lines = LineIndex(bytes, from: byteOrderMarkLength(bytes))
  }

  /// Takes a text that was parsed when the program was built; no key is repeated in it.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - outline: What `outline` said of the same text.
  /// - Complexity: O(n) in the number of values.
  public init(_ source: JSONSource, outline: Span<UInt8>) {
    self.source = source
    firstLine = 1
    duplicateKeys = []
    tape = JSONOutline.tape(outline)
    lines = nil
  }

  /// Reads a text in UTF-8; a byte order mark before it is accepted and skipped.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - limits: How large it may be and how deep it may nest.
  ///   - firstLine: The number of its first line, for a text that is part of a file.
  /// - Returns: The values and their places.
  /// - Throws: The first place at which the text is not JSON or exceeds a limit.
  /// - Complexity: O(n), or O(n log n) in the number of keys of the largest object.
  public static func parse(
    _ bytes: [UInt8],
    limits: JSONLimits = .default,
    firstLine: Int = 1
  ) throws(JSONSyntaxError) -> JSONDocument {
    var parser = Parser(bytes, limits: limits)
    do {
      try parser.parse()
    } catch {
      throw error.moved(toFirstLine: firstLine)
    }
    return JSONDocument(bytes: bytes, firstLine: firstLine, parser: parser)
  }

  /// The bytes of the text, copied if it is part of the program.
  public var bytes: [UInt8] { source.bytes }

  /// The value of the whole text.
  public var root: JSONNode { JSONNode(document: self, index: 0) }

  /// The line and column of a byte; columns are counted from behind a byte order mark.
  ///
  /// - Complexity: O(log lines), or O(n) in the length of a text that comes with an outline.
  public func position(at offset: Int) -> SourcePosition {
    let bytes = bytes
    let lines = lines ?? LineIndex(bytes, from: byteOrderMarkLength(bytes))
    return lines.position(of: offset, in: bytes).moved(toFirstLine: firstLine)
  }

  /// Where all values and keys stand, as a text in ASCII without quotes, for programs that bring this one along.
  public var outline: String { JSONOutline.text(tape) }
}
