public import CalendarDates

/// What the sources say in numbers, and the formulas that use them, as their JSON file states it.
public struct Benchmarks: Sendable {
  /// The documents that the built-in knowledge comes from, those without figures too.
  public let documents: [SourceDocument]
  /// The figures of each source, in the order of the sources.
  public let quotations: [Quotation]
  /// Budgets of one source, which stand beside the project's own.
  public let budgets: [QuotedBudget]
  /// How long the way to production takes, by sources that measure different things.
  public let clocks: [Clock]
  /// The estimates, in the order in which reports show them.
  public let formulas: [Formula]
  /// What staying in the pilot risks and has no price.
  public let risks: [Risk]
  /// Dates from which law applies.
  public let regulatoryDates: RegulatoryDates

  /// The figures that estimates calculate with.
  let calculationFigures: CalculationFigures
}

/// One source and the figures that are quoted from it.
public struct Quotation: Sendable {
  /// The source.
  public let document: SourceDocument
  /// Its figures, in the order of the file.
  public let figures: [Figure]
}

/// One of the documents that the built-in knowledge comes from.
public struct SourceDocument: Hashable, Sendable {
  /// The short name that references use, such as `GAP`.
  public let id: String
  /// Its title.
  public let title: String
  /// Who published it.
  public let publisher: String
  /// What sort of document it is, such as a vendor's article.
  public let kind: String
  /// What to keep in mind when reading it.
  public let note: String
}

/// What one way to production costs and takes, by one source.
public struct QuotedBudget: Sendable {
  /// The stable name.
  public let id: String
  /// Which way it is.
  public let title: String
  /// What the pilot costs.
  public let pilot: Figure
  /// What scaling costs.
  public let scaling: Figure
  /// What adding governance afterwards costs.
  public let governanceRetrofit: Figure
  /// What all of it costs.
  public let total: Figure
  /// How many months it takes.
  public let months: Figure
  /// The share of projects that succeed.
  public let success: Figure
}

/// A measure of the time to production; two clocks are never compared, as they measure different things.
public struct Clock: Sendable {
  /// The stable name.
  public let id: String
  /// What it is called.
  public let title: String
  /// From when to when it runs.
  public let measures: String
  /// Its times.
  public let figures: [Figure]
}

/// Something that may happen and is not put into money.
public struct Risk: Sendable {
  /// The stable name.
  public let id: String
  /// The risk in a few words.
  public let title: String
  /// What happens.
  public let description: String
  /// Where it comes from.
  public let sources: [SourceReference]
}

/// Dates of a law, as known on a day.
public struct RegulatoryDates: Sendable {
  /// The day on which they were known so.
  public let knownOn: CalendarDate
  /// What to keep in mind when reading them.
  public let note: String
  /// The dates, earliest first.
  public let dates: [RegulatoryDate]

  /// The path of the fact that states the project's risk class.
  let classFact: String
}

/// A day from which a part of a law applies.
public struct RegulatoryDate: Sendable {
  /// The stable name.
  public let id: String
  /// The part of the law.
  public let title: String
  /// The first day on which it applies.
  public let on: CalendarDate
  /// The day that held before, if it was moved.
  public let previouslyOn: CalendarDate?
  /// The risk classes, as the manifest states them, that it is about.
  public let classes: [String]
  /// What to keep in mind when reading it.
  public let note: String?
  /// Where it comes from.
  public let sources: [SourceReference]
}
