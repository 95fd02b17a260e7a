internal import CEL
public import JSONSyntax

extension Adapter {
  /// Reads an adapter from its JSON document.
  ///
  /// - Throws: The first mistake in the file; rules are not compiled here.
  public init(_ document: JSONDocument) throws(ChecklistError) {
    do throws(ChecklistProblem) {
      try self.init(reading: document.root)
    } catch {
      throw ChecklistError(problems: [error])
    }
  }

  private init(reading node: JSONNode) throws(ChecklistProblem) {
    let record = try ChecklistRecord(node)
    self.init(
      id: try record.string("id"),
      tool: try record.string("tool"),
      title: try record.string("title"),
      description: try record.string("description"),
      syntax: try record.decisiveName("syntax", ArtifactSyntax.self),
      rows: try record.optional("rows", RowSelection.init) ?? .all,
      reductions: try record.list("reductions", Reduction.init),
      variables: try record.records("variables", RuleVariable.init),
      recognition: try record.rule("recognition"),
      toolVersion: try record.optionalRule("toolVersion"),
      date: try record.optionalRule("date"),
      facts: try record.list("facts", AdapterFact.init),
      inconclusive: try record.list("inconclusive", AdapterRemark.init),
      notes: try record.list("notes", AdapterRemark.init),
      examples: try record.list("examples", AdapterExample.init),
      offset: node.range.lowerBound
    )
  }
}

extension RowSelection {
  fileprivate init(_ record: ChecklistRecord) throws(ChecklistProblem) {
    self.init(
      elements: try record.strings("elements"),
      columns: try record.strings("columns"),
      member: try record.optionalString("member"),
      values: try record.strings("values")
    )
  }
}

extension Reduction {
  fileprivate init(_ node: JSONNode) throws(ChecklistProblem) {
    let record = try ChecklistRecord(node)
    self.init(
      name: try record.string("name"),
      kind: try record.decisiveName("reduce", ReductionKind.self),
      value: try record.optionalRule("value"),
      when: try record.optionalRule("when"),
      per: try record.optionalRule("per"),
      share: try record.optionalNumber("share") ?? 0.95
    )
  }
}

extension AdapterFact {
  fileprivate init(_ node: JSONNode) throws(ChecklistProblem) {
    let record = try ChecklistRecord(node)
    self.init(
      path: FactPath(dotted: try record.string("path")),
      value: try record.rule("value"),
      better: try record.optionalName("better", BetterDirection.self),
      tolerance: try record.optionalNumber("tolerance") ?? 0
    )
  }
}

extension AdapterRemark {
  fileprivate init(_ node: JSONNode) throws(ChecklistProblem) {
    let record = try ChecklistRecord(node)
    self.init(when: try record.rule("when"), message: try record.string("message"))
  }
}

extension AdapterExample {
  fileprivate init(_ node: JSONNode) throws(ChecklistProblem) {
    let record = try ChecklistRecord(node)
    let artifact = try record.required("artifact")
    self.init(
      title: try record.string("title"),
      // A string is the artifact's text; anything else is an artifact in JSON.
      artifact: artifact.string.map { Array($0.utf8) } ?? JSONWriter.bytes(of: artifact.value),
      expected: AdapterExpectation(
        facts: try record.object("facts"),
        inconclusive: try record.optionalString("inconclusive"),
        notes: try record.strings("notes"),
        date: try record.optionalString("date")
      ),
      offset: node.range.lowerBound
    )
  }
}
