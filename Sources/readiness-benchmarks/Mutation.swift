/// Ways to damage a text, repeatable by their seed.
struct Mutation {
  private var generator: SeededGenerator

  private static let tokens = [
    "(", ")", "[", "]", "{", "}", ".", ".?", "[?", "?", ":", ",", "'", "\"", "\\", "`", "&&", "||", "!", "-",
    "+",
    "*", "/", "%", "==", "<=", " in ", "has(", ".all(x, ", ".exists(x, ", ".map(y, ", "cel.bind(z, ", "size(",
    "null", "true", "1u", "1e309", "0x7f", "9223372036854775808", "-9223372036854775808", "r'''", "b'", "\\u",
    "\u{0}", "é", "\u{1F600}", "//", "\n",
  ]

  init(seed: UInt64) {
    generator = SeededGenerator(state: seed)
  }

  /// One of the texts with a few places damaged, sometimes by a piece of another.
  mutating func damaged(_ texts: [String]) -> String {
    var bytes = anyOf(texts)
    let other = anyOf(texts)
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let start = Int.random(in: 0...bytes.count, using: &generator)
      let end = min(bytes.count, start + Int.random(in: 0...6, using: &generator))
      bytes.replaceSubrange(start..<end, with: replacement(other))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func anyOf(_ texts: [String]) -> [UInt8] {
    Array((texts.randomElement(using: &generator) ?? "").utf8)
  }

  private mutating func replacement(_ other: [UInt8]) -> [UInt8] {
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return []
    case 1: return [UInt8.random(in: 0...255, using: &generator)]
    case 2: return anyOf(Self.tokens)
    default:
      let start = Int.random(in: 0...other.count, using: &generator)
      return Array(other[start...].prefix(Int.random(in: 1...20, using: &generator)))
    }
  }
}

/// Random numbers that a seed repeats (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
