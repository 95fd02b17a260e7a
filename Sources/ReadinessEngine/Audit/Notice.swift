public import CEL
public import JSONSyntax

/// Something the reader should know about the manifest, which decides nothing by itself.
public struct Notice: Sendable {
  /// What it is about.
  public let kind: NoticeKind
  /// The fact concerned.
  public let path: FactPath
  /// Where it stands.
  public let range: SourceRange
  /// The notice in one sentence.
  public let message: String

  /// Where it begins.
  public var position: SourcePosition { range.start }
}

/// The sorts of notice.
public enum NoticeKind: String, CaseIterable, Sendable {
  /// A placeholder such as `TBD`, which counts as not stated.
  case placeholder
  /// A past event dated after the day of the audit, which counts as not stated.
  case futureDate = "future-date"
  /// A claim that the facts contradict.
  case contradictedClaim = "contradicted-claim"
  /// A claim that changes nothing, because the facts decide or the item is not in use.
  case unusedClaim = "unused-claim"
}
