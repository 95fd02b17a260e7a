/// Reads a file line by line, with no more than one line and one part of the file in memory.
struct LineReader {
  /// How many bytes are read at once.
  private static let partSize = 1 << 18
  private static let lineFeed: UInt8 = 0x0A

  private let file: OpenFile
  private let limit: Int
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// Reads a file from its beginning; a line may have at most so many bytes.
  init(_ file: OpenFile, limit: Int) {
    self.file = file
    self.limit = limit
  }

  /// The bytes of the next line without the line feed that ends it; nil behind the last line.
  mutating func next() throws(FileError) -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: Self.lineFeed) {
        return try take(upTo: end)
      }
      if isAtEnd { return start < buffer.count ? try take(upTo: buffer.count) : nil }
      searched = buffer.count - start
      try readPart()
    }
  }

  private mutating func readPart() throws(FileError) {
    guard buffer.count - start <= limit else { throw .tooLarge(limit: limit) }
    buffer.removeFirst(start)
    start = 0
    let part = try file.read(Self.partSize)
    isAtEnd = part.isEmpty
    buffer += part
  }

  private mutating func take(upTo end: Int) throws(FileError) -> [UInt8] {
    guard end - start <= limit else { throw .tooLarge(limit: limit) }
    defer { start = min(end + 1, buffer.count) }
    return Array(buffer[start..<end])
  }
}
