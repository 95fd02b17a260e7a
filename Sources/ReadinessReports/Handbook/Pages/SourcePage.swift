internal import ReadinessEngine

/// The page of a document that the knowledge comes from, with all that cites it.
struct SourcePage {
  /// The document.
  let document: SourceDocument
  /// What else is known.
  let handbook: Handbook

  /// The page.
  var page: Page {
    Page(title: "\(document.title)", marks: ["\(code: document.id)", "source"]) { writer in
      writer.section(2, "About it") { section in
        section.terms([
          Term("Publisher", "\(document.publisher)"),
          Term("Kind", "\(document.kind)"),
          Term("Note", "\(document.note)"),
        ])
      }
      writer.section(2, "Cited by") { section in section.terms(citations) }
    }
  }

  /// The ids of what cites the document, by sort.
  private var citations: [Term] {
    let rows: [(RichText, [String])] = [
      ("Items", handbook.checklists.flatMap(\.checklist.items).filter { cites($0.sources) }.map(\.id)),
      ("Bands", handbook.checklists.flatMap(\.bands).filter { cites($0.sources) }.map(\.id)),
      ("Phases", handbook.checklists.flatMap(\.checklist.phases).filter { cites($0.sources) }.map(\.id)),
      ("Practices", handbook.practices.groups.flatMap(\.practices).filter { cites($0.sources) }.map(\.id)),
      ("Figures", handbook.figures.filter { cites($0.sources) }.map(\.id)),
      ("Formulas", handbook.benchmarks.formulas.filter { cites($0.sources) }.map(\.id.rawValue)),
      ("Risks", handbook.benchmarks.risks.filter { cites($0.sources) }.map(\.id)),
      ("Dates", handbook.benchmarks.regulatoryDates.dates.filter { cites($0.sources) }.map(\.id)),
    ]
    return rows.filter { !$0.1.isEmpty }.map { Term($0.0, $0.1.codeList) }
  }

  private func cites(_ sources: [SourceReference]) -> Bool {
    sources.contains { $0.document == document.id }
  }
}
