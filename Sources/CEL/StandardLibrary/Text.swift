extension StandardLibrary {
  /// Functions of strings in the core language.
  static let text: [Function] = [
    Function(
      "contains",
      "Whether the text has the other text somewhere in it.",
      [.method(.string, .string, gives: .bool)],
      examples: [Example("'readiness'.contains('dine')", gives: "true")],
      test { $0.containsScalars(of: $1) }
    ),
    Function(
      "startsWith",
      "Whether the text begins with the other text.",
      [.method(.string, .string, gives: .bool)],
      examples: [Example("'tier-3'.startsWith('tier')", gives: "true")],
      test { $0.utf8.starts(with: $1.utf8) }
    ),
    Function(
      "endsWith",
      "Whether the text ends with the other text.",
      [.method(.string, .string, gives: .bool)],
      examples: [Example("'a@example.com'.endsWith('@example.com')", gives: "true")],
      test { $0.utf8.count >= $1.utf8.count && $0.utf8.suffix($1.utf8.count).elementsEqual($1.utf8) }
    ),
  ]

  private static func test(_ holds: @escaping @Sendable (String, String) -> Bool) -> Implementation {
    .binary { left, right, _ in
      guard case .string(let left) = left, case .string(let right) = right else { return .noOverload }
      return .bool(holds(left, right))
    }
  }
}

extension String {
  /// Whether the other text occurs in this one, code point by code point.
  /// - Complexity: O(n · m) at worst, and O(n) for ordinary text.
  func containsScalars(of other: String) -> Bool {
    let text = Array(utf8)
    return text.firstPosition(of: Array(other.utf8)) != nil
  }
}

extension [UInt8] {
  /// Where the other bytes first occur at or after `start`.
  func firstPosition(of other: [UInt8], from start: Int = 0) -> Int? {
    guard let first = other.first else { return start }
    guard count - start >= other.count else { return nil }
    for position in start...(count - other.count) where self[position] == first {
      if self[position..<(position + other.count)].elementsEqual(other) { return position }
    }
    return nil
  }
}
