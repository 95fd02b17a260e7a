extension StandardLibrary {
  /// Functions that look for something in a text; positions count code points from 0.
  static let textSearch: [Function] = [
    Function(
      "contains",
      "Whether the text has the other text somewhere in it.",
      [.method(.string, .string, gives: .bool)],
      examples: [Example("'readiness'.contains('dine')", gives: "true")],
      test { TextSearch.position(of: Array($1.utf8), in: Array($0.utf8)) != nil }
    ),
    Function(
      "startsWith",
      "Whether the text begins with the other text.",
      [.method(.string, .string, gives: .bool)],
      examples: [Example("'tier-3'.startsWith('tier')", gives: "true")],
      test { $0.hasBytes(of: $1, at: 0) }
    ),
    Function(
      "endsWith",
      "Whether the text ends with the other text.",
      [.method(.string, .string, gives: .bool)],
      examples: [Example("'a@example.com'.endsWith('@example.com')", gives: "true")],
      test { $0.hasBytes(of: $1, at: $0.utf8.count - $1.utf8.count) }
    ),
    Function(
      "charAt",
      "The code point at a position as a text; empty at the end of the text.",
      [.method(.string, .int, gives: .string)],
      examples: [Example("'naïve'.charAt(2)", gives: "'ï'")],
      .binary { text, position, context in
        guard case .string(let text) = text, case .int(let position) = position else { return .noOverload }
        guard let scalars = context.scalars(text) else { return .failure(.tooManySteps) }
        guard let start = Int(exactly: position), (0...scalars.count).contains(start) else {
          return .failure(.badIndex(String(position)))
        }
        return .value(.string(start == scalars.count ? "" : String(scalars[start])))
      }
    ),
    search(
      "indexOf",
      "Where the other text first stands, at or after a position; -1 when it does not.",
      "2",
      from: "5"
    ) { TextSearch.position(of: $1, in: $0, from: $2 ?? 0) },
    search(
      "lastIndexOf",
      "Where the other text last stands, at or before a position; -1 when it does not.",
      "2",
      from: "2"
    ) { TextSearch.lastPosition(of: $1, in: $0, from: $2 ?? $0.count) },
  ]

  private static func test(_ holds: @escaping @Sendable (String, String) -> Bool) -> Implementation {
    .binary { text, other, context in
      guard case .string(let text) = text, case .string(let other) = other else { return .noOverload }
      guard context.takeSteps(forBytes: text.utf8.count) else { return .failure(.tooManySteps) }
      return .bool(holds(text, other))
    }
  }

  private static func search(
    _ name: String,
    _ summary: String,
    _ example: String,
    from: String,
    _ find: @escaping @Sendable ([Unicode.Scalar], [Unicode.Scalar], Int?) -> Int?
  ) -> Function {
    Function(
      name,
      summary,
      [.method(.string, .string, gives: .int), .method(.string, .string, .int, gives: .int)],
      examples: [
        Example("'readiness'.\(name)('a')", gives: "2"),
        Example("'tacocat'.\(name)('a', \(from))", gives: from == "5" ? "5" : "1"),
      ],
      .binary { text, other, context in
        guard case .string(let text) = text, case .string(let other) = other else { return .noOverload }
        guard let text = context.scalars(text), let other = context.scalars(other) else {
          return .failure(.tooManySteps)
        }
        return .value(.int(find(text, other, nil).map(Int64.init) ?? -1))
      },
      .ternary { text, other, position, context in
        guard case .string(let text) = text, case .string(let other) = other,
          case .int(let position) = position
        else { return .noOverload }
        guard let text = context.scalars(text), let other = context.scalars(other) else {
          return .failure(.tooManySteps)
        }
        guard let start = Int(exactly: position), (0...text.count).contains(start) else {
          return .failure(.badIndex(String(position)))
        }
        return .value(.int(find(text, other, start).map(Int64.init) ?? -1))
      }
    )
  }
}

extension EvaluationContext {
  /// The code points of a text, paid for by its length; nil when too few steps are left.
  mutating func scalars(_ text: String) -> [Unicode.Scalar]? {
    takeSteps(forBytes: 8 * text.utf8.count) ? Array(text.unicodeScalars) : nil
  }
}

extension String {
  /// Whether the bytes of another text stand at a byte offset.
  fileprivate func hasBytes(of other: String, at offset: Int) -> Bool {
    let bytes = utf8Span.span
    let wanted = other.utf8Span.span
    guard offset >= 0, bytes.count - offset >= wanted.count else { return false }
    for index in wanted.indices where bytes[offset + index] != wanted[index] { return false }
    return true
  }
}

/// Finds a sequence in another one in linear time.
enum TextSearch {
  /// Where `wanted` first stands at or after `start`; an empty sequence stands everywhere.
  /// - Complexity: O(n + m), by Knuth, Morris and Pratt.
  static func position<Element: Equatable>(
    of wanted: [Element],
    in whole: [Element],
    from start: Int = 0
  ) -> Int? {
    guard !wanted.isEmpty else { return start <= whole.count ? start : nil }
    guard whole.count - start >= wanted.count else { return nil }
    let borders = borders(of: wanted)
    var matched = 0
    for position in start..<whole.count {
      while matched > 0, wanted[matched] != whole[position] { matched = borders[matched - 1] }
      if wanted[matched] == whole[position] { matched += 1 }
      if matched == wanted.count { return position - matched + 1 }
    }
    return nil
  }

  /// Where `wanted` last stands at or before `start`; an empty sequence stands everywhere.
  /// - Complexity: O(n + m).
  static func lastPosition<Element: Equatable>(
    of wanted: [Element],
    in whole: [Element],
    from start: Int
  ) -> Int? {
    let end = min(start + wanted.count, whole.count)
    let found = position(of: wanted.reversed(), in: whole[..<end].reversed())
    return found.map { end - $0 - wanted.count }
  }

  /// For each prefix, the length of the longest proper prefix that it ends with.
  private static func borders<Element: Equatable>(of wanted: [Element]) -> [Int] {
    var borders = [0]
    var length = 0
    for position in wanted.indices.dropFirst() {
      while length > 0, wanted[length] != wanted[position] { length = borders[length - 1] }
      if wanted[length] == wanted[position] { length += 1 }
      borders.append(length)
    }
    return borders
  }
}
