public import CalendarDates
public import CEL
public import Digests
public import JSONSyntax

/// The outcome of one run over one or more manifests: all that any report shows.
public struct AuditReport: Sendable {
  /// The version of the auditor.
  public let toolVersion: String
  /// The day on which ages were judged.
  public let asOf: CalendarDate
  /// The audits in the order in which the manifests were given.
  public let manifests: [ManifestAudit]
  /// The checklists audited against, in order; empty where no report names them.
  public let checklistFiles: [ExaminedFile]
  /// The policy and the baseline that the gate was held with, where there are any and some report names them.
  public let gateFiles: [ExaminedFile]

  /// Gathers audits of one run.
  public init(
    toolVersion: String,
    asOf: CalendarDate,
    manifests: [ManifestAudit],
    checklistFiles: [ExaminedFile] = [],
    gateFiles: [ExaminedFile] = []
  ) {
    self.toolVersion = toolVersion
    self.asOf = asOf
    self.manifests = manifests
    self.checklistFiles = checklistFiles
    self.gateFiles = gateFiles
  }

  /// The figures of the sources, where the audits have an appendix; they are the same for every project.
  public var benchmarks: Benchmarks? {
    manifests.first?.appendix?.economics.benchmarks
  }

  /// Whether every manifest passed its gate.
  public var gatePassed: Bool {
    // Audits are large, so they are looked at where they lie.
    manifests.indices.allSatisfy { manifests[$0].gate.passed }
  }

  /// Whether some rule could not be evaluated, which is never a pass.
  public var hasRuleErrors: Bool {
    manifests.contains { $0.items.contains { $0.verdict == .error } }
  }
}

/// A file that an audit rests on.
public struct ExaminedFile: Hashable, Sendable {
  /// The path as given, or the name of a built-in file.
  public let path: String
  /// The digest of its bytes.
  public let digest: SHA256

  /// Names a file and digests its bytes.
  ///
  /// - Complexity: O(n) in the number of bytes.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    digest = SHA256(bytes)
  }
}

/// The audit of one manifest.
///
/// It is a class only because reports pass it around a lot.
public final class ManifestAudit: Sendable {
  /// The path as given, `-` for standard input.
  public let path: String
  /// The line that holds the manifest, in a file of one manifest a line; nil where the manifest is the whole file.
  public let line: Int?
  /// Which project the manifest describes.
  public let project: ProjectIdentity
  /// One entry a checklist, in the order in which they were loaded.
  public let checklists: [ChecklistAudit]
  /// How the items stand in each of the five dimensions.
  public let profile: Profile
  /// Whether the project may go live, whatever its score.
  public let clearance: Clearance
  /// Whether the release gate passed, and why.
  public let gate: GateResult
  /// What to fix first, most pressing first.
  public let priorities: [Priority]
  /// What the reader should know about the manifest and its evidence, in document order.
  public let notices: [Notice]
  /// What the project shows for what it states, in the order of the manifest.
  public let evidence: [ArtifactAudit]
  /// What only long reports show; nil unless one of the reports to be written does.
  public let appendix: Appendix?
  /// The policy's waivers for the project and what became of each, in the order of the policy.
  public let waivers: [WaiverAudit]
  /// What changed since the baseline; nil without one.
  public let comparison: BaselineComparison?
  /// The items of all checklists, in order.
  public let items: [ItemAudit]
  /// The items that are accepted for a time though they are not as the gate asks, in order.
  public let deviations: [ItemAudit]
  /// Whether the gate failed for the sake of each of the items, in their order.
  public let keepsGateClosed: [Bool]
  private let knownOutlook: Outlook?

  /// Gathers what an audit found, and of the time to come what has been asked for.
  init(
    path: String,
    line: Int?,
    project: ProjectIdentity,
    checklists: [ChecklistAudit],
    profile: Profile,
    clearance: Clearance,
    gate: GateResult,
    priorities: [Priority],
    notices: [Notice],
    evidence: [ArtifactAudit] = [],
    appendix: Appendix? = nil,
    waivers: [WaiverAudit] = [],
    comparison: BaselineComparison? = nil,
    outlook: Outlook? = nil
  ) {
    self.path = path
    self.line = line
    self.project = project
    self.checklists = checklists
    self.profile = profile
    self.clearance = clearance
    self.gate = gate
    self.priorities = priorities
    self.notices = notices
    self.evidence = evidence
    self.appendix = appendix
    self.waivers = waivers
    self.comparison = comparison
    items = checklists.flatMap(\.items)
    deviations = items.filter { $0.waiver != nil }
    let blocking = gate.blockingItems
    keepsGateClosed = items.map { blocking.contains($0.item.id) }
    knownOutlook = outlook
  }

