/// A file that is being read from its beginning; it is closed when nothing refers to it any more.
public struct OpenFile {
  /// How many bytes one part has that is read at once.
  static let partSize = 1 << 16

  /// The number of bytes when it was opened, which is only a hint because the file may grow.
  public let size: Int
  /// The next bytes, at most so many; none at the end of the file.
  public let read: (_ count: Int) throws(FileError) -> [UInt8]

  /// Makes a file of its size and what reads it.
  public init(size: Int, read: @escaping (_ count: Int) throws(FileError) -> [UInt8]) {
    self.size = size
    self.read = read
  }

  /// Hands over the file part by part, until the receiver wants no more.
  ///
  /// - Throws: That the file cannot be read on, or has more bytes than the limit.
  func stream(limit: Int, to receive: (_ part: [UInt8]) -> Bool) throws(FileError) {
    guard size <= limit else { throw .tooLarge(limit: limit) }
    var left = limit
    while true {
      let part = try read(Self.partSize)
      if part.isEmpty || !receive(part) { return }
      left -= part.count
      if left < 0 { throw .tooLarge(limit: limit) }
    }
  }
}
