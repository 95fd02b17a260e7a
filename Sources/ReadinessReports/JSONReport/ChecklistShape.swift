internal import JSONSyntax
internal import ReadinessEngine

/// The audit of one manifest against one checklist.
struct ChecklistShape: JSONShape {
  let checklist: ChecklistAudit
  let file: String

  func write(to json: inout JSONObjectWriter) {
    json.text("id", checklist.id)
    json.text("title", checklist.title)
    json.object("score", checklist.score.map { ScoreShape(score: $0, sentence: checklist.scoreSentence) })
    json.text("band", checklist.band?.id)
    json.object("bandDetails", checklist.band.map(BandShape.init))
    json.objects("items", checklist.items.map { ItemShape(audit: $0, file: file) })
  }
}

/// A score with what could still be reached.
struct ScoreShape: JSONShape {
  let score: Score
  let sentence: String?

  func write(to json: inout JSONObjectWriter) {
    json.number("met", score.met)
    json.number("total", score.total)
    json.number("possible", score.possible)
    json.number("asserted", score.asserted)
    json.number("open", score.open)
    json.text("sentence", sentence)
  }
}

/// What a band is called and asks for; its id is the checklist's `band`.
struct BandShape: JSONShape {
  let band: Band

  init(_ band: Band) {
    self.band = band
  }

  func write(to json: inout JSONObjectWriter) {
    json.text("id", band.id)
    json.text("title", band.title)
    json.number("from", band.from)
    json.text("advice", band.advice)
    json.objects("sources", band.sources.map(SourceShape.init))
  }
}

/// A place in a source document.
struct SourceShape: JSONShape {
  let source: SourceReference

  init(_ source: SourceReference) {
    self.source = source
  }

  func write(to json: inout JSONObjectWriter) {
    json.text("document", source.document)
    json.text("place", source.place)
  }
}
