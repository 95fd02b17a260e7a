public import JSONSyntax

/// What the schema says of one field of manifests, for people who ask what belongs there.
public struct ManifestField: Sendable {
  /// Where the field stands, such as `ownership.raci[].accountable`; `[]` stands for any entry.
  public let path: String
  /// The steps that lead to the field from the root.
  public let steps: [Step]
  /// The names on the way to the field, without the steps into lists and entries.
  public let names: [String]
  /// The question that the field answers.
  public let question: String?
  /// Why it is asked, and what counts as an answer.
  public let meaning: String?
  /// What may be written.
  public let shape: FieldShape
  /// What a number of the field is a number of.
  public let unit: FactUnit?
  /// The least number that may be written.
  public let minimum: JSONValue?
  /// The greatest number that may be written.
  public let maximum: JSONValue?
  /// How a text has to be written, where that is not free.
  public let writingHint: String?
  /// Whether the field has to be there.
  public let isRequired: Bool
  /// Whether `null` may be written, which says the same as leaving the field out.
  public let allowsNull: Bool
  /// Whether a date is that of something that has happened.
  public let isPastEvent: Bool
  /// Answers worth copying.
  public let examples: [JSONValue]

  /// One step from a container to something in it.
  public enum Step: Hashable, Sendable {
    /// Into the field of this name.
    case field(String)
    /// Into any element of a list.
    case element
    /// Into what stands under any id.
    case entry
  }
}

/// What may be written into a field.
public indirect enum FieldShape: Hashable, Sendable {
  /// True or false.
  case yesOrNo
  /// A number without fraction.
  case wholeNumber
  /// Any number.
  case number
  /// Free text.
  case text
  /// A day of the calendar.
  case date
  /// The id of an entry in `people`.
  case person
  /// One of these words.
  case choice([String])
  /// Any number of entries in order.
  case list(FieldShape)
  /// Entries under ids of one's own.
  case entries(FieldShape)
  /// Fields of its own.
  case section
  /// Anything.
  case anything

  /// What each entry is, for a list or for entries under ids.
  public var entry: FieldShape? {
    switch self {
    case .list(let entry), .entries(let entry): entry
    default: nil
    }
  }
}
