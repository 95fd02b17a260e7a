extension String {
  /// The text with everything that could steer a terminal or mislead the eye spelt out, as JSON escapes it.
  ///
  /// Controls, line separators, direction overrides and other invisible characters become `\u001b` and the
  /// like; the two joiners stay, because emoji and several scripts need them.
  var visible: String {
    guard unicodeScalars.contains(where: { !$0.isInert }) else { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.isInert { text.append(scalar) } else { text.append(contentsOf: scalar.escape.unicodeScalars) }
    }
    return String(text)
  }
}

extension Unicode.Scalar {
  /// Whether printing the scalar shows it and does nothing else.
  var isInert: Bool {
    if isASCII { return value >= 0x20 && value != 0x7F }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return false
    case .format: return value == 0x200C || value == 0x200D
    default: return true
    }
  }

  /// The scalar as a JSON escape (RFC 8259, section 7), or its number in braces beyond the first plane.
  var escape: String {
    let digits = String(value, radix: 16)
    guard digits.utf8.count <= 4 else { return "\\u{\(digits)}" }
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
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
