/// One zone of the time zone database: when its offset changed, and the rule for the future (TZif, RFC 9636).
struct TimeZoneTable: Sendable {
  /// The times, in seconds since 1970 and ascending, at which the offset changed.
  private var changes: [Int64] = []
  /// The offset, in seconds east of UTC, from each change on.
  private var offsets: [Int] = []
  private var firstOffset = 0
  /// The rule after the last change.
  private var rule: TimeZoneRule?

  /// Reads a file of version 2 or later; nil for anything else.
  init?(_ bytes: [UInt8]) {
    var reader = BinaryReader(bytes)
    // The first block repeats the second in 32 bits, for readers of version 1.
    guard let old = Header(&reader), old.version >= 2, reader.skip(old.length(timeSize: 4)),
      let header = Header(&reader), readBlock(header, &reader)
    else { return nil }
    rule = reader.line().flatMap(TimeZoneRule.init)
  }

  /// Seconds east of UTC at a time.
  func offset(at seconds: Int64) -> Int {
    guard let first = changes.first, seconds >= first else {
      return changes.isEmpty ? rule?.offset(at: seconds) ?? firstOffset : firstOffset
    }
    if seconds >= changes[changes.count - 1], let rule { return rule.offset(at: seconds) }
    var low = 0
    var high = changes.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if changes[middle] <= seconds { low = middle } else { high = middle }
    }
    return offsets[low]
  }

  private mutating func readBlock(_ header: Header, _ reader: inout BinaryReader) -> Bool {
    guard header.typeCount > 0 else { return false }
    for _ in 0..<header.timeCount {
      guard let time = reader.integer(size: 8) else { return false }
      changes.append(time)
    }
    var kinds: [Int] = []
    for _ in 0..<header.timeCount {
      guard let kind = reader.byte(), kind < header.typeCount else { return false }
      kinds.append(Int(kind))
    }
    var typeOffsets: [Int] = []
    for _ in 0..<header.typeCount {
      guard let offset = reader.integer(size: 4), reader.skip(2) else { return false }
      typeOffsets.append(Int(offset))
    }
    offsets = kinds.map { typeOffsets[$0] }
    firstOffset = typeOffsets[0]
    return reader.skip(header.lengthAfterTypes(timeSize: 8))
  }

  /// What a block of the file begins with.
  private struct Header {
    let version: Int
    let timeCount: Int
    let typeCount: Int
    private let universalCount: Int
    private let standardCount: Int
    private let leapCount: Int
    private let characterCount: Int

    init?(_ reader: inout BinaryReader) {
      guard reader.takes("TZif"), let version = reader.byte(), reader.skip(15) else { return nil }
      var counts: [Int] = []
      for _ in 0..<6 {
        // No zone has nearly as many entries; a larger number is not a zone file.
        guard let count = reader.integer(size: 4), (0...10_000).contains(count) else { return nil }
        counts.append(Int(count))
      }
      self.version = Int(version) - 0x30
      (universalCount, standardCount, leapCount) = (counts[0], counts[1], counts[2])
      (timeCount, typeCount, characterCount) = (counts[3], counts[4], counts[5])
    }

    func length(timeSize: Int) -> Int {
      timeCount * (timeSize + 1) + typeCount * 6 + lengthAfterTypes(timeSize: timeSize)
    }

    func lengthAfterTypes(timeSize: Int) -> Int {
      characterCount + leapCount * (timeSize + 4) + standardCount + universalCount
    }
  }
}

/// Reads big-endian numbers from bytes.
private struct BinaryReader {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func byte() -> UInt8? {
    guard offset < bytes.count else { return nil }
    offset += 1
    return bytes[offset - 1]
  }

  /// A signed number of 4 or 8 bytes.
  mutating func integer(size: Int) -> Int64? {
    guard offset + size <= bytes.count else { return nil }
    var bits: UInt64 = 0
    for byte in bytes[offset..<(offset + size)] { bits = bits << 8 | UInt64(byte) }
    offset += size
    return size == 4 ? Int64(Int32(truncatingIfNeeded: bits)) : Int64(bitPattern: bits)
  }

  mutating func skip(_ count: Int) -> Bool {
    guard offset + count <= bytes.count else { return false }
    offset += count
    return true
  }

  mutating func takes(_ text: String) -> Bool {
    guard bytes[offset...].starts(with: text.utf8) else { return false }
    offset += text.utf8.count
    return true
  }

  /// The text between two line feeds that comes next.
  mutating func line() -> String? {
    guard byte() == 0x0A, let end = bytes[offset...].firstIndex(of: 0x0A) else { return nil }
    return String(decoding: bytes[offset..<end], as: UTF8.self)
  }
}
