extension Parser {
  /// Reads `(`, `(?:`, `(?flags:` or `(?P<name>`, which open a group, or `(?flags)`, which does not.
  mutating func openGroup() throws(RegularExpressionError) {
    let start = position
    let outerFlags = flags
    position += 1
    if skip("?") {
      if let construct = unsupportedGroup {
        throw RegularExpressionError(reason: .unsupported(construct), offset: start)
      }
      if current == "<" || current == "P" {
        try skipGroupName(start: start)
      } else if try parseFlags() == .forRestOfGroup {
        return
      }
    }
    guard outerGroups.count < limits.nesting else {
      throw RegularExpressionError(reason: .nestedTooDeeply(limit: limits.nesting), offset: start)
    }
    outerGroups.append(group)
    group = Group(start: start, outerFlags: outerFlags)
  }

  /// Reads `)`.
  mutating func closeGroup() throws(RegularExpressionError) {
    guard var outer = outerGroups.popLast() else {
      throw RegularExpressionError(reason: .unexpectedClosingParenthesis, offset: position)
    }
    outer.parts.append(group.tree)
    flags = group.outerFlags
    group = outer
    position += 1
  }

  /// What other engines read after `(?`, if it is that; `position` is after the question mark.
  private var unsupportedGroup: UnsupportedConstruct? {
    switch (current, scalar(ahead: 1)) {
    case ("=", _), ("!", _): .lookahead
    case ("<", "="), ("<", "!"): .lookbehind
    case (">", _): .atomicGroup
    case ("P", "="): .backreference
    case ("P", ">"), ("R", _), ("&", _): .recursion
    case (let digit?, _) where digit.isDigit: .recursion
    case ("+", let digit?) where digit.isDigit, ("-", let digit?) where digit.isDigit: .recursion
    case ("(", _): .conditional
    case ("|", _): .branchReset
    case ("#", _): .comment
    case ("x", _): .extendedFlag
    default: nil
    }
  }

  /// Reads `P<name>` or `<name>`; names play no role in matching, so two groups may share one.
  private mutating func skipGroupName(start: Int) throws(RegularExpressionError) {
    _ = skip("P")
    guard skip("<"), let end = scalars[position...].firstIndex(of: ">"), position < end,
      scalars[position..<end].allSatisfy(\.isNameCharacter)
    else { throw RegularExpressionError(reason: .malformedGroupName, offset: start) }
    position = end + 1
  }

  /// How far flags reach.
  private enum FlagScope { case forRestOfGroup, forNewGroup }

  /// Reads flags up to `)` or `:` and puts them in force.
  private mutating func parseFlags() throws(RegularExpressionError) -> FlagScope {
    var isSetting = true
    var needsFlag = false
    while let scalar = current {
      switch scalar {
      case ")" where !needsFlag, ":" where !needsFlag:
        position += 1
        return scalar == ":" ? .forNewGroup : .forRestOfGroup
      case "-" where isSetting:
        isSetting = false
        needsFlag = true
      case "-", ")", ":": throw RegularExpressionError(reason: .malformedFlags, offset: position)
      default:
        try setFlag(scalar, to: isSetting)
        needsFlag = false
      }
      position += 1
    }
    throw RegularExpressionError(reason: .malformedFlags, offset: position)
  }

  private mutating func setFlag(
    _ letter: Unicode.Scalar,
    to value: Bool
  ) throws(RegularExpressionError) {
    switch letter {
    case "i": flags.ignoresCase = value
    case "m": flags.isMultiline = value
    case "s": flags.dotMatchesNewline = value
    case "U": break
    case "x": throw RegularExpressionError(reason: .unsupported(.extendedFlag), offset: position)
    default: throw RegularExpressionError(reason: .unknownFlag(letter), offset: position)
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

  /// Whether RE2 allows the scalar in a group's name.
  fileprivate var isNameCharacter: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber,
      .nonspacingMark, .spacingMark, .decimalNumber, .connectorPunctuation:
      true
    default: false
    }
  }
}
