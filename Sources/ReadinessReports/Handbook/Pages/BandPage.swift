internal import ReadinessEngine

/// The page of a band of scores.
struct BandPage {
  /// The band.
  let band: Band
  /// The checklist whose score it is about.
  let checklist: Checklist
  /// What else is known.
  let handbook: Handbook

  /// The page.
  var page: Page {
    let marks: [RichText] = ["\(code: band.id)", "band of \(code: checklist.id)"]
    return Page(title: "\(band.title)", marks: marks) { writer in
      writer.paragraph("\(band.advice)")
      writer.section(2, "Score") { section in
        section.paragraph("\(checklist.scores(of: band)) of \(checklist.greatestScore) points.")
        if let scoring = checklist.scoring {
          section.paragraph("The gate asks for \(scoring.passingScore), and for clearance beside the score.")
        }
      }
      writer.section(2, "Other bands") { section in
        let others = checklist.scoring?.bands.filter { $0.id != band.id } ?? []
        section.terms(others.map { Term("\(code: $0.id)", "\($0.title), \(checklist.scores(of: $0))") })
      }
      writer.section(2, "Sources") { $0.sources(band.sources, in: handbook) }
    }
  }
}
