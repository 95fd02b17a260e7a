extension CharacterClass {
  /// The class of a general category such as `Lu`, or of all whose names start with one letter such as `L`.
  ///
  /// The data are those of the Swift standard library. Unassigned code points are in no class, as in RE2.
  static func generalCategory(_ name: String) -> CharacterClass? {
    let chosen = categories.filter { $0.name == name || name.utf8.count == 1 && $0.name.hasPrefix(name) }
    return chosen.isEmpty ? nil : CharacterClass(chosen.flatMap(\.ranges))
  }

  /// Every category's members, found once by asking each scalar, when the first pattern needs them.
  private static let categories: [(name: String, ranges: [ClosedRange<CodePoint>])] = {
    var members: [Unicode.GeneralCategory: [ClosedRange<CodePoint>]] = [.surrogate: [0xD800...0xDFFF]]
    for run in categoryRuns() { members[run.category, default: []].append(run.range) }
    return names.map { ($0.name, members[$0.category] ?? []) }
  }()

  /// The longest stretches of scalars of one category, in ascending order.
  private static func categoryRuns() -> [(category: Unicode.GeneralCategory, range: ClosedRange<CodePoint>)] {
    var runs: [(category: Unicode.GeneralCategory, range: ClosedRange<CodePoint>)] = []
    for scalar in assignedBlocks.joined().lazy.compactMap(Unicode.Scalar.init) {
      let category = scalar.properties.generalCategory
      if let last = runs.last, last.category == category, last.range.upperBound + 1 == scalar.value {
        runs[runs.count - 1].range = last.range.lowerBound...scalar.value
      } else {
        runs.append((category, scalar.value...scalar.value))
      }
    }
    return runs
  }

  /// Where assigned characters may be: the planes 4 to 13 are empty and, by Unicode's roadmap, stay so for long.
  private static let assignedBlocks: [ClosedRange<CodePoint>] = [
    0...0x3FFFF, 0xE0000...0xE0FFF, 0xF0000...lastCodePoint,
  ]

  private static let names: [(name: String, category: Unicode.GeneralCategory)] = [
    ("Cc", .control), ("Cf", .format), ("Co", .privateUse), ("Cs", .surrogate),
    ("Ll", .lowercaseLetter), ("Lm", .modifierLetter), ("Lo", .otherLetter),
    ("Lt", .titlecaseLetter), ("Lu", .uppercaseLetter),
    ("Mc", .spacingMark), ("Me", .enclosingMark), ("Mn", .nonspacingMark),
    ("Nd", .decimalNumber), ("Nl", .letterNumber), ("No", .otherNumber),
    ("Pc", .connectorPunctuation), ("Pd", .dashPunctuation), ("Pe", .closePunctuation),
    ("Pf", .finalPunctuation), ("Pi", .initialPunctuation), ("Po", .otherPunctuation),
    ("Ps", .openPunctuation),
    ("Sc", .currencySymbol), ("Sk", .modifierSymbol), ("Sm", .mathSymbol), ("So", .otherSymbol),
    ("Zl", .lineSeparator), ("Zp", .paragraphSeparator), ("Zs", .spaceSeparator),
  ]
}
