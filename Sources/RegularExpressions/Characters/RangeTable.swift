/// A table of named ranges as text, one entry a line: `Ogham: 1680-169C`, in hexadecimal.
///
/// Text needs no work when the program starts; a line is read only when its entry is wanted.
struct RangeTable: Sendable {
  private let text: String

  /// Creates a table from its text.
  init(_ text: String) { self.text = text }

  /// The ranges of the entry `name`.
  ///
  /// - Complexity: O(n) in the length of the text.
  func ranges(of name: String) -> [ClosedRange<CodePoint>]? {
    for line in lines where line.starts(with: name.utf8) {
      let rest = line.dropFirst(name.utf8.count)
      if rest.first == UInt8(ascii: ":") { return Self.ranges(in: rest.dropFirst()) }
    }
    return nil
  }

  /// Every entry in the order of the text.
  var entries: [(name: String, ranges: [ClosedRange<CodePoint>])] {
    lines.map { line in
      let name = line.prefix { $0 != UInt8(ascii: ":") }
      return (String(Substring(name)), Self.ranges(in: line[name.endIndex...].dropFirst()))
    }
  }

  private var lines: [Substring.UTF8View] { text.utf8.split(separator: UInt8(ascii: "\n")) }

  private static func ranges(in line: Substring.UTF8View) -> [ClosedRange<CodePoint>] {
    line.split(separator: UInt8(ascii: " "))
      .compactMap { item in
        let bounds = item.split(separator: UInt8(ascii: "-"))
        guard let first = bounds.first.flatMap({ CodePoint(Substring($0), radix: 16) }),
          let last = bounds.last.flatMap({ CodePoint(Substring($0), radix: 16) }), first <= last
        else { return nil }
        return first...last
      }
  }
}
