/// Reads an artifact of one syntax as its bytes come in.
protocol ArtifactParser {
  /// Takes the next bytes.
  mutating func feed(_ chunk: [UInt8]) throws(ArtifactRefusal)
  /// Ends the artifact and says what it shows.
  mutating func finish() throws(ArtifactRefusal) -> ArtifactReading
}

/// What is there and known to no adapter.
struct PlainDocument: ArtifactParser {
  mutating func feed(_ chunk: [UInt8]) throws(ArtifactRefusal) {}

  mutating func finish() throws(ArtifactRefusal) -> ArtifactReading { .document }
}
