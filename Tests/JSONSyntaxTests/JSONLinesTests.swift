import JSONSyntax
import TestSupport
import Testing

/// A line as the tests compare it.
private struct ReadLine: Equatable {
  let number: Int
  let value: JSONValue
  let position: SourcePosition
}

/// What reading some chunks gives: the lines before the first error, and the error.
private func read(
  _ chunks: [[UInt8]],
  limits: JSONLimits = .default
) -> (lines: [ReadLine], error: JSONLinesError?) {
  var lines: [ReadLine] = []
  let receive = { (line: JSONLine) in
    lines.append(ReadLine(number: line.number, value: line.root.value, position: line.root.position))
  }
  var reader = JSONLinesReader(limits: limits)
  do throws(JSONLinesError) {
    for chunk in chunks { try reader.feed(chunk.span, receive: receive) }
    try reader.finish(receive: receive)
    return (lines, nil)
  } catch {
    return (lines, error)
  }
}

private func read(_ text: String, limits: JSONLimits = .default) -> (
  lines: [ReadLine], error: JSONLinesError?
) {
  read([Array(text.utf8)], limits: limits)
}

struct JSONLinesTests {
  @Test(arguments: [
    ("", []), ("\n\n \t\r\n", []), ("1", [1]), ("1\n", [1]), ("1\n2", [1, 2]), ("1\r\n2\r\n", [1, 2]),
    ("1\r2\r", [1, 2]), ("\u{FEFF}1\n2\n", [1, 2]), (" 1 \n\n\n  2\n", [1, 4]), ("1\r\r\n\n2", [1, 4]),
  ])
  func `each line that has a value is read, with its number`(text: String, numbers: [Int]) {
    let result = read(text)
    #expect(result.error == nil)
    #expect(result.lines.map(\.number) == numbers)
    #expect(result.lines.map(\.position.line) == numbers)
  }

  @Test func `positions are those of the whole text`() throws {
    let result = read("{\"a\": 1}\r\n\r\n   [2]")
    #expect(
      result.lines.map(\.position) == [
        SourcePosition(line: 1, column: 1), SourcePosition(line: 3, column: 4),
      ]
    )
  }

  @Test(
    arguments: [
      (
        "1\n{\"a\": [1,\n2", 2, 10,
        "the line ends inside the array that begins at column 7; expected a value; "
          + "each line must hold a whole value"
      ),
      ("1\n2 3\n", 2, 3, "the line goes on after its one value; begin a new line there"),
      ("{}\r\n{}{}", 2, 3, "the line goes on after its one value; begin a new line there"),
      ("1\n\n tru\n", 3, 2, #"unknown word "tru"; did you mean true?"#),
      ("1\n\"\u{1}\"", 2, 2, #"U+0001 must be escaped in a string: write \u0001"#),
    ]
  )
  func `a line that is no JSON is refused at its place`(text: String, line: Int, column: Int, message: String)
  {
    let error = read(text).error
    #expect(error?.position == SourcePosition(line: line, column: column))
    #expect(error?.description == message)
  }

  @Test func `the lines before a mistake are handed over`() {
    #expect(read("1\n2\nx\n4").lines.map(\.value) == [.integer(1), .integer(2)])
  }

  @Test func `a line without end is refused once it is too long`() {
    let limits = JSONLimits(maximumBytes: 100)
    let chunk = [UInt8](repeating: UInt8(ascii: " "), count: 10)
    var reader = JSONLinesReader(limits: limits)
    var fed = 0
    let error = #expect(throws: JSONLinesError.self) {
      while fed < 1000 {
        try reader.feed(chunk.span) { _ in }
        fed += 1
      }
    }
    #expect(fed == 10)
    #expect(error?.reason == .lineTooLong(limit: 100))
    #expect(read("1\n" + String(repeating: "2", count: 101), limits: limits).error?.position.line == 2)
    #expect(read(String(repeating: "1", count: 100), limits: limits).error == nil)
  }

  @Test(arguments: 1...20)
  func `it does not matter how a text is cut, whole or damaged`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      var bytes = Array(randomText(&generator).utf8)
      if generator.number(in: 0...1) == 0 { bytes.damage(with: "{}[],:\"\n\r\\1", using: &generator) }
      let limits = JSONLimits(maximumBytes: generator.number(in: 20...200))
      let whole = read([bytes], limits: limits)
      let cut = read(bytes.chunks(atMost: generator.number(in: 1...30), using: &generator), limits: limits)
      #expect(cut.lines == whole.lines)
      #expect(cut.error == whole.error)
    }
  }

  private func randomText(_ generator: inout SeededGenerator) -> String {
    let lines = [
      "{\"é\": [1, 2]}", "", "\"€𝄞\"", "{}", "  [null]  ", "\t", "{\"entry_type\": \"eval\", \"passed\": 12}",
    ]
    return (0..<generator.number(in: 0...12))
      .map { _ in generator.pick(lines) + generator.pick(["\n", "\r\n", "\r", "\n\n"]) }.joined()
  }

  @Test(.enabled(if: EvidenceArtifacts.exist, "set EVIDENCE_ARTIFACTS to the folder of the tools' files"))
  func `a report of garak is read line by line`() throws {
    let bytes = try EvidenceArtifacts.bytes(of: "garak/pilot1.report.jsonl")
    var counts: [String: Int] = [:]
    var reader = JSONLinesReader()
    for start in stride(from: 0, to: bytes.count, by: 65_536) {
      try reader.feed(bytes.span.extracting(start..<min(start + 65_536, bytes.count))) { line in
        counts[line.root["entry_type"]?.string ?? "", default: 0] += 1
      }
    }
    try reader.finish { line in counts[line.root["entry_type"]?.string ?? "", default: 0] += 1 }
    #expect(counts["eval"] == 15)
    #expect(counts["attempt"] == 534)
    #expect(counts.values.reduce(0, +) == bytes.count { $0 == UInt8(ascii: "\n") } + 1)
  }
}
