import JSONSyntax
import TestSupport
import Testing

/// Random damage to a text: the parser must answer, and what it accepts must hold together.
struct HostileInputTests {
  private static let text = """
    {"name": "né€𝄞 \\u00e9\\ud83d\\ude39 \\n", "list": [0, -1.5e3, 12345678901234567890, true, false, null],
     "nested": {"a": {"b": [[], {}, ""]}}, "long": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}
    """

  @Test(arguments: 1...8)
  func `damaged texts never crash the parser`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      var bytes = Array(Self.text.utf8)
      for _ in 0...generator.number(in: 0...3) {
        bytes.damage(with: "[]{}\",:\\u0-.eE tfn\n'/\u{0}", using: &generator)
      }
      check(bytes)
    }
  }

  @Test func `every beginning of a text is answered`() {
    let bytes = Array(Self.text.utf8)
    for length in 0..<bytes.count {
      #expect(throws: JSONSyntaxError.self) { try JSONDocument.parse(Array(bytes[..<length])) }
    }
  }

  /// What was accepted survives being written and read; what was refused has a place in the text.
  private func check(_ bytes: [UInt8]) {
    do {
      let value = try JSONDocument.parse(bytes).root.value
      #expect(try JSONDocument.parse(JSONWriter.bytes(of: value)).root.value == value)
    } catch {
      #expect(0...bytes.count ~= error.offset)
      #expect(!error.description.isEmpty)
    }
  }
}
