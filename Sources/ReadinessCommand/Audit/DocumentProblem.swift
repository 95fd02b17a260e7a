internal import JSONSchema
internal import JSONSyntax
internal import ReadinessEngine

extension Problem {
  /// A text that is not JSON.
  init(_ error: JSONSyntaxError, path: String, bytes: [UInt8]) {
    self.init(
      error.description,
      path: path,
      position: error.position,
      excerpt: LineExcerpt(of: bytes, around: error.offset)
    )
  }

  /// A manifest that does not fit its schema.
  init(_ problem: ManifestProblem, in document: JSONDocument, path: String) {
    self.init(problem.description, at: problem.offset, in: document, path: path)
  }

  /// A checklist that cannot be used.
  init(_ problem: ChecklistProblem, in document: JSONDocument, path: String) {
    self.init(problem.description, at: problem.offset, in: document, path: path)
  }

  /// A schema that cannot be used.
  init(_ problem: SchemaFault, in document: JSONDocument, path: String) {
    self.init(problem.description, at: problem.offset, in: document, path: path)
  }

  private init(_ message: String, at offset: Int, in document: JSONDocument, path: String) {
    self.init(
      message,
      path: path,
      position: document.position(at: offset),
      excerpt: LineExcerpt(of: document.bytes, around: offset)
    )
  }
}
