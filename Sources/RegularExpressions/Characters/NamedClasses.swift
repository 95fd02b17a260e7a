extension CharacterClass {
  /// The ASCII digits, `\d`.
  static let digits = CharacterClass([("0", "9")])

  /// The white space of Perl, `\s`: tab, line feed, form feed, carriage return and space.
  static let whiteSpace = CharacterClass([("\t", "\n"), ("\u{C}", "\r"), (" ", " ")])

  /// The ASCII word characters, `\w`, which also decide where `\b` matches.
  static let wordCharacters = CharacterClass([("0", "9"), ("A", "Z"), ("_", "_"), ("a", "z")])

  /// The line feed, the only line end that `.`, `^` and `$` know.
  static let newline = CharacterClass([("\n", "\n")])

  /// Every character but the line feed, `.`.
  static let allButNewline = newline.inverted

  /// The class of the escape `\d`, `\s` or `\w`, or of its opposite in upper case.
  static func perl(_ letter: Unicode.Scalar) -> CharacterClass? {
    switch letter {
    case "d", "D": digits
    case "s", "S": whiteSpace
    case "w", "W": wordCharacters
    default: nil
    }
  }

  /// The class written `[:name:]`, by its name.
  static func posix(_ name: String) -> CharacterClass? {
    switch name {
    case "alnum": CharacterClass([("0", "9"), ("A", "Z"), ("a", "z")])
    case "alpha": CharacterClass([("A", "Z"), ("a", "z")])
    case "ascii": CharacterClass([("\0", "\u{7F}")])
    case "blank": CharacterClass([("\t", "\t"), (" ", " ")])
    case "cntrl": CharacterClass([("\0", "\u{1F}"), ("\u{7F}", "\u{7F}")])
    case "digit": digits
    case "graph": CharacterClass([("!", "~")])
    case "lower": CharacterClass([("a", "z")])
    case "print": CharacterClass([(" ", "~")])
    case "punct": CharacterClass([("!", "/"), (":", "@"), ("[", "`"), ("{", "~")])
    case "space": CharacterClass([("\t", "\r"), (" ", " ")])
    case "upper": CharacterClass([("A", "Z")])
    case "word": wordCharacters
    case "xdigit": CharacterClass([("0", "9"), ("A", "F"), ("a", "f")])
    default: nil
    }
  }

  /// The class written `\p{name}`: a general category such as `Lu`, all categories that start with one letter
  /// such as `L`, a script such as `Greek`, or `Any`.
  static func unicode(_ name: String) -> CharacterClass? {
    if name == "Any" { return everything }
    // Names are compared byte by byte: as strings, the Kelvin sign would equal the letter K.
    return GeneralCategoryTable.table.characters { category in
      category.utf8.elementsEqual(name.utf8) || category.utf8.prefix(1).elementsEqual(name.utf8)
    } ?? ScriptTable.table.characters { script in script.utf8.elementsEqual(name.utf8) }
  }

  // Pairs, because a list of ranges of scalars would be a type for the run time to make.
  private init(_ scalars: [(first: Unicode.Scalar, last: Unicode.Scalar)]) {
    self.init(scalars.map { $0.first.value...$0.last.value })
  }
}
