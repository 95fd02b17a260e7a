public import CalendarDates
public import JSONSyntax

/// What an artifact shows.
public struct ArtifactReading: Sendable {
  /// The adapter that read it; nil for a document that no adapter knows.
  public let adapter: Adapter?
  /// The version of the tool, where the file tells it.
  public let toolVersion: String?
  /// The day of the run in UTC, where the file tells it.
  public let date: CalendarDate?
  /// What it measures, or why it measures nothing.
  public let outcome: ArtifactOutcome
  /// What a reader should know beside the facts.
  public let notes: [String]

  /// What a document shows that no adapter knows: that it is there.
  static let document = ArtifactReading(
    adapter: nil,
    toolVersion: nil,
    date: nil,
    outcome: .measured([]),
    notes: []
  )
}

/// What an artifact measures, or why it measures nothing.
public enum ArtifactOutcome: Sendable {
  /// Facts, in the adapter's order; none for a document.
  case measured([ArtifactFact])
  /// The run that wrote it shows nothing, for a reason.
  case inconclusive(String)
}

/// A fact of the manifest as an artifact gives it.
public struct ArtifactFact: Sendable {
  /// The fact and how two values of it compare.
  public let fact: AdapterFact
  /// The value, as the manifest would state it.
  public let value: JSONValue
  /// Where the first value stands that it was read from; nil where it comes from rows of the whole file.
  public let position: SourcePosition?
}

/// Why a file cannot be read as evidence.
public enum ArtifactRefusal: Error, Hashable, Sendable {
  /// It is not there, for the reason given.
  case missing(String)
  /// It has no content.
  case empty
  /// It has more bytes than are read.
  case tooLarge(limit: Int)
  /// It holds more values than are read.
  case tooManyValues(limit: Int)
  /// It is not written in the syntax that it begins like.
  case malformed(ArtifactSyntax, at: SourcePosition, reason: String)
  /// The rows cannot be added up from this one on, counted from 1.
  case badRow(Int, reason: String)
  /// No adapter has the id that its entry names.
  case unknownFormat(String, suggestion: String?)
  /// It is of a format that is known, but not of the one that its entry names.
  case otherFormat(String, found: String, tool: String)
  /// It is the manifest that names it.
  case ownManifest
  /// The adapter cannot be used, which no release has.
  case brokenAdapter(String)
  /// The operating system, or a limit of the program that reads files, refused it.
  case unreadable(String)
}

extension ArtifactRefusal: CustomStringConvertible {
  /// What is wrong, in one sentence without a full stop.
  public var description: String {
    switch self {
    case .empty: "the file is empty"
    case .ownManifest: "a manifest is no evidence for what it states itself"
    case .tooLarge(let limit): "the file is larger than the limit of \(limit >> 20) MiB"
    case .tooManyValues(let limit): "the file holds more than \(limit) values"
    case .malformed(let syntax, let position, let reason):
      "the file is not \(syntax.words): line \(position.line), column \(position.column): \(reason)"
    case .badRow(let row, let reason): "row \(row) cannot be read: \(reason)"
    case .unknownFormat(let id, let suggestion?):
      "no adapter is called \"\(id)\"; did you mean \"\(suggestion)\"?"
    case .unknownFormat(let id, nil): "no adapter is called \"\(id)\""
    case .otherFormat(let id, let found, let tool):
      "the file is not of the format \"\(id)\" that was named, but of \"\(found)\" (\(tool))"
    case .brokenAdapter(let reason): "its adapter cannot be used: \(reason)"
    case .missing(let reason), .unreadable(let reason): reason
    }
  }
}

extension ArtifactSyntax {
  /// What people call it.
  var words: String {
    switch self {
    case .json: "JSON"
    case .jsonLines: "JSON Lines"
    case .delimited: "delimited text"
    case .xml: "XML"
    }
  }
}
