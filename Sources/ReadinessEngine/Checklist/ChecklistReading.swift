public import JSONSyntax

extension Checklist {
  /// Reads a checklist from its JSON document.
  ///
  /// - Parameters:
  ///   - document: The file.
  ///   - isTested: Whether it is known to be sound, as the built-in checklists are; then less of it is looked at.
  /// - Throws: All mistakes in the shape of the file, in document order; rules are not compiled here.
  public init(_ document: JSONDocument, isTested: Bool = false) throws(ChecklistError) {
    let log = ChecklistReadingLog()
    guard let checklist = Checklist(document, notingIn: log, isTested: isTested), log.problems.isEmpty else {
      throw ChecklistError(problems: log.problems.sorted { $0.offset < $1.offset })
    }
    self = checklist
  }

  /// Reads what can be read, and notes the rest; nil where the document is no object.
  init?(_ document: JSONDocument, notingIn log: ChecklistReadingLog, isTested: Bool = false) {
    do throws(ChecklistProblem) {
      try self.init(ChecklistRecord(document.root, notingIn: log), isTested: isTested)
    } catch {
      log.note(error, costing: true)
      return nil
    }
  }

  private init(_ record: ChecklistRecord, isTested: Bool) throws(ChecklistProblem) {
    let id = try record.string("id")
    self.init(
      id: id,
      title: try record.string("title"),
      description: try record.string("description"),
      variables: try record.records("variables", RuleVariable.init),
      applies: try record.optional("applies", Applicability.init),
      scoring: try Scoring(record),
      clearance: try record.optional("clearance", ClearanceRule.init),
      items: try record.records("items") { item throws(ChecklistProblem) in
        try ChecklistItem(item, of: id, isTested: isTested)
      },
      phases: try record.records("phases", Phase.init),
      exampleManifest: try record.optionalString("exampleManifest"),
      exampleAsOf: try record.optionalDate("exampleAsOf")
    )
  }
}

extension RuleVariable {
  init(_ record: ChecklistRecord) throws(ChecklistProblem) {
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
    let bands = try record.records("bands", Band.init)
    self.init(passingScore: passingScore, bands: bands.sorted { $0.from > $1.from })
  }
}

extension Band {
  fileprivate init(_ record: ChecklistRecord) throws(ChecklistProblem) {
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
  fileprivate init(_ record: ChecklistRecord) throws(ChecklistProblem) {
    self.init(
      id: try record.string("id"),
      title: try record.string("title"),
      description: try record.string("description"),
      weeks: try record.optional("weeks", PhaseWeeks.init),
      activities: try record.strings("activities"),
      gate: try record.optional("gate", PhaseGate.init),
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
