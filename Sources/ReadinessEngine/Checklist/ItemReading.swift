internal import JSONSyntax

extension ChecklistItem {
  /// Reads an item of a checklist; the details of a tested one are read when they are asked for.
  convenience init(_ record: ChecklistRecord, of checklist: String, isTested: Bool) throws(ChecklistProblem) {
    let kind = try record.decisiveName("kind", ItemKind.self)
    if !isTested { try Self.checkDetails(of: record) }
    let isDiagnosis = kind == .failureMode
    self.init(
      checklist: checklist,
      id: try record.string("id"),
      kind: kind,
      number: try record.optionalInteger("number"),
      title: try record.string("title"),
      dimension: try record.name("dimension", Dimension.self),
      owner: try record.string("owner"),
      effort: try record.name("effort", Effort.self),
      weight: try Self.weight(of: record),
      aliases: try record.strings("aliases"),
      highestAssurance: try record.name("highestAssurance", Assurance.self),
      measurable: try record.strings("measurable"),
      maximumAgeDays: try record.optionalInteger("maximumAgeDays"),
      applies: try record.optional("applies", Applicability.init),
      diagnosis: try isDiagnosis ? Diagnosis(record) : nil,
      confirmation: MessageTemplate(try record.string(isDiagnosis ? "ruledOut" : "met")),
      probes: try record.someRecords(isDiagnosis ? "symptoms" : "probes") { probe throws(ChecklistProblem) in
        try Probe(probe, isSymptom: isDiagnosis)
      },
      node: record.node,
      readsDetails: !isTested
    )
  }

  /// The weight, which stays small enough that any number of them can be added up.
  private static func weight(of record: ChecklistRecord) throws(ChecklistProblem) -> Int {
    guard let weight = try record.optionalInteger("weight") else { return 1 }
    return try record.reading(or: 1, costing: true) { () throws(ChecklistProblem) in
      if ChecklistLimits.weights.contains(weight) { return weight }
      throw ChecklistProblem(
        offset: try record.required("weight").range.lowerBound,
        reason: .weightOutOfRange(weight)
      )
    }
  }
}

extension Applicability {
  init(_ record: ChecklistRecord) throws(ChecklistProblem) {
    self.init(rule: try record.rule("rule"), otherwise: try record.string("otherwise"))
  }
}

extension Probe {
  /// Reads a probe, or a symptom, which always counts.
  fileprivate convenience init(_ record: ChecklistRecord, isSymptom: Bool) throws(ChecklistProblem) {
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
    self.init(
      rootCause: try record.string("rootCause"),
      threshold: try record.integer("threshold"),
      severity: try SeverityRule(of: record)
    )
  }
}

extension SeverityRule {
  fileprivate init(of item: ChecklistRecord) throws(ChecklistProblem) {
    self = try item.reading(or: SeverityRule(base: .low, raises: [])) { () throws(ChecklistProblem) in
      let record = try item.record("severity")
      return SeverityRule(
        base: try record.name("base", Severity.self),
        raises: try record.records("raise", SeverityRaise.init)
      )
    }
  }
}

extension SeverityRaise {
  fileprivate init(_ record: ChecklistRecord) throws(ChecklistProblem) {
    self.init(
      when: try record.rule("when"),
      severity: try record.name("to", Severity.self),
      because: try record.string("because")
    )
  }
}
