import Testing

@testable import ReadinessCommand

@Suite("Lines of a file")
struct LineReaderTests {
  private func lines(_ text: String, partSize: Int, limit: Int = 100) throws -> [String] {
    let fake = FakeWorld(["a.jsonl": text])
    fake.partSize = partSize
    var reader = LineReader(try fake.world.openFile("a.jsonl"), limit: limit)
    var lines: [String] = []
    while let line = try reader.next() { lines.append(String(decoding: line, as: UTF8.self)) }
    return lines
  }

  @Test(
    "are the same however the file is cut into parts",
    arguments: [
      ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\nbc", ["a", "bc"]),
      ("\n\na\n", ["", "", "a"]),
      ("a\r\nb\r\n", ["a\r", "b\r"]), ("é€\n𝄞\n", ["é€", "𝄞"]),
    ]
  )
  func parts(text: String, expected: [String]) throws {
    for partSize in 1...max(1, text.utf8.count) {
      #expect(try lines(text, partSize: partSize) == expected, "\(partSize)")
    }
  }

  @Test("have a greatest length", arguments: [1, 3, 100])
  func limit(partSize: Int) throws {
    #expect(try lines("12345\n12345", partSize: partSize, limit: 5) == ["12345", "12345"])
    for text in ["123456\n", "123456", "1\n123456\n"] {
      #expect(throws: FileError.tooLarge(limit: 5)) { try lines(text, partSize: partSize, limit: 5) }
    }
  }
}
