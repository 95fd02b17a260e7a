/// Random numbers that are the same in every run (SplitMix64), so that a failure can be repeated.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Begins a sequence that the seed repeats.
  public init(seed: UInt64) { state = seed }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of a range.
  public mutating func number(in range: ClosedRange<Int>) -> Int { .random(in: range, using: &self) }

  /// True once in so many times.
  public mutating func oneIn(_ count: Int) -> Bool { number(in: 0...count - 1) == 0 }

  /// One of some texts; an empty one where there is none to choose.
  public mutating func pick(_ choices: [String]) -> String { choices.randomElement(using: &self) ?? "" }

  /// One of several choices; there must be one.
  public mutating func pick<Choice>(_ first: Choice, _ others: Choice...) -> Choice {
    let index = number(in: 0...others.count)
    return index == 0 ? first : others[index - 1]
  }
}
