public import CEL
public import JSONSyntax

/// Something the reader should know about the manifest or its evidence.
///
/// It is a class only because reports pass it around a lot.
public final class Notice: Sendable {
  /// What it is about.
  public let kind: NoticeKind
  /// The fact concerned.
  public let path: FactPath
  /// The path as it is written.
  public let pathText: String
  /// Where it stands.
  public let range: SourceRange
  /// The notice in one sentence.
  public let message: String
  /// What a tool measured instead, where the notice is about a measured value.
  public let measurement: Measurement?

  init(kind: NoticeKind, path: FactPath, range: SourceRange, message: String, measurement: Measurement? = nil)
  {
    self.kind = kind
    self.path = path
    pathText = path.description
    self.range = range
    self.message = message
    self.measurement = measurement
  }

  /// Where it begins.
  public var position: SourcePosition { range.start }
}

/// The sorts of notice.
public enum NoticeKind: String, CaseIterable, Sendable {
  /// A placeholder such as `TBD`, which counts as not stated.
  case placeholder
  /// A past event dated after the day of the audit, which counts as not stated.
  case futureDate = "future-date"
  /// An entry of a list with the name of another one.
  case repeatedEntry = "repeated-entry"
  /// A claim that the facts contradict.
  case contradictedClaim = "contradicted-claim"
  /// A claim that changes nothing, because the facts decide or the item is not in use.
  case unusedClaim = "unused-claim"
  /// A value that the manifest states and that a tool measured to be worse.
  case claimContradicted = "claim-contradicted"
  /// A value that a tool measured to be better than stated, or different where neither is better.
  case measuredDifferently = "measured-differently"
  /// Evidence that is not there, or an entry that does not say where it is.
  case evidenceMissing = "evidence-missing"
  /// Evidence that cannot be read.
  case evidenceRefused = "evidence-refused"
  /// Evidence that is too old for an item, or bears no day.
  case evidenceStale = "evidence-stale"
  /// Evidence of a run that shows nothing.
  case evidenceInconclusive = "evidence-inconclusive"
  /// Evidence whose value gives way to that of a newer file.
  case evidenceSuperseded = "evidence-superseded"
  /// One file for items that have little to do with each other.
  case evidenceShared = "evidence-shared"
  /// Evidence for an item that no checklist in use has.
  case evidenceForUnknownItem = "evidence-for-unknown-item"
  /// What a tool's file says beside the facts.
  case evidenceNote = "evidence-note"

  /// How bad it is, for a finding that no verdict tells of; nil for what only has to be known.
  public var severity: Severity? {
    self == .claimContradicted ? .critical : nil
  }
}
