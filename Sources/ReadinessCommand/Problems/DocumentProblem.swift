internal import JSONSchema
internal import JSONSyntax
internal import ReadinessEngine

extension Problem {
  /// A text that is not JSON.
  init(_ error: JSONSyntaxError, path: String, bytes: [UInt8], hint: String? = nil) {
    self.init(
      error.description,
      path: path,
      position: error.position,
      excerpt: error.reason.concernsEncoding ? nil : LineExcerpt(of: bytes, around: error.offset),
      hint: hint
    )
  }

  /// A manifest that does not fit its schema.
  init(_ problem: ManifestProblem, in document: JSONDocument, path: String) {
    // What is wrong with a manifest as a whole is best answered by one that is right.
    let isWhole = problem.offset == document.root.range.lowerBound
    let hint = isWhole ? Manifest.smallestHint : nil
    self.init(problem.description, at: problem.offset, in: document, path: path, hint: hint)
  }

  /// Something that is wrong with a checklist, at its exact place.
  fileprivate init(_ problem: ChecklistProblem, in document: JSONDocument, path: String) {
    self.init(
      problem.description,
      gravity: problem.isWarning ? .warning : .error,
      at: problem.offset,
      in: document,
      path: path
    )
  }

  /// A policy that cannot be used.
  init(_ problem: PolicyProblem, in document: JSONDocument, path: String) {
    self.init(problem.description, at: problem.offset, in: document, path: path)
  }

  /// A report that cannot be a baseline.
  init(_ problem: BaselineProblem, in document: JSONDocument, path: String) {
    self.init(problem.description, at: problem.offset, in: document, path: path)
  }

  /// A schema that cannot be used.
  init(_ problem: SchemaFault, in document: JSONDocument, path: String) {
    self.init(problem.description, at: problem.offset, in: document, path: path)
  }

  /// Something about a value of a file, or about the file as a whole.
  init(_ message: String, at node: JSONNode?, in file: DocumentFile, hint: String? = nil) {
    let offset = (node ?? file.document.root).range.lowerBound
    self.init(message, at: offset, in: file.document, path: file.path, hint: hint)
  }

  private init(
    _ message: String,
    gravity: ProblemGravity = .error,
    at offset: Int,
    in document: JSONDocument,
    path: String,
    hint: String? = nil
  ) {
    self.init(
      message,
      gravity: gravity,
      path: path,
      position: document.position(at: offset),
      excerpt: LineExcerpt(of: document.bytes, around: offset),
      hint: hint
    )
  }
}

extension [Problem] {
  /// What is wrong with a checklist or another file with rules; each mistake of a rule stands for itself.
  init(_ problems: [ChecklistProblem], in file: DocumentFile) {
    self = problems.flatMap { $0.pinpointed(in: file.document) }
      .map { Problem($0, in: file.document, path: file.path) }
  }
}

extension JSONSyntaxError.Reason {
  /// Whether the whole text would come out garbled.
  fileprivate var concernsEncoding: Bool {
    if case .foreignEncoding = self { true } else { false }
  }
}

extension Manifest {
  /// A text with nothing but what every manifest must state.
  static let smallest = #"{"project": {"id": "my-pilot", "name": "My pilot"}}"#

  static let smallestHint = "The smallest manifest is \(smallest)."
}
