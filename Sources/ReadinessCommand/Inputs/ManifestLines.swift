internal import ReadinessEngine

/// A file of one manifest a line (JSON Lines), read line by line.
struct ManifestLines {
  /// How many lines are looked at.
  static let lineLimit = 100_000

  private let path: String
  private var reader: LineReader
  private var number = 0
  private var isEmpty = true

  /// Opens the file.
  init(_ path: String, in world: World) throws(InputError) {
    self.path = path
    do {
      reader = LineReader(try world.openFile(path), limit: Manifest.sizeLimit)
    } catch {
      throw InputError(.unreadable(error), path: path)
    }
  }

  /// The next line that is not blank, or nil behind the last one.
  ///
  /// - Throws: That the file cannot be read on, or holds no manifest at all.
  mutating func next() throws(InputError) -> ManifestText? {
    while let bytes = try nextLine() {
      number += 1
      if number > Self.lineLimit { throw InputError(.tooManyLines(limit: Self.lineLimit), path: path) }
      if bytes.allSatisfy(Self.isBlank) { continue }
      isEmpty = false
      return ManifestText(bytes: bytes, path: path, line: number)
    }
    if isEmpty { throw InputError(.noLines, path: path) }
    return nil
  }

  private mutating func nextLine() throws(InputError) -> [UInt8]? {
    do {
      return try reader.next()
    } catch {
      throw InputError(.unreadable(error), path: path)
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
