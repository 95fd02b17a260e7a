import Testing

@testable import RegularExpressions

@Suite("Unicode data")
struct UnicodeTests {
  private let categories = GeneralCategoryTable.table.entries { _ in true }
  private let scripts = ScriptTable.table.entries { _ in true }

  @Test("The general categories are those of the standard library")
  func generalCategories() {
    #expect(categories.count == 29)
    for (name, stretches) in categories where name != "Cs" {
      for codePoint in stretches.flatMap(\.ranges).joined() {
        guard abbreviation(codePoint) != name else { continue }
        Issue.record("\(String(codePoint, radix: 16)) is not \(name)")
      }
    }
  }

  @Test("No code point is in two categories or in two scripts", arguments: [true, false])
  func disjoint(isCategory: Bool) {
    let ranges = (isCategory ? categories : scripts).flatMap { $0.stretches.flatMap(\.ranges) }
      .sorted { $0.lowerBound < $1.lowerBound }
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
    #expect(ranges.last.map { $0.upperBound <= CharacterClass.lastCodePoint } == true)
  }

  @Test("Every assigned character has a script, and nothing else has")
  func scriptsCoverAssigned() throws {
    #expect(scripts.count == 174)
    let withScript = CharacterClass(scripts.flatMap { $0.stretches.flatMap(\.ranges) })
    let unassigned = CharacterClass(categories.flatMap { $0.stretches.flatMap(\.ranges) }).inverted
    let others = try unassigned.union(#require(.unicode("Co"))).union(#require(.unicode("Cs")))
    #expect(withScript == others.inverted)
  }

  @Test(
    "Classes are found by category, first letter or script",
    arguments: [
      ("L", "a漢é", "1 _"), ("Lu", "AÉΣ", "aé1"), ("N", "1٣Ⅷ½", "a"), ("Nd", "1٣", "Ⅷ½"),
      ("Zs", " \u{A0}", "\n"),
      ("Sc", "$€", "a"), ("Cc", "\n\0", "a"), ("Greek", "αΩ", "a漢"), ("Han", "漢字", "あ"), ("Yi", "ꀀ", "漢"),
      ("Old_Italic", "𐌀", "a"), ("Any", "a漢\n", ""), ("Latin", "aéK", "αя1"), ("Common", "1 .", "a"),
      ("Inherited", "\u{301}", "a"), ("Lo", "漢ª", "aA"), ("Lt", "ǅ", "Ǆǆ"),
    ]
  )
  func classes(name: String, members: String, others: String) throws {
    let found = try #require(CharacterClass.unicode(name))
    for scalar in members.unicodeScalars { #expect(found.contains(scalar.value), "\(scalar)") }
    for scalar in others.unicodeScalars { #expect(!found.contains(scalar.value), "\(scalar)") }
  }

  @Test("Characters that fold to each other differ by case only")
  func foldingsAgreeWithMappings() {
    for codePoint in CharacterClass(caseFoldings.flatMap { $0.stretches.flatMap(\.ranges) }).ranges.joined() {
      let family = CharacterClass(codePoint).ignoringCase.ranges.joined().compactMap(Unicode.Scalar.init)
      #expect(family.count > 1)
      let lowered = Set(family.map { String($0).uppercased().lowercased() })
      // The exceptions are letters whose capital is written with several, and two spellings of one letter.
      #expect(lowered.count == 1 || family.contains { String($0).uppercased().unicodeScalars.count > 1 })
    }
  }

  @Test("Every character with a lower case of one scalar is in one family with it")
  func mappingsAgreeWithFoldings() {
    for scalar in (UInt32(0)..<0x1F000).lazy.compactMap(Unicode.Scalar.init) {
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      guard lower.count == 1, let first = lower.first, first != scalar else { continue }
      #expect(CharacterClass(scalar.value).ignoringCase.contains(first.value), "\(scalar)")
    }
  }

  @Test(
    "Ignoring case twice changes nothing more",
    arguments: [
      [0x41...0x5A], [0x4B...0x4B], [0x100...0x250], [0x390...0x3FF], [0x1E00...0x1FFF], [0x10A0...0x1CBF],
      [0x2C00...0xABFF], [0...0x10FFFF], [0xDF...0xDF], [0x345...0x345],
    ] as [[ClosedRange<CodePoint>]]
  )
  func foldingIsClosed(ranges: [ClosedRange<CodePoint>]) {
    let once = CharacterClass(ranges).ignoringCase
    #expect(once.ignoringCase == once)
  }

  private var caseFoldings: [(name: String, stretches: [RangeTable.Stretch])] {
    CaseFoldingTable.table.entries { _ in true }
  }

  private func abbreviation(_ codePoint: CodePoint) -> String? {
    guard let scalar = Unicode.Scalar(codePoint) else { return nil }
    return switch scalar.properties.generalCategory {
    case .control: "Cc"
    case .format: "Cf"
    case .privateUse: "Co"
    case .surrogate: "Cs"
    case .lowercaseLetter: "Ll"
    case .modifierLetter: "Lm"
    case .otherLetter: "Lo"
    case .titlecaseLetter: "Lt"
    case .uppercaseLetter: "Lu"
    case .spacingMark: "Mc"
    case .enclosingMark: "Me"
    case .nonspacingMark: "Mn"
    case .decimalNumber: "Nd"
    case .letterNumber: "Nl"
    case .otherNumber: "No"
    case .connectorPunctuation: "Pc"
    case .dashPunctuation: "Pd"
    case .closePunctuation: "Pe"
    case .finalPunctuation: "Pf"
    case .initialPunctuation: "Pi"
    case .otherPunctuation: "Po"
    case .openPunctuation: "Ps"
    case .currencySymbol: "Sc"
    case .modifierSymbol: "Sk"
    case .mathSymbol: "Sm"
    case .otherSymbol: "So"
    case .lineSeparator: "Zl"
    case .paragraphSeparator: "Zp"
    case .spaceSeparator: "Zs"
    case .unassigned: nil
    @unknown default: nil
    }
  }
}
