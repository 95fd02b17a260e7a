public import CEL
public import JSONSyntax

/// How to read what one tool writes, as its JSON file states it: an adapter is data, like a checklist.
public struct Adapter: Sendable {
  /// The stable name, which a manifest's `format` names.
  public let id: String
  /// The tool that writes such files, as people call it.
  public let tool: String
  /// Which of the tool's files are meant.
  public let title: String
  /// The units and traps of the format.
  public let description: String
  /// How the files are written.
  public let syntax: ArtifactSyntax
  /// Which rows rules see, where the artifact is read as rows.
  public let rows: RowSelection
  /// How the rows are added up, as rules read it by `rows.NAME`.
  public let reductions: [Reduction]
  /// Named rules that other rules of this adapter read as `variables.NAME`.
  public let variables: [RuleVariable]
  /// The CEL rule that is true for such a file.
  public let recognition: RuleSource
  /// The version of the tool, where the file tells it.
  public let toolVersion: RuleSource?
  /// The day or time of the run, where the file tells it.
  public let date: RuleSource?
  /// What the file says about facts of the manifest.
  public let facts: [AdapterFact]
  /// What makes a file show nothing.
  public let inconclusive: [AdapterRemark]
  /// What a reader should know beside the facts.
  public let notes: [AdapterRemark]
  /// Small files and what must be read from them.
  public let examples: [AdapterExample]
  /// The byte offset of the adapter in its file.
  public let offset: Int
}

/// How the files of a tool are written.
public enum ArtifactSyntax: String, CaseIterable, Sendable {
  /// One JSON text, which rules see whole as `artifact`.
  case json
  /// A JSON text a line; recognised by the `first`, and read as rows.
  case jsonLines = "json-lines"
  /// Fields with a comma, semicolon or tab between them; recognised by its `header`, and read as rows.
  case delimited
  /// XML; recognised by its `root` element, and read as rows.
  case xml
}

/// A value of an artifact that is a fact of the manifest.
public struct AdapterFact: Sendable {
  /// The fact's path in the manifest.
  public let path: FactPath
  /// The CEL expression for its value, in the unit of the manifest's field.
  public let value: RuleSource
  /// Which of two values is the better one; nil where neither is.
  public let better: BetterDirection?
  /// The share of the stated value by which a worse measured one may differ and still agree with it.
  public let tolerance: Double
}

/// Which of two values of a fact is the better one.
public enum BetterDirection: String, CaseIterable, Sendable {
  /// The greater one.
  case higher
  /// The smaller one.
  case lower
}

/// A condition and what is said where it holds.
public struct AdapterRemark: Sendable {
  /// The CEL rule.
  public let when: RuleSource
  /// The sentence, without a full stop.
  public let message: String
}

/// A small artifact and what must be read from it.
public struct AdapterExample: Sendable {
  /// What the example shows.
  public let title: String
  /// The bytes of the artifact.
  public let artifact: [UInt8]
  /// What must be read.
  public let expected: AdapterExpectation
  /// The byte offset of the example in its file.
  public let offset: Int
}

/// What must be read from an example.
public struct AdapterExpectation: Sendable {
  /// The values by the paths of their facts, exactly those that the artifact gives; empty if it is inconclusive.
  public let facts: JSONObject
  /// Why the artifact is inconclusive; nil where it is not.
  public let inconclusive: String?
  /// The notes that apply, in order.
  public let notes: [String]
  /// The day of the run, `YYYY-MM-DD`, or nil where the artifact does not tell it.
  public let date: String?
}
