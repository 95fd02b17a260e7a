public import JSONSyntax

/// What projects that reach production usually do, in groups, as its JSON file states it.
///
/// Practices are advice beside the verdicts: none of them ever decides one.
public struct PracticeCatalogue: Sendable {
  /// The stable name of the file's content.
  public let id: String
  /// What it is called in reports.
  public let title: String
  /// What it is for, in one or two sentences.
  public let description: String
  /// The manifest that the examples patch, as a path beside the file.
  public let exampleManifest: String
  /// The groups in the order in which reports show them.
  public let groups: [PracticeGroup]
}

/// Practices that answer one question of a reader.
public struct PracticeGroup: Sendable {
  /// The stable name, such as `seven-questions`.
  public let id: String
  /// What the group is called in reports.
  public let title: String
  /// What the group is about, and how to take it.
  public let description: String
  /// What a practice of this group is called when it is found and when it is missing.
  public let labels: PracticeLabels
  /// The practices in the order in which reports show them.
  public let practices: [Practice]
  /// The byte offset of the group in its file.
  public let offset: Int
}

/// The words of one group for what is there and what is not, such as "answered" and "not answered".
public struct PracticeLabels: Hashable, Sendable {
  /// The word for a practice that is found.
  public let found: String
  /// The word for a practice that is missing.
  public let missing: String
}

/// Something that one of the sources advises, with the rule that tells whether a project does it.
public struct Practice: Sendable {
  /// The stable name.
  public let id: String
  /// What the practice is called in reports.
  public let title: String
  /// The CEL rule, true where the practice is found.
  public let rule: RuleSource
  /// The sentence shown where it is found, with `{field.path}` placeholders.
  public let found: MessageTemplate
  /// The sentence shown where it is missing.
  public let missing: MessageTemplate
  /// Where it comes from.
  public let sources: [SourceReference]
  /// Manifests that show what counts and what does not.
  public let examples: [PracticeExample]
  /// The byte offset of the practice in its file.
  public let offset: Int
}

/// A change to the example manifest and the standing it must lead to.
public struct PracticeExample: Sendable {
  /// What the example shows.
  public let title: String
  /// The standing it must lead to.
  public let standing: PracticeStanding
  /// The change, an RFC 7396 merge patch, as it stands in the file.
  public let patch: JSONNode
}

/// What the facts of a project say of a practice.
public enum PracticeStanding: String, CaseIterable, Sendable {
  /// The rule holds.
  case found
  /// The rule does not hold.
  case missing
  /// Facts that are not stated leave it open.
  case open
  /// The rule could not be evaluated.
  case error
}
