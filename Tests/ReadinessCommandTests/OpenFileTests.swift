import Testing

@testable import ReadinessCommand

@Suite("An open file")
struct OpenFileTests {
  /// A file of so many bytes that claims to have another number of them.
  private func file(_ count: Int, claiming size: Int) -> OpenFile {
    var left = count
    return OpenFile(size: size) { wanted in
      let part = min(wanted, left, 4)
      left -= part
      return [UInt8](repeating: 0x61, count: part)
    }
  }

  @Test(
    "is handed over whole up to its limit, whatever size it claims",
    arguments: [
      (count: 0, size: 0, limit: 0, received: 0, error: nil),
      (10, 10, 10, 10, nil),
      (10, 0, 10, 10, nil),
      (10, 11, 10, 0, .tooLarge(limit: 10)),
      (11, 0, 10, 11, .tooLarge(limit: 10)),
      (1_000_000, 0, 10, 12, .tooLarge(limit: 10)),
    ] as [(Int, Int, Int, Int, FileError?)]
  )
  func streaming(count: Int, size: Int, limit: Int, received: Int, error: FileError?) {
    var sum = 0
    var thrown: FileError?
    do throws(FileError) {
      try file(count, claiming: size)
        .stream(limit: limit) { part in
          sum += part.count
          return true
        }
    } catch {
      thrown = error
    }
    #expect(sum == received)
    #expect(thrown == error)
  }

  @Test("is read no further than the receiver wants")
  func stopping() throws {
    var parts = 0
    try file(100, claiming: 100)
      .stream(limit: 100) { _ in
        parts += 1
        return parts < 3
      }
    #expect(parts == 3)
  }
}
