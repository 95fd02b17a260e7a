internal import JSONSyntax

extension ChecklistItem {
  /// Reads an item of a checklist.
  init(_ node: JSONNode, of checklist: String) throws(ChecklistProblem) {
    let record = try ChecklistRecord(node)
    let kind = try record.name("kind", ItemKind.self)
    let isDiagnosis = kind == .failureMode
    self.init(
      checklist: checklist,
      id: try record.string("id"),
      kind: kind,
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
      maximumAgeDays: try record.optionalInteger("maximumAgeDays"),
      applies: try record.optionalRecord("applies").map(Applicability.init),
      diagnosis: try isDiagnosis ? Diagnosis(record) : nil,
      confirmation: MessageTemplate(try record.string(isDiagnosis ? "ruledOut" : "met")),
      probes: try record.list(isDiagnosis ? "symptoms" : "probes") { node throws(ChecklistProblem) in
        try Probe(node, isSymptom: isDiagnosis)
      },
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
  init(_ record: ChecklistRecord) throws(ChecklistProblem) {
    self.init(rule: try record.rule("rule"), otherwise: try record.string("otherwise"))
  }
}

extension Probe {
  /// Reads a probe, or a symptom, which always counts.
  fileprivate init(_ node: JSONNode, isSymptom: Bool) throws(ChecklistProblem) {
    let record = try ChecklistRecord(node)
    self.init(
      id: try record.string("id"),
      isRequired: isSymptom ? true : try record.boolean("required"),
      rule: try record.rule("rule"),
      message: MessageTemplate(try record.string("message"))
    )
  }
}

extension Diagnosis {
  fileprivate init(_ record: ChecklistRecord) throws(ChecklistProblem) {
    let severity = try record.record("severity")
    self.init(
      rootCause: try record.string("rootCause"),
      threshold: try record.integer("threshold"),
      severity: SeverityRule(
        base: try severity.name("base", Severity.self),
        raises: try severity.list("raise", SeverityRaise.init)
      )
    )
  }
}

extension SeverityRaise {
  fileprivate init(_ node: JSONNode) throws(ChecklistProblem) {
    let record = try ChecklistRecord(node)
    self.init(
      when: try record.rule("when"),
      severity: try record.name("to", Severity.self),
      because: try record.string("because")
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
