public import JSONSyntax

/// One thing a project is audited for, with the rules that decide it.
///
/// It is a class only because reports pass it around a lot.
public final class ChecklistItem: Sendable {
  /// The id of the checklist that the item belongs to.
  public let checklist: String
  /// The stable name that people write in policies, waivers and `--require`.
  public let id: String
  /// What sort of item it is, which fixes the verdicts it can have.
  public let kind: ItemKind
  /// Its number in the source's list, where it has one.
  public let number: Int?
  /// What the item is called in reports.
  public let title: String
  /// Which of the five gaps it belongs to.
  public let dimension: Dimension
  /// The role that usually owns it.
  public let owner: String
  /// How long the fix usually takes.
  public let effort: Effort
  /// What it adds to the score of a scored checklist when met.
  public let weight: Int
  /// Other ids that mean the same item.
  public let aliases: [String]
  /// The best assurance that any evidence can give it.
  public let highestAssurance: Assurance
  /// The fact paths that a tool can measure.
  public let measurable: [String]
  /// How old evidence for it may be, in days; nil for any age.
  public let maximumAgeDays: Int?
  /// When the item applies at all; nil means always.
  public let applies: Applicability?
  /// What makes it a failure mode; nil for every other kind.
  public let diagnosis: Diagnosis?
  /// The sentence shown when all is well: the item is met, passed or ruled out.
  public let confirmation: MessageTemplate
  /// The rules, in the order in which they are shown; those of a failure mode are its symptoms.
  public let probes: [Probe]
  /// The item in its checklist file, from which its details are read.
  let node: JSONNode
  /// The details that many reports show, where they were read at once.
  private let details: Details?

  private struct Details {
    let remedy: Remedy
    let sources: [SourceReference]
  }

  /// Gathers what a checklist says of the item.
  ///
  /// The remedy and the sources are read here once, or with `readsDetails` off each time that they are asked for.
  init(
    checklist: String,
    id: String,
    kind: ItemKind,
    number: Int?,
    title: String,
    dimension: Dimension,
    owner: String,
    effort: Effort,
    weight: Int,
    aliases: [String],
    highestAssurance: Assurance,
    measurable: [String],
    maximumAgeDays: Int?,
    applies: Applicability?,
    diagnosis: Diagnosis?,
    confirmation: MessageTemplate,
    probes: [Probe],
    node: JSONNode,
    readsDetails: Bool = true
  ) {
    self.checklist = checklist
    self.id = id
    self.kind = kind
    self.number = number
    self.title = title
    self.dimension = dimension
    self.owner = owner
    self.effort = effort
    self.weight = weight
    self.aliases = aliases
    self.highestAssurance = highestAssurance
    self.measurable = measurable
    self.maximumAgeDays = maximumAgeDays
    self.applies = applies
    self.diagnosis = diagnosis
    self.confirmation = confirmation
    self.probes = probes
    self.node = node
    details = readsDetails ? Details(remedy: Self.remedy(in: node), sources: Self.sources(in: node)) : nil
  }

  /// How to fix it.
  public var remedy: Remedy { details?.remedy ?? Self.remedy(in: node) }

  /// Where it comes from.
  public var sources: [SourceReference] { details?.sources ?? Self.sources(in: node) }

  /// The byte offset of the item in its checklist file.
  public var offset: Int { node.range.lowerBound }
}

/// The five gaps between a pilot and production.
public enum Dimension: String, CaseIterable, Sendable {
  /// The data the system meets in production.
  case data
  /// What the system runs on and costs.
  case infrastructure
  /// Who may decide what, and how it is recorded.
  case governance
  /// Who is accountable, and for which outcome.
  case ownership
  /// What lies outside the tested task.
  case scope
}

/// How long a fix usually takes, shortest first.
public enum Effort: String, CaseIterable, Comparable, Sendable {
  /// Less than a week.
  case days
  /// Less than a quarter.
  case weeks
  /// A quarter or more.
  case months

  /// Orders efforts by length.
  public static func < (left: Effort, right: Effort) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .days: 0
    case .weeks: 1
    case .months: 2
    }
  }
}

/// How to fix an item.
public struct Remedy: Hashable, Sendable {
  /// What to do first.
  public let firstStep: String
  /// What done looks like.
  public let done: String
}

/// The condition under which an item or a whole checklist applies, and what to say where it does not.
public struct Applicability: Sendable {
  /// The CEL rule.
  public let rule: RuleSource
  /// The reason shown where it is false.
  public let otherwise: String
}

/// A named rule over the manifest.
///
/// It is a class only because audits pass it around a lot.
public final class Probe: Sendable {
  /// The name, unique in its item.
  public let id: String
  /// Whether it decides the verdict; the others only give advice.
  public let isRequired: Bool
  /// The CEL rule.
  public let rule: RuleSource
  /// What is said when it does not hold, or for a symptom when it does.
  public let message: MessageTemplate

  /// Gathers what a checklist says of the rule.
  init(id: String, isRequired: Bool, rule: RuleSource, message: MessageTemplate) {
    self.id = id
    self.isRequired = isRequired
    self.rule = rule
    self.message = message
  }
}

/// A change to the example manifest and the verdict it must lead to.
public struct ItemExample: Sendable {
  /// What the example shows.
  public let title: String
  /// The verdict it must lead to.
  public let verdict: Verdict
  /// The change, an RFC 7396 merge patch, as it stands in the checklist.
  public let patch: JSONNode
  /// The byte offset of the example in its checklist file.
  public let offset: Int
}
