import Testing

@testable import ReadinessReports

/// Whatever acts or hides is spelled out; ordinary writing of any script stays as it is.
@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("plain ASCII, with signs: <>&|`", "plain ASCII, with signs: <>&|`"),
    ("\u{1B}[31mred", "\\u{1B}[31mred"),
    ("a\nb\rc\td\r\n", "a\\nb\\rc\\td\\r\\n"),
    ("\u{0}\u{7F}\u{9B}\u{85}", "\\u{0}\\u{7F}\\u{9B}\\u{85}"),
    ("\u{202E}evil\u{2069}\u{061C}\u{200F}", "\\u{202E}evil\\u{2069}\\u{61C}\\u{200F}"),
    ("in\u{200B}visi\u{2060}ble\u{FEFF}\u{AD}", "in\\u{200B}visi\\u{2060}ble\\u{FEFF}\\u{AD}"),
    ("pay\u{200D}pal\u{200C}", "pay\\u{200D}pal\\u{200C}"),
    ("x\u{2028}y\u{2029}", "x\\u{2028}y\\u{2029}"),
    ("\u{E000}\u{10FFFF}\u{378}", "\\u{E000}\\u{10FFFF}\\u{378}"),
    ("\u{E0041}\u{3164}\u{115F}", "\\u{E0041}\\u{3164}\\u{115F}"),
    ("::error::x", "\\u{3A}:error::x"),
    ("a ::b:: \u{3000}::c", "a \\u{3A}:b:: \u{3000}\\u{3A}:c"),
    ("a##[error]b ###vso[c d]", "a\\u{23}#[error]b #\\u{23}#vso[c d]"),
    ("\u{301}without \u{301}base", "\\u{301}without \\u{301}base"),
  ])
  func spellsOut(text: String, shown: String) {
    #expect(VisibleText.visible(text) == shown)
  }

  @Test(arguments: [
    "Zoë e\u{301}tude Straße", "顧客サービス", "안녕하세요", "नमस्ते", "می\u{200C}خواهم", "שלום",
    "👩\u{200D}👩\u{200D}👧", "❤\u{FE0F}", "👍🏽", "🇩🇪", "1\u{FE0F}\u{20E3}", "葛\u{E0100}", "→ ✓ ½ €",
    "std::vector `::x` a: :b [::1] ## Title [1] # #[x] C##",
  ])
  func leavesWritingAsItIs(text: String) {
    #expect(VisibleText.visible(text).unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test func isTheSameForATextPutTogetherInPlace() {
    let texts = RandomText(seed: 2).texts(500) + ["plain", "a%b", "", ":", "%\u{301}"]
    for (first, second) in zip(texts, texts.dropFirst()) {
      var bytes = Array("before:".utf8)
      bytes.append(replacing: { $0 == UInt8(ascii: "%") }) {
        $1.append(contentsOf: [$0, $0])
      } visible: {
        $0.append(text: first)
        $0.append(text: second)
      }
      let percent = UInt8(ascii: "%")
      let visible = VisibleText.visible(first + second).utf8.flatMap { $0 == percent ? [$0, $0] : [$0] }
      #expect(bytes == Array("before:".utf8) + visible)
    }
  }

  @Test func isItsOwnFixedPoint() {
    for text in RandomText(seed: 1).texts(500) {
      let once = VisibleText.visible(text)
      #expect(VisibleText.visible(once) == once)
    }
  }
}
