/// The wildcards and characters that one name of a path must match.
struct GlobPart: Hashable {
  /// What one character, or a run of them, must be.
  private enum Element: Hashable {
    /// Any characters, none included.
    case run
    /// One character of any kind.
    case anyScalar
    /// This character.
    case scalar(Unicode.Scalar)
    /// One character in one of the ranges, or in none of them.
    case oneOf([ClosedRange<Unicode.Scalar>], isNegated: Bool)

    /// Whether a character is what a single element wants; a run wants nothing in particular.
    func matches(_ scalar: Unicode.Scalar) -> Bool {
      switch self {
      case .run: false
      case .anyScalar: true
      case .scalar(let wanted): scalar == wanted
      case .oneOf(let ranges, let isNegated): ranges.contains { $0.contains(scalar) } != isNegated
      }
    }
  }

  /// The part that every name matches.
  static let anything = GlobPart(elements: [.run])

  private var elements: [Element] = []

  private init(elements: [Element]) {
    self.elements = elements
  }

  /// Reads one part of a pattern.
  init(_ text: String) throws(GlobPatternError) {
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar {
      case "*": if elements.last != .run { elements.append(.run) }
      case "?": elements.append(.anyScalar)
      case "[": elements.append(try Self.characterClass(&rest))
      default: elements.append(.scalar(scalar))
      }
    }
  }

  /// Whether the part has no wildcard.
  var isLiteral: Bool {
    elements.allSatisfy { if case .scalar = $0 { true } else { false } }
  }

  /// Whether a name matches as a whole.
  ///
  /// - Complexity: O(p * n) in the lengths of the part and the name.
  func matches(_ name: String) -> Bool {
    let scalars = name.unicodeScalars
    var place = scalars.startIndex
    var next = 0
    // Only the last run ever has to stand for more: what stood before it matched as early as it could.
    var retry: (next: Int, place: String.UnicodeScalarView.Index)?
    while place < scalars.endIndex {
      if next < elements.count, elements[next] == .run {
        next += 1
        retry = (next, place)
      } else if next < elements.count, elements[next].matches(scalars[place]) {
        next += 1
        place = scalars.index(after: place)
      } else if let last = retry {
        place = scalars.index(after: last.place)
        next = last.next
        retry = (next, place)
      } else {
        return false
      }
    }
    return elements[next...].allSatisfy { $0 == .run }
  }

  /// Reads a class from behind its opening bracket; a closing one that comes first is a character of it.
  private static func characterClass(
    _ rest: inout Substring.UnicodeScalarView
  ) throws(GlobPatternError) -> Element {
    let isNegated = rest.first == "!" || rest.first == "^"
    if isNegated { rest.removeFirst() }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while let first = rest.popFirst() {
      if first == "]", !ranges.isEmpty { return .oneOf(ranges, isNegated: isNegated) }
      let last = try endOfRange(&rest) ?? first
      guard first <= last else { throw .reversedRange(first, last) }
      ranges.append(first...last)
    }
    throw .unclosedClass
  }

  /// Reads a hyphen and the last character of a range; a hyphen that ends the class is a character of it.
  private static func endOfRange(
    _ rest: inout Substring.UnicodeScalarView
  ) throws(GlobPatternError) -> Unicode.Scalar? {
    guard rest.first == "-", let last = rest.dropFirst().first, last != "]" else { return nil }
    rest.removeFirst(2)
    return last
  }
}
