/// Breaks a rule in CEL into lines before its operators, the outermost first, as people write long conditions.
enum RuleLines {
  /// A rule in lines, each indented by what it continues.
  ///
  /// - Parameters:
  ///   - rule: The rule; line breaks and repeated spaces outside quotes are not kept.
  ///   - width: The columns to fit into.
  /// - Returns: The lines; one without an operator may be wider than asked for.
  /// - Complexity: O(n d) in the length of the rule and the depth of its brackets.
  static func broken(_ rule: String, width: Int) -> [String] {
    lines(of: words(of: rule)[...], indent: 0, width: width)
  }

  /// A piece of a rule without spaces outside quotes.
  private struct Word {
    var text = ""
    /// How many brackets are open where the word begins.
    var depth = 0

    /// Where the word stands among the operators that a line may begin with, loosest first; nil for any other.
    var looseness: Int? {
      switch text {
      case "?", ":": 0
      case "||": 1
      case "&&": 2
      default: nil
      }
    }
  }

  /// The recursion ends with the words, of which each call has fewer.
  private static func lines(of words: ArraySlice<Word>, indent: Int, width: Int) -> [String] {
    let line = String(repeating: " ", count: indent) + words.map(\.text).joined(separator: " ")
    let breaks = words.indices.dropFirst()
      .compactMap { index in
        words[index].looseness.map { (index: index, rank: (words[index].depth, $0)) }
      }
    guard DisplayWidth.of(line) > width, let loosest = breaks.map(\.rank).min(by: <) else { return [line] }
    let starts = breaks.filter { $0.rank == loosest }.map(\.index)
    let ends = starts.dropFirst() + [words.endIndex]
    return lines(of: words[..<(starts.first ?? words.endIndex)], indent: indent, width: width)
      + zip(starts, ends).flatMap { lines(of: words[$0..<$1], indent: indent + 2, width: width) }
  }

  private static func words(of rule: String) -> [Word] {
    var words: [Word] = []
    var word = Word()
    var scan = BracketScan()
    for character in rule {
      if character == " " || character.isNewline, !scan.isQuoted {
        if !word.text.isEmpty { words.append(word) }
        word = Word(depth: scan.depth)
      } else {
        scan.pass(character)
        word.text.append(character)
      }
    }
    return word.text.isEmpty ? words : words + [word]
  }
}

/// Which brackets and quotes are open at a place of a rule.
private struct BracketScan {
  private(set) var depth = 0
  private var quote: Character?
  private var isEscaped = false

  var isQuoted: Bool { quote != nil }

  mutating func pass(_ character: Character) {
    if let open = quote {
      if character == open, !isEscaped { quote = nil }
      isEscaped = character == "\\" && !isEscaped
      return
    }
    switch character {
    case "\"", "'": quote = character
    case "(", "[", "{": depth += 1
    case ")", "]", "}": depth -= 1
    default: break
    }
  }
}
