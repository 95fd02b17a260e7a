/// How many columns of a terminal a text takes.
public enum DisplayWidth {
  /// The columns of a visible text: wide letters and emoji take two, combining marks none.
  ///
  /// - Complexity: O(n) in the length of the text.
  public static func of(_ text: some StringProtocol) -> Int {
    let quick = text.utf8.withContiguousStorageIfAvailable { utf8 in
      utf8.hasByte { $0 >= 0x80 } ? utf8.columnsOfPlainText : utf8.count
    }
    if let columns = quick ?? nil { return columns }
    return text.reduce(0) { $0 + of($1) }
  }

  /// The columns of one character as a reader sees it, with all its marks and joined parts.
  public static func of(_ character: Character) -> Int {
    if character.isASCII { return 1 }
    var columns = 0
    var isJoined = false
    for scalar in character.unicodeScalars {
      switch scalar.value {
      case 0x200D:
        isJoined = true
      case 0xFE0F where columns == 1:
        columns = 2
      default:
        if !(isJoined && columns > 0 && scalar.properties.isEmoji), !modifies(scalar, columns) {
          columns += of(scalar)
        }
        isJoined = false
      }
    }
    return columns
  }

  /// Whether the scalar is a skin tone that colours the emoji before it.
  private static func modifies(_ scalar: Unicode.Scalar, _ columns: Int) -> Bool {
    columns > 0 && scalar.properties.isEmojiModifier
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if scalar.value < 0x1100 { return 1 }
    if isMedialOrFinalJamo(scalar) { return 0 }
    if scalar.properties.isEmojiPresentation, !isRegionalIndicator(scalar) { return 2 }
    return WideBlocks.contain(scalar) ? 2 : 1
  }

  /// Hangul vowels and final consonants share the columns of the consonant before them.
  private static func isMedialOrFinalJamo(_ scalar: Unicode.Scalar) -> Bool {
    (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value)
  }

  /// Two of these make one flag, so each is one column.
  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar always shows as itself in one column: a quick answer for the commonest ones, which are
  /// ASCII, Latin letters, general punctuation, arrows, mathematical signs, lines, geometric shapes, and the check
  /// mark and the cross of verdicts.
  var isPlain: Bool {
    switch value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2190...0x22FF, 0x2500...0x25FC,
      0x2713, 0x2717:
      true
    default: false
    }
  }
}

extension String {
  /// Whether every scalar is plain.
  var isPlain: Bool {
    let quick = utf8.withContiguousStorageIfAvailable { $0.columnsOfPlainText != nil }
    return quick ?? unicodeScalars.allSatisfy(\.isPlain)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// How many columns a text in UTF-8 takes, if all its scalars are plain; else nil.
  ///
  /// - Complexity: O(n) in the length of the text.
  var columnsOfPlainText: Int? {
    if !hasWord(where: \.hasUnprintableBytes) { return count }
    // Control characters are found soonest in one pass, which leaves only what is beyond ASCII to be looked at.
    if hasByte(where: { $0 < 0x20 || $0 == 0x7F }) { return nil }
    var columns = count
    var place = 0
    while place < count {
      if place + 8 <= count, !word(at: place).hasBytesBeyondASCII {
        place += 8
      } else if self[place] < 0x80 {
        place += 1
      } else {
        let length = (~self[place]).leadingZeroBitCount
        guard place + length <= count, let scalar = scalar(at: place, length: length), scalar.isPlain else {
          return nil
        }
        place += length
        columns -= length - 1
      }
    }
    return columns
  }

  /// The scalar at a place, if it takes two or three bytes, as every plain one beyond ASCII does.
  private func scalar(at place: Int, length: Int) -> Unicode.Scalar? {
    func bits(_ offset: Int) -> UInt32 { UInt32(self[place + offset] & 0x3F) }
    return switch length {
    case 2: Unicode.Scalar(UInt32(self[place] & 0x1F) << 6 | bits(1))
    case 3: Unicode.Scalar(UInt32(self[place] & 0x0F) << 12 | bits(1) << 6 | bits(2))
    default: nil
    }
  }
}

/// The blocks whose letters and signs take two columns (Unicode Annex 11, W and F).
///
/// Emoji are not listed: those that are wide are exactly those with emoji presentation.
private enum WideBlocks {
  private static let ranges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E, 0x3041...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x18E00...0x191FF, 0x1AFF0...0x1B2FF, 0x1D300...0x1D376,
    0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]

  /// Whether the scalar is in one of the blocks.
  static func contain(_ scalar: Unicode.Scalar) -> Bool {
    ranges.contains { $0.contains(scalar.value) }
  }
}
