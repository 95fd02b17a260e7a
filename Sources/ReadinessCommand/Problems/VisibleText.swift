extension String {
  /// The text with everything spelt out that would steer a terminal or that the eye cannot see: controls,
  /// line separators, direction overrides and the like come out as `\u{1B}`.
  var visible: String {
    guard unicodeScalars.contains(where: { !$0.isInert }) else { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      if scalar.isInert { text.unicodeScalars.append(scalar) } else { text += scalar.spelledOut }
    }
  }
}

extension Unicode.Scalar {
  /// Whether printing the scalar shows it and does nothing else; joiners and the selectors of an emoji's form
  /// count as shown, because several scripts need them.
  var isInert: Bool {
    if isASCII { return (0x20...0x7E).contains(value) }
    switch value {
    case 0x200C, 0x200D, 0xFE00...0xFE0F: return true
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: return false
    default: return !properties.isDefaultIgnorableCodePoint
    }
  }

  /// The scalar's number, as Swift writes it, or its usual short name.
  var spelledOut: String {
    switch self {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: "\\u{\(String(value, radix: 16, uppercase: true))}"
    }
  }

  /// How many columns a terminal gives the scalar: 0 for marks, 2 for wide ones, else 1 (UAX #11).
  var columns: Int {
    if isASCII { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if properties.isEmojiPresentation { return 2 }
    return Self.wideRanges.contains { $0.contains(value) } ? 2 : 1
  }

  /// The blocks of scripts whose characters fill two columns.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
    0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
