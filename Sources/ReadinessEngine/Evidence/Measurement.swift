public import JSONSyntax

/// What a fact was measured by.
///
/// It is a class so that the many facts which are only stated need no room for it.
public final class Measurement: Sendable {
  /// The id of the entry in the manifest's `evidence`.
  public let entry: String
  /// The file, by its path below the evidence root.
  public let path: String
  /// The tool that wrote the file.
  public let tool: String
  /// Where the value stands in the file; nil where it comes from rows of the whole file.
  public let place: SourcePosition?
  /// Where the manifest states the fact, or where it names the evidence if it does not state it.
  public let range: SourceRange

  /// Gathers what is known of the file that the value stands in.
  init(entry: String, path: String, tool: String, place: SourcePosition?, range: SourceRange) {
    self.entry = entry
    self.path = path
    self.tool = tool
    self.place = place
    self.range = range
  }
}

extension Measurement {
  /// Where the value comes from: `results/k6.json:12 (k6)`.
  public var source: String {
    "\(path)\(place.map { ":\($0.line)" } ?? "") (\(tool))"
  }
}
