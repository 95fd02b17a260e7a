/// Reads a pattern in RE2's syntax.
///
/// Open groups are kept on a stack of its own, so deep nesting takes no call stack.
struct Parser {
  /// The pattern.
  let scalars: [Unicode.Scalar]
  /// How large and deep it may be.
  let limits: RegularExpressionLimits
  /// The index of the next scalar to read.
  var position = 0
  /// The flags in force at `position`.
  var flags = Flags()
  /// How many ranges the classes read so far have.
  var rangeCount = 0
  /// Where the last repetition ended, to see that another one follows it.
  var endOfRepetition: Int?
  /// Whether no `:]` follows any more, so that a pattern full of `[:` is not searched again and again.
  var lacksPOSIXClassEnd = false
  /// What is being read: the innermost group, or the whole pattern.
  var group = Group(start: 0, outerFlags: Flags())
  /// The groups around `group`, outermost first.
  var outerGroups: [Group] = []

  /// The flags `i`, `m` and `s`; `U` changes only which match is preferred, so it is read and dropped.
  struct Flags {
    /// `i`: letters match in either case.
    var ignoresCase = false
    /// `m`: `^` and `$` match at lines, not only at the ends of the text.
    var isMultiline = false
    /// `s`: `.` matches the line feed, too.
    var dotMatchesNewline = false
  }

  /// A group that is not closed yet.
  struct Group {
    /// Where its opening parenthesis stands.
    let start: Int
    /// The flags to return to when it closes.
    let outerFlags: Flags
    /// The alternatives before the last `|`.
    var alternatives: [SyntaxTree] = []
    /// The parts of the alternative being read.
    var parts: [SyntaxTree] = []

    /// The tree of what has been read.
    var tree: SyntaxTree {
      alternatives.isEmpty ? lastAlternative : .alternatives(alternatives + [lastAlternative])
    }

    /// Begins a new alternative after `|`.
    mutating func startAlternative() {
      alternatives.append(lastAlternative)
      parts = []
    }

    private var lastAlternative: SyntaxTree {
      switch parts.count {
      case 0: .empty
      case 1: parts[0]
      default: .sequence(parts)
      }
    }
  }

  /// The tree of `pattern`.
  ///
  /// - Complexity: O(n) in the length of the pattern, and O(n log n) in the number of its character ranges.
  static func parse(
    _ pattern: String,
    limits: RegularExpressionLimits
  ) throws(RegularExpressionError) -> SyntaxTree {
    // A pattern of hostile length is refused before it is copied.
    guard pattern.utf8.count <= 4 * limits.patternLength, pattern.unicodeScalars.count <= limits.patternLength
    else {
      throw RegularExpressionError(
        reason: .patternTooLong(limit: limits.patternLength),
        offset: limits.patternLength
      )
    }
    var parser = Parser(scalars: Array(pattern.unicodeScalars), limits: limits)
    while let scalar = parser.current { try parser.parseElement(startingWith: scalar) }
    guard parser.outerGroups.isEmpty else {
      throw RegularExpressionError(reason: .missingClosingParenthesis, offset: parser.group.start)
    }
    return parser.group.tree
  }

  /// Reads one character, class, assertion, repetition or parenthesis.
  private mutating func parseElement(startingWith scalar: Unicode.Scalar) throws(RegularExpressionError) {
    switch scalar {
    case "(": try openGroup()
    case ")": try closeGroup()
    case "|":
      group.startAlternative()
      position += 1
    case "*", "+", "?", "{": try parseRepetition(startingWith: scalar)
    case "[": group.parts.append(.character(try parseBracketExpression()))
    case "\\": try parseEscape()
    case "^": appendAssertion(flags.isMultiline ? .lineStart : .textStart, length: 1)
    case "$": appendAssertion(flags.isMultiline ? .lineEnd : .textEnd, length: 1)
    case ".":
      group.parts.append(.character(flags.dotMatchesNewline ? .everything : .allButNewline))
      position += 1
    default:
      appendLiteral(scalar.value)
      position += 1
    }
  }

  /// Adds `assertion`, whose source takes the next `length` scalars.
  mutating func appendAssertion(_ assertion: Assertion, length: Int) {
    group.parts.append(.assertion(assertion))
    position += length
  }

  /// Adds a character that stands for itself, in either case if the flags say so.
  mutating func appendLiteral(_ codePoint: CodePoint) {
    group.parts.append(.character(applyFlags(to: CharacterClass(codePoint))))
  }
}

extension Parser {
  /// The scalar at `position`, nil at the end.
  var current: Unicode.Scalar? { scalar(ahead: 0) }

  /// The scalar `distance` after `position`, nil past the end.
  func scalar(ahead distance: Int) -> Unicode.Scalar? {
    position + distance < scalars.count ? scalars[position + distance] : nil
  }

  /// Steps over `scalar` if it comes next, and says whether it did.
  mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard current == scalar else { return false }
    position += 1
    return true
  }

  /// The scalars of `range` as text.
  func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }
}
