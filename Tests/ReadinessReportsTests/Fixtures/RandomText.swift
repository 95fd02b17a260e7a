/// Repeatable random texts made of the signs that break reports.
struct RandomText {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// So many texts of up to 40 pieces each.
  func texts(_ count: Int) -> [String] {
    var copy = self
    return (0..<count).map { _ in copy.text() }
  }

  private mutating func text() -> String {
    (0..<next(below: 41)).reduce(into: "") { text, _ in text += piece() }
  }

  private mutating func piece() -> String {
    switch next(below: 4) {
    case 0: return Self.words[next(below: Self.words.count)]
    case 1: return String(Unicode.Scalar(UInt8(next(below: 256))))
    case 2: return Unicode.Scalar(UInt32(next(below: 0x3000))).map(String.init) ?? ""
    default: return Unicode.Scalar(UInt32(next(below: 0x110000))).map(String.init) ?? ""
    }
  }

  /// SplitMix64.
  private mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  private static let words = [
    " ", "  ", "word ", "| ", "\n", "\r\n", "\t", "`", "```", "<b>", "</details>", "&lt;", "* ", "- ", "1. ",
    "# ", "[x](y)", "@me", "#1", "https://x.y", "www.x", ":tada:", "$x$", "~~", "__", "\\", "\u{1B}[2J",
    "\u{9B}", "\u{202E}", "\u{200B}", "\u{200D}", "👩\u{200D}👧", "日本語", "한국어", "العربية", "e\u{301}",
    "🇩🇪", "\u{FE0F}", "\"", "::error::", "=1+1", "]]>", "\u{0}",
    " ::warning::", "##[error]", "##vso[task.x]", "averyveryverylongwordwithoutanyspaceinit",
  ]
}
