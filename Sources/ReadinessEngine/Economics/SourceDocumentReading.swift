public import JSONSyntax

extension SourceDocument {
  /// Reads the list of source documents.
  ///
  /// - Throws: The first mistake in the list.
  public static func all(_ document: JSONDocument) throws(ChecklistProblem) -> [SourceDocument] {
    try ChecklistRecord(document.root).list("documents", SourceDocument.init)
  }

  private init(_ node: JSONNode) throws(ChecklistProblem) {
    let record = try ChecklistRecord(node)
    self.init(
      id: try record.string("id"),
      title: try record.string("title"),
      publisher: try record.string("publisher"),
      kind: try record.string("kind"),
      note: try record.string("note")
    )
  }
}
