public import CalendarDates

/// A set of items that a project is audited against, as its JSON file states it.
public struct Checklist: Sendable {
  /// The stable name that people write after `--checklist` and in policies.
  public let id: String
  /// What the checklist is called in reports.
  public let title: String
  /// What it is for and where it comes from.
  public let description: String
  /// Named rules that other rules of this checklist read as `variables.NAME`.
  public let variables: [RuleVariable]
  /// When the checklist concerns a project at all; nil means always.
  public let applies: Applicability?
  /// How items add up, or nil for a checklist that only diagnoses.
  public let scoring: Scoring?
  /// What has to hold beside the score before a project may go live, if the checklist says so.
  public let clearance: ClearanceRule?
  /// The items in the order in which reports show them.
  public let items: [ChecklistItem]
  /// The way to production in order, for a checklist whose items are its gates; else empty.
  public let phases: [Phase]
  /// The manifest that the examples of the items patch, as a path beside the checklist.
  public let exampleManifest: String?
  /// The day on which the examples are judged, so that they hold on any day; nil means the day of the run.
  public let exampleAsOf: CalendarDate?

  /// All names that mean an item: the id and the aliases of each.
  public var itemNames: [String] {
    var names: [String] = []
    // By index, because to copy an item takes longer than to look at it.
    for index in items.indices {
      names.append(items[index].id)
      names += items[index].aliases
    }
    return names
  }
}

/// A named rule that other rules read, so that a notion such as exposure is written once.
public struct RuleVariable: Sendable {
  /// The name after `variables.`.
  public let name: String
  /// What it means, for readers of the checklist.
  public let description: String
  /// The CEL source.
  public let rule: RuleSource
}

/// The score a checklist asks for and what each range of scores is called.
public struct Scoring: Sendable {
  /// The least score that passes the gate.
  public let passingScore: Int
  /// The bands, best first.
  public let bands: [Band]

  /// The band that a score falls into, or nil below the lowest one.
  public func band(for score: Int) -> Band? {
    bands.first { score >= $0.from }
  }
}

/// A range of scores with a name and an advice.
public struct Band: Hashable, Sendable {
  /// The stable name, such as `close`.
  public let id: String
  /// The name in reports.
  public let title: String
  /// The least score of the band.
  public let from: Int
  /// What a project in this band should do next.
  public let advice: String
  /// Where the band and its advice come from.
  public let sources: [SourceReference]
}

/// Items that have to be met, whatever the score, while a condition holds or cannot be excluded.
public struct ClearanceRule: Sendable {
  /// The condition, a CEL rule; undecided counts as true.
  public let when: RuleSource
  /// The ids of the items that have to be met.
  public let items: [String]
  /// Why these items are asked for.
  public let because: String
}

/// The text of a CEL rule and where it stands in its checklist file.
public struct RuleSource: Sendable {
  /// The expression.
  public let text: String
  /// The byte offset of the string that holds it.
  public let offset: Int
}

/// A place in one of the source documents.
public struct SourceReference: Hashable, Sendable {
  /// The short name of the document, such as `GAP`.
  public let document: String
  /// The section, row or sentence.
  public let place: String
}
