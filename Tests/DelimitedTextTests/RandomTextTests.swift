import DelimitedText
import TestSupport
import Testing

struct RandomTextTests {
  private static let pieces = ["", "a", "12.5", "é€𝄞", " ", ",", ";", "\t", "\"", "\n", "\r\n", "\r", "N/A"]

  @Test(arguments: 1...20)
  func `what is written is read back, however it is cut`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let delimiter = Delimiter.allCases[generator.number(in: 0...2)]
      let table = randomTable(&generator)
      let text = written(table, delimiter, &generator)
      let chunks = Array(text.utf8).chunks(atMost: generator.number(in: 1...40), using: &generator)
      let reading = Reading(chunks, .withoutHeader(delimiter))
      #expect(reading.error == nil)
      #expect(reading.fields == table)
    }
  }

  @Test(arguments: 1...20)
  func `damaged texts are answered, and alike however they are cut`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let limits = DelimitedTextLimits(maximumRecordBytes: 60, maximumColumns: 5, maximumRows: 6)
    for _ in 0..<200 {
      let delimiter = [nil, Delimiter.comma, .semicolon, .tab][generator.number(in: 0...3)]
      var bytes = Array(written(randomTable(&generator), delimiter ?? .comma, &generator).utf8)
      for _ in 0...generator.number(in: 0...3) { bytes.damage(with: "\",;\t\r\n", using: &generator) }
      let reader = DelimitedTextReader(
        delimiter: delimiter,
        hasHeader: generator.number(in: 0...1) == 0,
        limits: limits
      )
      let chunks = bytes.chunks(atMost: generator.number(in: 1...40), using: &generator)
      #expect(Reading(chunks, reader) == Reading([bytes], reader))
    }
  }

  /// At least one field a row, and no row of a single empty field, which would be an empty line.
  private func randomTable(_ generator: inout SeededGenerator) -> [[String]] {
    let width = generator.number(in: 1...5)
    return (0..<generator.number(in: 0...6))
      .map { _ in
        (0..<width)
          .map { column in
            let pieces = (0..<generator.number(in: 0...3)).map { _ in generator.pick(Self.pieces) }
            return (width == 1 ? "x" : "") + pieces.joined()
          }
      }
  }

  private func written(
    _ table: [[String]],
    _ delimiter: Delimiter,
    _ generator: inout SeededGenerator
  ) -> String {
    let separator = [Delimiter.comma: ",", .semicolon: ";", .tab: "\t"][delimiter] ?? ""
    let special: Set<Unicode.Scalar> = ["\"", "\n", "\r", ",", ";", "\t"]
    return
      table.map { row in
        let fields = row.map { field in
          let needsQuotes = field.unicodeScalars.contains(where: special.contains)
          guard needsQuotes || generator.number(in: 0...3) == 0 else { return field }
          let content = field.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
          return "\"\(content)\""
        }
        return fields.joined(separator: separator) + generator.pick(["\n", "\r\n", "\r", "\n\n"])
      }
      .joined()
  }
}
