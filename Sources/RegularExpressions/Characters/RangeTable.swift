/// A table of named sets of characters as text, one entry a line: `Ogham: 1680-169C`, in hexadecimal.
///
/// Text needs no work when the program starts; a line is read only when its entry is wanted.
struct RangeTable: Sendable {
  private let text: String

  /// Creates a table from its text.
  init(_ text: String) { self.text = text }

  /// A range of characters, or with a step of 2, written `100/12E`, every other one of it.
  struct Stretch {
    /// The first and the last character.
    var range: ClosedRange<CodePoint>
    /// The distance from one character to the next.
    var step: CodePoint
  }

  /// The entries whose names are wanted, in the order of the text.
  ///
  /// - Complexity: O(n) in the length of the text.
  func entries(where isWanted: (String) -> Bool) -> [(name: String, stretches: [Stretch])] {
    let bytes = Array(text.utf8)
    var entries: [(name: String, stretches: [Stretch])] = []
    var start = 0
    while let nameEnd = bytes[start...].firstIndex(of: UInt8(ascii: ":")) {
      let end = bytes[nameEnd...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      let name = String(decoding: bytes[start..<nameEnd], as: UTF8.self)
      if isWanted(name) { entries.append((name, Self.stretches(in: bytes[nameEnd..<end].dropFirst()))) }
      start = min(end + 1, bytes.endIndex)
    }
    return entries
  }

  /// The members of the entries whose names are wanted; nil if there are no such entries.
  func characters(where isWanted: (String) -> Bool) -> CharacterClass? {
    let entries = entries(where: isWanted)
    return entries.isEmpty ? nil : CharacterClass(entries.flatMap { $0.stretches.flatMap(\.ranges) })
  }

  /// Reads items that each start with a space.
  private static func stretches(in line: ArraySlice<UInt8>) -> [Stretch] {
    var stretches: [Stretch] = []
    var first: CodePoint?
    var step: CodePoint = 1
    var value: CodePoint = 0
    for byte in line.dropFirst() + [UInt8(ascii: " ")] {
      switch byte {
      case UInt8(ascii: " "):
        stretches.append(Stretch(range: (first ?? value)...value, step: step))
        (first, step, value) = (nil, 1, 0)
      case UInt8(ascii: "-"): (first, value) = (value, 0)
      case UInt8(ascii: "/"): (first, step, value) = (value, 2, 0)
      default: value = value << 4 | CodePoint(byte < UInt8(ascii: "A") ? byte - 48 : byte - 55)
      }
    }
    return stretches
  }
}

extension RangeTable.Stretch {
  /// The characters as ranges without steps.
  var ranges: [ClosedRange<CodePoint>] {
    step == 1
      ? [range]
      : stride(from: range.lowerBound, through: range.upperBound, by: Int(step)).map { $0...$0 }
  }
}
