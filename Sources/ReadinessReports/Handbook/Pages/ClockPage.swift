internal import ReadinessEngine

/// The page of a clock: a time to production by one source.
struct ClockPage {
  /// The clock.
  let clock: Clock

  /// The page.
  var page: Page {
    Page(title: "\(clock.title)", marks: ["\(code: clock.id)", "clock"]) { writer in
      writer.paragraph("\(clock.measures) Never compared with other clocks, which measure something else.")
      writer.section(2, "Times") { section in
        section.terms(clock.figures.map { Term("\(code: $0.id)", FigureWords(figure: $0).quoted) })
      }
    }
  }
}
