public import CalendarDates
public import Digests

/// What one file or reference of a manifest's evidence is worth.
public struct ArtifactAudit: Sendable {
  /// The entry that names it.
  public let entry: EvidenceEntry
  /// The path below the evidence root, or the reference; nil where the entry names neither or no file is found.
  public let path: String?
  /// The digest of the file's bytes; nil where no file was read.
  public let digest: SHA256?
  /// The id of the adapter that read it; nil for a document.
  public let adapter: String?
  /// The tool that wrote it; nil where no adapter knows it.
  public let tool: String?
  /// The version of that tool, where the file tells it.
  public let toolVersion: String?
  /// The day of the run, or else of the collection; nil where neither is known.
  public let date: CalendarDate?
  /// Whether the day is only that of the collection, as the file bears none.
  public let isDateOfCollection: Bool
  /// Whether it counts, and as what.
  public let standing: ArtifactStanding
  /// Why it does not count, or counts for less; nil where nothing is to be said.
  public let reason: String?
  /// What it measures, in the adapter's order; empty unless it counts as measured.
  public let facts: [ArtifactFact]
  /// What a reader should know beside the facts.
  public let notes: [String]
  /// The ids of the items that it supports and is not too old for.
  public let documents: [String]
}

/// Whether a file or reference counts, and as what.
public enum ArtifactStanding: String, CaseIterable, Sendable {
  /// A tool's file that facts were read from.
  case measured
  /// A file that is there and that no facts were read from.
  case document
  /// Something that is not in a file, so that nothing of it was looked at.
  case reference
  /// It is older than every item that it concerns allows, or bears no day.
  case stale
  /// It is there, but the run that wrote it shows nothing.
  case inconclusive
  /// It is there, but it cannot be read.
  case refused
  /// It is not there.
  case missing
}
