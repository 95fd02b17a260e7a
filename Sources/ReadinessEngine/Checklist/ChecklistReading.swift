public import JSONSyntax

extension Checklist {
  /// Reads a checklist from its JSON document.
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
    let id = try record.string("id")
    self.init(
      id: id,
      title: try record.string("title"),
      description: try record.string("description"),
      variables: try record.list("variables", RuleVariable.init),
      applies: try record.optionalRecord("applies").map(Applicability.init),
      scoring: try Scoring(record),
      clearance: try record.optionalRecord("clearance").map(ClearanceRule.init),
      items: try record.list("items") { node throws(ChecklistProblem) in
        try ChecklistItem(node, of: id)
      },
      phases: try record.list("phases", Phase.init),
      exampleManifest: try record.optionalString("exampleManifest")
    )
  }
}

extension RuleVariable {
  init(_ node: JSONNode) throws(ChecklistProblem) {
    let record = try ChecklistRecord(node)
    self.init(
      name: try record.string("name"),
      description: try record.string("description"),
      rule: try record.rule("rule")
    )
  }
}

extension Scoring {
  fileprivate init?(_ record: ChecklistRecord) throws(ChecklistProblem) {
    guard let passingScore = try record.optionalInteger("passingScore") else { return nil }
    let bands = try record.list("bands", Band.init)
    self.init(passingScore: passingScore, bands: bands.sorted { $0.from > $1.from })
  }
}

extension Band {
  fileprivate init(_ node: JSONNode) throws(ChecklistProblem) {
    let record = try ChecklistRecord(node)
    self.init(
      id: try record.string("id"),
      title: try record.string("title"),
      from: try record.integer("from"),
      advice: try record.string("advice"),
      sources: try record.list("sources", SourceReference.init)
    )
  }
}

extension ClearanceRule {
  fileprivate init(_ record: ChecklistRecord) throws(ChecklistProblem) {
    self.init(
      when: try record.rule("when"),
      items: try record.strings("items"),
      because: try record.string("because")
    )
  }
}

extension SourceReference {
  init(_ node: JSONNode) throws(ChecklistProblem) {
    let record = try ChecklistRecord(node)
    self.init(document: try record.string("document"), place: try record.string("place"))
  }
}

extension Phase {
  fileprivate init(_ node: JSONNode) throws(ChecklistProblem) {
    let record = try ChecklistRecord(node)
    self.init(
      id: try record.string("id"),
      title: try record.string("title"),
      description: try record.string("description"),
      weeks: try record.optionalRecord("weeks").map(PhaseWeeks.init),
      activities: try record.strings("activities"),
      gate: try record.optionalRecord("gate").map(PhaseGate.init),
      stageNames: try record.strings("stageNames"),
      sources: try record.list("sources", SourceReference.init)
    )
  }
}

extension PhaseWeeks {
  fileprivate init(_ record: ChecklistRecord) throws(ChecklistProblem) {
    self.init(from: try record.integer("from"), to: try record.integer("to"))
  }
}

extension PhaseGate {
  fileprivate init(_ record: ChecklistRecord) throws(ChecklistProblem) {
    self.init(question: try record.string("question"), items: try record.strings("items"))
  }
}
