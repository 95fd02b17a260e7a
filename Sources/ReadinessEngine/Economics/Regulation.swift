public import CalendarDates
internal import CEL
internal import JSONSyntax

/// The dates of a law as they stand on the day of the audit.
public struct Regulation: Sendable {
  /// The day on which the dates were known so.
  public let knownOn: CalendarDate
  /// What to keep in mind when reading them.
  public let note: String
  /// The project's risk class, stated or not.
  public let riskClass: Fact
  /// The dates, earliest first.
  public let dates: [RegulatoryStanding]

  /// Looks at dates from the day of the audit.
  init(_ known: RegulatoryDates, reader: FactReader, asOf: CalendarDate) {
    let fact = reader.fact(at: FactPath(dotted: known.classFact))
    let stated = reader.manifest.node(at: fact.path)?.string
    knownOn = known.knownOn
    note = known.note
    riskClass = fact
    dates = known.dates.map { date in
      RegulatoryStanding(
        date: date,
        daysUntil: asOf.days(until: date.on),
        relevance: RegulatoryRelevance(of: date.classes, to: stated)
      )
    }
  }
}

/// One date as it stands on the day of the audit.
public struct RegulatoryStanding: Sendable {
  /// The date.
  public let date: RegulatoryDate
  /// The days from the audit until it applies; zero or less where it does.
  public let daysUntil: Int
  /// Whether it concerns the project.
  public let relevance: RegulatoryRelevance

  /// Whether it applies on the day of the audit.
  public var applies: Bool {
    daysUntil <= 0
  }
}

/// Whether a date concerns a project, as far as its risk class tells.
public enum RegulatoryRelevance: String, CaseIterable, Sendable {
  /// The class that the project states is one that the date is about.
  case concerned
  /// The class that the project states is another one.
  case notConcerned = "not-concerned"
  /// The project states no class.
  case undecided
  /// No class decides it.
  case independent

  /// Compares the classes that a date is about with the one that a project states.
  init(of classes: [String], to stated: String?) {
    if classes.isEmpty {
      self = .independent
    } else if let stated {
      self = classes.contains(stated) ? .concerned : .notConcerned
    } else {
      self = .undecided
    }
  }
}
