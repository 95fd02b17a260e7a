internal import JSONSyntax
internal import ReadinessEngine

/// The audit of one manifest against one checklist.
struct ChecklistShape: JSONShape {
  /// The audit written.
  let checklist: ChecklistAudit
  /// The manifest's path.
  let file: String

  func write(to json: inout JSONObjectWriter) {
    json.text("id", checklist.id)
    json.text("title", checklist.title)
    json.object("score", checklist.score.map { ScoreShape(score: $0, sentence: checklist.scoreSentence) })
    json.text("band", checklist.band?.id)
    json.object("bandDetails", checklist.band.map { BandShape(band: $0) })
    json.objects("items", checklist.items) { ItemShape(audit: $0, file: file) }
    json.object("applicability", ApplicabilityShape(applicability: checklist.applicability))
    json.object("phases", checklist.phases.map { PhasesShape(phases: $0, file: file) })
  }
}

/// A score with what could still be reached.
struct ScoreShape: JSONShape {
  /// The score written.
  let score: Score
  /// The score in a sentence for people.
  let sentence: String?

  func write(to json: inout JSONObjectWriter) {
    json.number("met", score.met)
    json.number("total", score.total)
    json.number("possible", score.possible)
    json.number("asserted", score.asserted)
    json.number("open", score.open)
    json.text("sentence", sentence)
    json.number("evidenced", score.evidenced)
  }
}

/// What a band is called and asks for; its id is the checklist's `band`.
struct BandShape: JSONShape {
  /// The band written.
  let band: Band

  func write(to json: inout JSONObjectWriter) {
    json.text("id", band.id)
    json.text("title", band.title)
    json.number("from", band.from)
    json.text("advice", band.advice)
    json.objects("sources", band.sources) { SourceShape(source: $0) }
  }
}

/// A place in a source document.
struct SourceShape: JSONShape {
  /// The place written.
  let source: SourceReference

  func write(to json: inout JSONObjectWriter) {
    json.text("document", source.document)
    json.text("place", source.place)
  }
}
