import JSONSyntax
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
      for _ in 0...Int.random(in: 0...3, using: &generator) { damage(&bytes, using: &generator) }
      check(bytes)
    }
  }

  @Test func `every beginning of a text is answered`() {
    let bytes = Array(Self.text.utf8)
    for length in 0..<bytes.count {
      #expect(throws: JSONSyntaxError.self) { try JSONDocument.parse(Array(bytes[..<length])) }
    }
  }

  private func damage(_ bytes: inout [UInt8], using generator: inout SeededGenerator) {
    guard let place = bytes.indices.randomElement(using: &generator) else { return }
    let syntax = Array("[]{}\",:\\u0-.eE tfn\n'/\u{0}".utf8)
    switch Int.random(in: 0...4, using: &generator) {
    case 0: bytes[place] = .random(in: 0...255, using: &generator)
    case 1: bytes[place] = syntax.randomElement(using: &generator) ?? 0
    case 2: bytes.remove(at: place)
    case 3: bytes.insert(syntax.randomElement(using: &generator) ?? 0, at: place)
    default: bytes.removeSubrange(place..<min(bytes.count, place + 5))
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
