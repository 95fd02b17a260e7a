internal import CalendarDates
internal import ReadinessEngine

/// The page of a day from which a part of a law applies.
struct RegulatoryDatePage {
  /// The date.
  let date: RegulatoryDate
  /// What else is known.
  let handbook: Handbook

  /// The page.
  var page: Page {
    Page(title: "\(date.title)", marks: ["\(code: date.id)", "date of the law"]) { writer in
      let dates = handbook.benchmarks.regulatoryDates
      writer.paragraph("\(dates.note) Known so on \("\(dates.knownOn)"). No legal advice.")
      writer.section(2, "Day") { section in section.terms(terms) }
      writer.section(2, "Sources") { section in section.sources(date.sources, in: handbook) }
    }
  }

  private var terms: [Term] {
    let rows: [(RichText, RichText?)] = [
      ("Applies from", "\("\(date.on)")"),
      ("Before", date.previouslyOn.map { "\("\($0)")" }),
      ("Risk classes", date.classes.isEmpty ? nil : date.classes.codeList),
      ("Note", date.note.map { "\($0)" }),
    ]
    return rows.compactMap { name, text in text.map { Term(name, $0) } }
  }
}
