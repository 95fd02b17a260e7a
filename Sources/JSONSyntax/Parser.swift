/// Reads a text into a tape in one forward pass, without recursion.
///
/// The bytes are passed to each step, because a stored `Span` is not available yet.
struct Parser {
  /// A container whose closing bracket was not read yet.
  struct OpenContainer {
    /// The place of the container on the tape.
    let node: Int
    /// Whether members rather than elements are read.
    let isObject: Bool
    /// How many keys of outer objects are on record.
    let firstKey: Int
    /// How many elements or members were read.
    var count = 0
  }

  /// The bytes of the whole text.
  let source: [UInt8]
  /// How large and how deep the text may be.
  let limits: JSONLimits
  /// The next byte to read.
  var offset: Int
  /// What was read so far.
  var tape: [TapeNode] = []
  /// The containers around the next byte, the innermost last.
  var containers: [OpenContainer] = []
  /// Finds repeated keys.
  var keys = KeyLedger()

  /// Prepares to read a text from behind its byte order mark.
  init(_ source: [UInt8], limits: JSONLimits) {
    self.source = source
    self.limits = limits
    offset = byteOrderMarkLength(source)
    tape.reserveCapacity(source.count / 16 + 1)
  }

  /// Reads the whole text: one value with whitespace around it.
  mutating func parse() throws(JSONSyntaxError) {
    let text = source
    let bytes = text.span.bytes
    try checkEncoding(bytes)
    skipWhitespace(bytes)
    guard offset < bytes.byteCount else { throw failure(.emptyInput) }
    var expectsValue = true
    while expectsValue || !containers.isEmpty {
      expectsValue = expectsValue ? try beginValue(bytes) : try endValue(bytes)
      skipWhitespace(bytes)
    }
    guard offset == bytes.byteCount else { throw contentAfterValue(bytes) }
  }

  /// Reads a scalar or opens a container; returns whether a value must follow.
  @inline(__always)
  private mutating func beginValue(_ bytes: RawSpan) throws(JSONSyntaxError) -> Bool {
    switch bytes.byte(at: offset) {
    case quotationMark: try scanString(bytes)
    case minus, zero...nine: try scanNumber(bytes)
    case leftBrace: return try open(.object, bytes)
    case leftBracket: return try open(.array, bytes)
    case UInt8(ascii: "t"): try scanWord("true", .true, bytes)
    case UInt8(ascii: "f"): try scanWord("false", .false, bytes)
    case UInt8(ascii: "n"): try scanWord("null", .null, bytes)
    default: throw misplacedValue(bytes)
    }
    return false
  }

  /// Reads what follows a value inside a container; returns whether another value must follow.
  @inline(__always)
  private mutating func endValue(_ bytes: RawSpan) throws(JSONSyntaxError) -> Bool {
    let top = containers.count - 1
    let isObject = containers[top].isObject
    containers[top].count += 1
    let byte = bytes.byte(at: offset)
    if byte == comma {
      offset += 1
      skipWhitespace(bytes)
      if isObject { try scanKey(bytes) }
      return true
    }
    guard byte == (isObject ? rightBrace : rightBracket) else { throw missingComma(bytes) }
    closeContainer()
    return false
  }

  /// Opens a container, and closes it again when it is empty; returns whether a value must follow.
  private mutating func open(_ kind: TapeNode.Kind, _ bytes: RawSpan) throws(JSONSyntaxError) -> Bool {
    guard containers.count < limits.maximumDepth else {
      throw failure(.tooDeep(limit: limits.maximumDepth))
    }
    let isObject = kind == .object
    containers.append(OpenContainer(node: tape.count, isObject: isObject, firstKey: keys.pendingCount))
    tape.append(TapeNode(kind, start: offset, end: offset + 1, next: tape.count + 1))
    offset += 1
    skipWhitespace(bytes)
    if bytes.byte(at: offset) == (isObject ? rightBrace : rightBracket) {
      closeContainer()
      return false
    }
    if isObject { try scanKey(bytes) }
    return true
  }

  /// Leaves the innermost container behind its closing bracket.
  private mutating func closeContainer() {
    guard let container = containers.popLast() else { return }
    offset += 1
    tape[container.node].close(end: offset, next: tape.count, count: container.count)
    if container.isObject { keys.closeObject(from: container.firstKey, tape: tape, source: source) }
  }

  /// Reads a key and its colon.
  @inline(__always)
  private mutating func scanKey(_ bytes: RawSpan) throws(JSONSyntaxError) {
    guard bytes.byte(at: offset) == quotationMark else { throw misplacedKey(bytes) }
    let node = tape.count
    try scanString(bytes)
    keys.append(node, tape: tape, source: source)
    skipWhitespace(bytes)
    guard bytes.byte(at: offset) == colon else { throw missingColon(bytes) }
    offset += 1
    skipWhitespace(bytes)
  }

  /// Reads one of the three literal words.
  private mutating func scanWord(
    _ word: StaticString,
    _ kind: TapeNode.Kind,
    _ bytes: RawSpan
  ) throws(JSONSyntaxError) {
    let end = offset + word.utf8CodeUnitCount
    let matches = word.withUTF8Buffer { letters in
      letters.indices.allSatisfy { bytes.byte(at: offset + $0) == letters[$0] }
    }
    guard matches, !isWordByte(bytes.byte(at: end)) else { throw misplacedValue(bytes) }
    append(kind, from: offset, to: end)
  }

  /// Adds a node that holds nothing else and moves behind it.
  @inline(__always)
  mutating func append(_ kind: TapeNode.Kind, from start: Int, to end: Int) {
    tape.append(TapeNode(kind, start: start, end: end, next: tape.count + 1))
    offset = end
  }

  /// Moves to the next byte that is not whitespace.
  @inline(__always)
  mutating func skipWhitespace(_ bytes: RawSpan) {
    while offset < bytes.byteCount, isWhitespace(bytes[offset]) {
      offset += 1
      while offset + 8 <= bytes.byteCount, Word(bytes, at: offset).isAllSpaces { offset += 8 }
    }
  }

  /// An error at the current byte or at another one.
  func failure(_ reason: JSONSyntaxError.Reason, at place: Int? = nil) -> JSONSyntaxError {
    JSONSyntaxError(reason, at: place ?? offset, in: source)
  }
}