  /// What the audit means for the time to come.
  ///
  /// - Complexity: O(1) in an audit for long reports, else O(n log n) in the number of items.
  public var outlook: Outlook {
    knownOutlook ?? Outlook(self)
  }

  /// The waivers that count for nothing, in the order of the policy.
  public var waiversNotHonoured: [WaiverAudit] {
    waivers.filter { $0.standing != .active }
  }

  /// Where the project stands on the way to production, if a checklist tells.
  public var phases: PhasesAudit? {
    checklists.lazy.compactMap(\.phases).first
  }
}

extension ManifestAudit {
  /// The audit with its outlook at hand, for reports that tell of the time to come.
  func explained() -> ManifestAudit {
    ManifestAudit(
      path: path,
      line: line,
      project: project,
      checklists: checklists,
      profile: profile,
      clearance: clearance,
      gate: gate,
      priorities: priorities,
      notices: notices,
      evidence: evidence,
      appendix: appendix,
      waivers: waivers,
      comparison: comparison,
      outlook: outlook
    )
  }
}

/// The key and the name of a project.
public struct ProjectIdentity: Hashable, Sendable {
  /// The stable key, `project.id`.
  public let id: String
  /// The name people use, `project.name`.
  public let name: String

  /// Identifies a project.
  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// A probe that does not hold or a symptom that is found, and the facts that show it.
///
/// It is a class only because reports pass it around a lot.
public final class ProbeFinding: Sendable {
  /// The name of the probe or symptom in its item.
  public let probe: String
  /// What is said about it.
  public let message: String
  /// The facts that decided, in document order.
  public let facts: [Fact]
  /// The facts that would decide it, for an advisory probe that is open; empty otherwise.
  public let wouldDecide: [MissingFact]

  /// Describes what was found.
  init(probe: String, message: String, facts: [Fact], wouldDecide: [MissingFact]) {
    self.probe = probe
    self.message = message
    self.facts = facts
    self.wouldDecide = wouldDecide
  }
}

/// A fact that a verdict read.
///
/// It is a class only because reports pass it around a lot.
public final class Fact: Sendable {
  /// Where the fact stands in the manifest, such as `raci[1].accountable`.
  public let path: FactPath
  /// The path as it is written, put together once, as reports print and compare it again and again.
  public let pathText: String
  /// The value as the manifest states it, or nil where it is not stated.
  public let value: JSONValue?
  /// The value as people read it, with its unit.
  public let text: String
  /// Where it stands, or for a fact that is not stated the nearest enclosing value that is there.
  public let range: SourceRange
  /// What the value was measured by; nil where the manifest alone states it.
  public let measurement: Measurement?

  init(path: FactPath, value: JSONValue?, text: String, range: SourceRange, measurement: Measurement? = nil) {
    self.path = path
    pathText = path.description
    self.value = value
    self.text = text
    self.range = range
    self.measurement = measurement
  }

  /// Where it begins.
  public var position: SourcePosition { range.start }
}

/// A fact that is not stated and would help to decide.
///
/// It is a class only because reports pass it around a lot.
public final class MissingFact: Sendable {
  /// Where the fact would stand.
  public let path: FactPath
  /// The path as it is written.
  public let pathText: String
  /// The question that the fact answers, from the manifest's schema.
  public let question: String?
  /// The nearest enclosing value that is there.
  public let range: SourceRange

  init(path: FactPath, question: String?, range: SourceRange) {
    self.path = path
    pathText = path.description
    self.question = question
    self.range = range
  }

  /// Where that value begins.
  public var position: SourcePosition { range.start }
}

/// A claim beside the verdict that the facts lead to.
public struct ClaimAudit: Sendable {
  /// Who made the claim, as people read it.
  public let by: String?
  /// The day of the claim.
  public let on: CalendarDate?
  /// The reason given.
  public let reason: String?
  /// What became of the claim.
  public let standing: ClaimStanding
  /// Where the claim stands.
  public let range: SourceRange

  /// Where the claim begins.
  public var position: SourcePosition { range.start }
}

/// What became of a claim.
public enum ClaimStanding: String, Sendable {
  /// The facts leave the criterion open, so the claim makes it met at assurance `asserted`.
  case accepted
  /// The facts already show that the criterion is met.
  case superfluous
  /// The facts show the opposite.
  case contradicted
  /// It lacks a name, a day or a reason, so it counts for nothing.
  case incomplete
  /// The item was not decided by facts or claims, such as one that does not apply.
  case unused
}
