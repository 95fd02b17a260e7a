internal import JSONSchema
internal import JSONSyntax

/// How a number of the manifest is printed.
public enum FactUnit: Hashable, Sendable {
  /// A part of one, printed in percent.
  case share
  /// An amount in the manifest's currency.
  case money
  /// A number of something, printed with the name for one or the name for many.
  case named(one: String, many: String)
}

extension Schema {
  /// The unit that the field's numbers are printed with.
  var unit: FactUnit? { text(.unit).map { FactUnit($0, ofOne: text(.unitOfOne)) } }

  /// Whether a string is the id of an entry in `people`.
  var refersToPeople: Bool { text(.reference) == "people" }

  /// What people are told to write where the field's pattern is not matched.
  var patternHint: String? { text(.patternHint) }

  /// Whether a date is that of something that has happened.
  var isPastEvent: Bool { text(.event) == "past" }

  /// How people read one of the field's fixed words: as the schema says, else with a space for each hyphen.
  func reading(_ word: String) -> String {
    if case .object(let readings)? = self.extension(ManifestAnnotation.readings.rawValue),
      case .string(let reading)? = readings[word]
    {
      return reading
    }
    return String(word.map { $0 == "-" ? " " : $0 })
  }

  /// Whether no two entries of a list may have the same in this field.
  var tellsEntriesApart: Bool { self.extension(ManifestAnnotation.unique.rawValue) == .boolean(true) }

  /// The text of one of the manifest's annotations.
  private func text(_ annotation: ManifestAnnotation) -> String? {
    if case .string(let text)? = self.extension(annotation.rawValue) { text } else { nil }
  }
}

extension FactUnit {
  fileprivate init(_ name: String, ofOne: String?) {
    switch name {
    case "share": self = .share
    case "money": self = .money
    default: self = .named(one: ofOne ?? name, many: name)
    }
  }
}
