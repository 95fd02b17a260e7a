public import JSONSyntax

extension PracticeCatalogue {
  /// Reads the practices from their JSON document.
  ///
  /// - Throws: The first mistake in the file; rules are not compiled here.
  public init(_ document: JSONDocument) throws(ChecklistError) {
    do throws(ChecklistProblem) {
      try self.init(reading: document)
    } catch {
      throw ChecklistError(problems: [error])
    }
  }

  private init(reading document: JSONDocument) throws(ChecklistProblem) {
    let record = try ChecklistRecord(document.root)
    self.init(
      id: try record.string("id"),
      title: try record.string("title"),
      description: try record.string("description"),
      exampleManifest: try record.string("exampleManifest"),
      groups: try record.list("groups", PracticeGroup.init)
    )
  }
}

extension PracticeGroup {
  fileprivate init(_ node: JSONNode) throws(ChecklistProblem) {
    let record = try ChecklistRecord(node)
    self.init(
      id: try record.string("id"),
      title: try record.string("title"),
      description: try record.string("description"),
      labels: try PracticeLabels(record.record("labels")),
      practices: try record.list("practices", Practice.init),
      offset: node.range.lowerBound
    )
  }
}

extension PracticeLabels {
  fileprivate init(_ record: ChecklistRecord) throws(ChecklistProblem) {
    self.init(found: try record.string("found"), missing: try record.string("missing"))
  }
}

extension Practice {
  fileprivate init(_ node: JSONNode) throws(ChecklistProblem) {
    let record = try ChecklistRecord(node)
    self.init(
      id: try record.string("id"),
      title: try record.string("title"),
      rule: try record.rule("rule"),
      found: MessageTemplate(try record.string("found")),
      missing: MessageTemplate(try record.string("missing")),
      sources: try record.list("sources", SourceReference.init),
      examples: try record.list("examples", PracticeExample.init),
      offset: node.range.lowerBound
    )
  }
}

extension PracticeExample {
  fileprivate init(_ node: JSONNode) throws(ChecklistProblem) {
    let record = try ChecklistRecord(node)
    self.init(
      title: try record.string("title"),
      standing: try record.name("standing", PracticeStanding.self),
      patch: try record.required("patch")
    )
  }
}
