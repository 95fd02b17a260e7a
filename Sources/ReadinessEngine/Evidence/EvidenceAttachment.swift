public import Digests

/// What was found for one entry of a manifest's evidence.
public struct EvidenceAttachment: Sendable {
  /// The entry.
  public let entry: EvidenceEntry
  /// The files that its path or pattern names, in order.
  public let files: [AttachedFile]
  /// Why there are no files; nil where there are, or where the entry names none.
  public let problem: ArtifactRefusal?

  /// Gathers what was found.
  public init(entry: EvidenceEntry, files: [AttachedFile], problem: ArtifactRefusal? = nil) {
    self.entry = entry
    self.files = files
    self.problem = problem
  }
}

/// One file of evidence.
public struct AttachedFile: Sendable {
  /// The path below the evidence root.
  public let path: String
  /// The digest of its bytes; nil where it was not read to the end.
  public let digest: SHA256?
  /// What it shows, or why it cannot be read.
  public let reading: Result<ArtifactReading, ArtifactRefusal>

  /// Describes a file.
  public init(path: String, digest: SHA256?, reading: Result<ArtifactReading, ArtifactRefusal>) {
    self.path = path
    self.digest = digest
    self.reading = reading
  }
}
