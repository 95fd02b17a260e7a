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
    let extensions = schema.extensions
    func text(_ annotation: ManifestAnnotation) -> String? {
      if case .string(let text)? = extensions[annotation.rawValue] { text } else { nil }
    }
    self.init(
      question: schema.title,
      description: schema.description,
      unit: text(.unit).map { Unit($0, ofOne: text(.unitOfOne)) },
      refersToPeople: text(.reference) == "people",
      isPastEvent: text(.event) == "past"
    )
  }
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
