import RegularExpressions
import Testing

@Suite("Agreement with RE2")
struct RE2Tests {
  @Test("Every pattern is rejected, or matches the texts, as RE2 says")
  func expectations() {
    let rows = RE2Expectations.rows.split(separator: "\n")
    #expect(rows.count > 400)
    for row in rows {
      let bits = row.prefix(8)
      let pattern = String(row.dropFirst(9))
      guard let expected = UInt32(bits, radix: 16) else {
        #expect(throws: RegularExpressionError.self, "\(pattern)") { try RegularExpression(pattern) }
        continue
      }
      expect(pattern, matches: expected)
    }
  }

  private func expect(_ pattern: String, matches expected: UInt32) {
    let expression: RegularExpression
    do { expression = try RegularExpression(pattern) } catch {
      Issue.record("\(pattern) is rejected: \(error)")
      return
    }
    for (index, text) in RE2Expectations.texts.enumerated() {
      let wanted = expected & (1 << UInt32(index)) != 0
      #expect(expression.matches(text) == wanted, "\(pattern) on \(text.debugDescription)")
    }
  }
}
