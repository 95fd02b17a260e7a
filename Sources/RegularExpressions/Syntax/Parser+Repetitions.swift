extension Parser {
  /// How often something repeats; without a maximum, any number of times.
  private struct Counts {
    var minimum: Int
    var maximum: Int?
  }

  /// Reads `*`, `+`, `?` or `{n,m}` with a following `?`, or a brace that stands for itself.
  mutating func parseRepetition(startingWith sign: Unicode.Scalar) throws(RegularExpressionError) {
    let start = position
    guard let counts = parseCounts(sign) else {
      appendLiteral(sign.value)
      position = start + 1
      return
    }
    // Whether a repetition is greedy does not change whether there is a match.
    _ = skip("?")
    guard endOfRepetition != start else {
      throw RegularExpressionError(
        reason: sign == "+" ? .unsupported(.possessiveRepetition) : .stackedRepetition,
        offset: start
      )
    }
    endOfRepetition = position
    try repeatLastPart(counts, signAt: start)
  }

  /// Steps over a repetition sign; nil if it is a brace without counts, which stands for itself.
  private mutating func parseCounts(_ sign: Unicode.Scalar) -> Counts? {
    position += 1
    switch sign {
    case "*": return Counts(minimum: 0, maximum: nil)
    case "+": return Counts(minimum: 1, maximum: nil)
    case "?": return Counts(minimum: 0, maximum: 1)
    default: return parseBraces()
    }
  }

  /// Steps over `n}`, `n,}` or `n,m}`; nil if something else follows the brace.
  private mutating func parseBraces() -> Counts? {
    guard let minimum = parseCount() else { return nil }
    let maximum = skip(",") ? parseCount() : minimum
    return skip("}") ? Counts(minimum: minimum, maximum: maximum) : nil
  }

  /// Steps over a number and cuts it to just above the limit; nil if there is none or it has leading zeros.
  private mutating func parseCount() -> Int? {
    let start = position
    var count = 0
    while let scalar = current, ("0"..."9").contains(scalar) {
      count = min(count * 10 + Int(scalar.value - 48), RegularExpressionLimits.repeatCount + 1)
      position += 1
    }
    let hasLeadingZero = position - start > 1 && scalars[start] == "0"
    if hasLeadingZero { position = start }
    return position == start ? nil : count
  }

  /// Wraps the last part of the sequence being read into a repetition.
  private mutating func repeatLastPart(_ counts: Counts, signAt start: Int) throws(RegularExpressionError) {
    let limit = RegularExpressionLimits.repeatCount
    if let maximum = counts.maximum, maximum < counts.minimum, counts.minimum <= limit {
      throw RegularExpressionError(
        reason: .repeatCountsReversed(minimum: counts.minimum, maximum: maximum),
        offset: start
      )
    }
    guard let part = group.parts.popLast() else {
      throw RegularExpressionError(reason: .nothingToRepeat, offset: start)
    }
    let tree = SyntaxTree.repetition(part, minimum: counts.minimum, maximum: counts.maximum)
    guard max(counts.minimum, counts.maximum ?? 0) <= limit, tree.largestRepeatProduct <= limit else {
      throw RegularExpressionError(reason: .repeatCountTooLarge(limit: limit), offset: start)
    }
    group.parts.append(tree)
  }
}
