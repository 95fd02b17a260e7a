internal import JSONSchema
internal import JSONSyntax

/// What the manifest's schema says of one field, for people and for reports.
public struct ManifestField: Sendable {
  /// The question that the field answers.
  public let question: String?
  /// Why it is asked, and what counts as an answer.
  public let description: String?
  /// The unit that its numbers are printed with.
  public let unit: Unit?
  /// Whether its text is the id of an entry in `people`.
  public let refersToPeople: Bool
  /// Whether its date is that of something that has happened.
  public let isPastEvent: Bool

  /// How a number is printed.
  public enum Unit: Hashable, Sendable {
    /// A part of one, printed in percent.
    case share
    /// An amount in the manifest's currency.
    case money
    /// A number of something, printed with the name for one or the name for many.
    case named(one: String, many: String)
  }
}

extension ManifestField {
  /// Reads what a field's schema says beside its type.
  init(_ schema: Schema) {
    self.init(
      question: schema.title,
      description: schema.description,
      unit: schema.text(.unit).map { Unit($0, ofOne: schema.text(.unitOfOne)) },
      refersToPeople: schema.refersToPeople,
      isPastEvent: schema.isPastEvent
    )
  }
}

extension Schema {
  /// The text of one of the manifest's annotations.
  func text(_ annotation: ManifestAnnotation) -> String? {
    if case .string(let text)? = self.extension(annotation.rawValue) { text } else { nil }
  }

  /// Whether a string is the id of an entry in `people`.
  var refersToPeople: Bool { text(.reference) == "people" }

  /// Whether a date is that of something that has happened.
  var isPastEvent: Bool { text(.event) == "past" }
}

extension ManifestField.Unit {
  fileprivate init(_ name: String, ofOne: String?) {
    switch name {
    case "share": self = .share
    case "money": self = .money
    default: self = .named(one: ofOne ?? name, many: name)
    }
  }
}
