internal import CalendarDates
public import JSONSyntax

extension Benchmarks {
  /// Reads the figures and formulas, and the documents that they come from.
  ///
  /// - Parameters:
  ///   - document: The figures and formulas.
  ///   - sources: The list of the source documents.
  /// - Throws: The first mistake in the file of figures, or in the list of documents.
  public init(_ document: JSONDocument, sources: JSONDocument) throws(ChecklistError) {
    do throws(ChecklistProblem) {
      try self.init(reading: document, documents: SourceDocument.all(sources))
    } catch {
      throw ChecklistError(problems: [error])
    }
  }

  private init(reading document: JSONDocument, documents: [SourceDocument]) throws(ChecklistProblem) {
    let record = try ChecklistRecord(document.root)
    let table = try FigureTable(record)
    var formulas = FormulaReader(figures: table)
    self.init(
      documents: documents,
      quotations: try Quotation.all(table.figures, of: documents, at: record.required("figures")),
      budgets: try record.list("budgets") { node throws(ChecklistProblem) in
        try QuotedBudget(ChecklistRecord(node), table)
      },
      clocks: try record.list("clocks") { node throws(ChecklistProblem) in
        try Clock(ChecklistRecord(node), table)
      },
      formulas: try formulas.read(record),
      risks: try record.list("risks", Risk.init),
      regulatoryDates: try RegulatoryDates(record.record("regulatoryDates")),
      calculationFigures: try CalculationFigures(table, at: record.required("figures").range.lowerBound)
    )
  }
}

extension Quotation {
  /// The figures by document, in the order of the documents; those without figures are left out.
  fileprivate static func all(
    _ figures: [Figure],
    of documents: [SourceDocument],
    at node: JSONNode
  ) throws(ChecklistProblem) -> [Quotation] {
    var byDocument: [String: [Figure]] = [:]
    let known = documents.map(\.id)
    for figure in figures {
      let document = figure.sources.first?.document ?? ""
      guard known.contains(document) else {
        throw ChecklistProblem(
          offset: node.range.lowerBound,
          reason: .unknownName(document, allowed: known)
        )
      }
      byDocument[document, default: []].append(figure)
    }
    return documents.compactMap { document in
      byDocument[document.id].map { Quotation(document: document, figures: $0) }
    }
  }
}

extension QuotedBudget {
  fileprivate init(_ record: ChecklistRecord, _ table: FigureTable) throws(ChecklistProblem) {
    func figure(_ field: String, _ unit: FigureUnit) throws(ChecklistProblem) -> Figure {
      try table.figure(named: record.required(field), in: unit)
    }
    self.init(
      id: try record.string("id"),
      title: try record.string("title"),
      pilot: try figure("pilot", .usDollars),
      scaling: try figure("scaling", .usDollars),
      governanceRetrofit: try figure("governanceRetrofit", .usDollars),
      total: try figure("total", .usDollars),
      months: try figure("months", .months),
      success: try figure("success", .share)
    )
  }
}

extension Clock {
  fileprivate init(_ record: ChecklistRecord, _ table: FigureTable) throws(ChecklistProblem) {
    self.init(
      id: try record.string("id"),
      title: try record.string("title"),
      measures: try record.string("measures"),
      figures: try record.list("figures") { node throws(ChecklistProblem) in
        try table.figure(named: node)
      }
    )
  }
}

extension Risk {
  fileprivate init(_ node: JSONNode) throws(ChecklistProblem) {
    let record = try ChecklistRecord(node)
    self.init(
      id: try record.string("id"),
      title: try record.string("title"),
      description: try record.string("description"),
      sources: try record.list("sources", SourceReference.init)
    )
  }
}

extension RegulatoryDates {
  fileprivate init(_ record: ChecklistRecord) throws(ChecklistProblem) {
    let dates = try record.list("dates", RegulatoryDate.init)
    self.init(
      knownOn: try record.day("knownOn"),
      note: try record.string("note"),
      dates: dates.sorted { $0.on < $1.on },
      classFact: try record.string("classFact")
    )
  }
}

extension RegulatoryDate {
  fileprivate init(_ node: JSONNode) throws(ChecklistProblem) {
    let record = try ChecklistRecord(node)
    let wasMoved = try record.optionalString("previouslyOn") != nil
    self.init(
      id: try record.string("id"),
      title: try record.string("title"),
      on: try record.day("on"),
      previouslyOn: wasMoved ? try record.day("previouslyOn") : nil,
      classes: try record.strings("classes"),
      note: try record.optionalString("note"),
      sources: try record.list("sources", SourceReference.init)
    )
  }
}
