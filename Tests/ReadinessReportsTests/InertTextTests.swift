import TestSupport
import Testing

@testable import ReadinessReports

/// Texts that are written as they stand after one look are those of which a careful look finds the same.
@Suite struct InertTextTests {
  /// Signs of all target languages, and the letters that make references of some of them.
  private static let signs = Array("wWhHgGm1 .-:#@/+=()!?,*&<>'\"`|{}[]\\~_$^\n\u{7F}é–")

  /// Texts of up to twenty signs, so that each sign stands at every place of eight bytes and on both sides of their end.
  private func texts(seed: UInt64) -> [String] {
    var generator = SeededGenerator(seed: seed)
    return (0..<2_000)
      .map { _ in
        let length = Int.random(in: 0...20, using: &generator)
        // Most signs are letters, as else hardly any text would be inert.
        let pool = Bool.random(using: &generator) ? Self.signs : Array("mmmmmmwhg.-1 ")
        return String((0..<length).map { _ in pool.randomElement(using: &generator) ?? "m" })
      }
  }

  @Test(arguments: UInt64(1)...10)
  func `Markdown is the same after one look as after a careful one`(seed: UInt64) {
    for text in texts(seed: seed) { expectSameMarkdown(text) }
  }

  @Test(arguments: UInt64(1)...10)
  func `HTML is the same after one look as after a careful one`(seed: UInt64) {
    for text in texts(seed: seed) {
      var quick: [UInt8] = []
      HTMLEscaping.append(text, to: &quick)
      // A sign at the end asks for the careful look at all of them.
      var careful: [UInt8] = []
      HTMLEscaping.append(text + "&", to: &careful)
      #expect(quick + Array("&amp;".utf8) == careful, "\(text.debugDescription)")
    }
  }

  @Test(arguments: ["www.example", "gh-12", "a www.b", "GH-1", "Www.x", "mmmmwww.x", "mmmmmmh-1"])
  func `full stops and hyphens are looked at where they may make a reference`(text: String) {
    expectSameMarkdown(text)
  }

  private func expectSameMarkdown(_ text: String) {
    var quick: [UInt8] = []
    MarkdownEscaping.append(text, to: &quick)
    var careful: [UInt8] = []
    VisibleText.withVisible(text) { MarkdownEscaping.append($0, to: &careful) }
    #expect(quick == careful, "\(text.debugDescription)")
  }
}
