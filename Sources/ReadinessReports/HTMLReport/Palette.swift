/// The colours of the page, each with its value on light and on dark paper.
///
/// A colour never carries meaning alone: a symbol, a word or a shape beside it says the same.
enum Palette: String, CaseIterable {
  /// Behind everything.
  case paper
  /// Behind what stands out from the paper.
  case raised
  /// Words.
  case ink
  /// Words that can be skipped.
  case quiet
  /// Rules between rows.
  case line
  /// Links, and work in the roadmap.
  case accent
  /// What is as it should be.
  case good
  /// Behind words on what is as it should be.
  case goodTint = "good-tint"
  /// What is not as it should be.
  case bad
  /// Behind words on what is not as it should be.
  case badTint = "bad-tint"
  /// What is left open.
  case open
  /// Behind words on what is left open.
  case openTint = "open-tint"
  /// What rests on somebody's word.
  case claimed
  /// Behind words on what rests on somebody's word.
  case claimedTint = "claimed-tint"
  /// The worst severity.
  case critical
  /// The second severity.
  case high
  /// The third severity.
  case medium
  /// The mildest severity.
  case low

  /// The colour as 24 bits, red first.
  var value: (light: UInt32, dark: UInt32) {
    switch self {
    case .paper: (0xFFFFFF, 0x14181E)
    case .raised: (0xF5F6F4, 0x1E242C)
    case .ink: (0x1B2430, 0xE6E9ED)
    case .quiet: (0x56616E, 0xA3AEBB)
    case .line: (0xD9DDE0, 0x37404B)
    case .accent: (0x1D4E79, 0x8CBDEB)
    case .good: (0x17613C, 0x7FD3A4)
    case .goodTint: (0xE3F1E8, 0x16342A)
    case .bad: (0x9C2A22, 0xFFA69C)
    case .badTint: (0xFAE7E4, 0x44211F)
    case .open: (0x7A4B00, 0xF2C66D)
    case .openTint: (0xFBEFD6, 0x3D3016)
    case .claimed: (0x5F3A8C, 0xCDB2F2)
    case .claimedTint: (0xEFE8F7, 0x322646)
    case .critical: (0x8C1C1C, 0xFF8F85)
    case .high: (0xAE3D1C, 0xFFAE80)
    case .medium: (0x8A5A00, 0xF0C35A)
    case .low: (0x5D6673, 0xAAB4C2)
    }
  }

  /// The declarations that give every colour its name in the style sheet.
  static func declarations(isDark: Bool) -> String {
    allCases.map { "--\($0.rawValue):#\(hexadecimal(isDark ? $0.value.dark : $0.value.light));" }.joined()
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }
}
