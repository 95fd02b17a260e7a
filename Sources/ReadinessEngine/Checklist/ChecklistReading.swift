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
    self.init(
      id: try record.string("id"),
      title: try record.string("title"),
      description: try record.string("description"),
      variables: try record.list("variables", RuleVariable.init),
      scoring: try Scoring(record),
      clearance: try record.optionalRecord("clearance").map(ClearanceRule.init),
      items: try record.list("items", ChecklistItem.init),
      exampleManifest: try record.optionalString("exampleManifest")
    )
  }
}

extension RuleVariable {
  fileprivate init(_ node: JSONNode) throws(ChecklistProblem) {
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
  fileprivate init(_ node: JSONNode) throws(ChecklistProblem) {
    let record = try ChecklistRecord(node)
    self.init(document: try record.string("document"), place: try record.string("place"))
  }
}

extension ChecklistItem {
  fileprivate init(_ node: JSONNode) throws(ChecklistProblem) {
    let record = try ChecklistRecord(node)
    self.init(
      id: try record.string("id"),
      kind: try record.name("kind", ItemKind.self),
      number: try record.optionalInteger("number"),
      title: try record.string("title"),
      question: try record.string("question"),
      dimension: try record.name("dimension", Dimension.self),
      owner: try record.string("owner"),
      why: try record.string("why"),
      remedy: try Remedy(record.record("remedy")),
      effort: try record.name("effort", Effort.self),
      weight: try record.optionalInteger("weight") ?? 1,
      aliases: try record.strings("aliases"),
      sources: try record.list("sources", SourceReference.init),
      highestAssurance: try record.name("highestAssurance", Assurance.self),
      measurable: try record.strings("measurable"),
      applies: try record.optionalRecord("applies").map(Applicability.init),
      metMessage: MessageTemplate(try record.string("met")),
      probes: try record.list("probes", Probe.init),
      examples: try record.list("examples", ItemExample.init),
      offset: node.range.lowerBound
    )
  }
}

extension Remedy {
  fileprivate init(_ record: ChecklistRecord) throws(ChecklistProblem) {
    self.init(firstStep: try record.string("firstStep"), done: try record.string("done"))
  }
}

extension Applicability {
  fileprivate init(_ record: ChecklistRecord) throws(ChecklistProblem) {
    self.init(rule: try record.rule("rule"), otherwise: try record.string("otherwise"))
  }
}

extension Probe {
  fileprivate init(_ node: JSONNode) throws(ChecklistProblem) {
    let record = try ChecklistRecord(node)
    self.init(
      id: try record.string("id"),
      isRequired: try record.boolean("required"),
      rule: try record.rule("rule"),
      message: MessageTemplate(try record.string("message"))
    )
  }
}

extension ItemExample {
  fileprivate init(_ node: JSONNode) throws(ChecklistProblem) {
    let record = try ChecklistRecord(node)
    self.init(
      title: try record.string("title"),
      verdict: try record.name("verdict", Verdict.self),
      patch: try record.required("patch")
    )
  }
}
