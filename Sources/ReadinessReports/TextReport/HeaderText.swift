internal import CalendarDates
internal import ReadinessEngine

/// The top of a text report: the project, its score and band, and whether it may go live.
struct HeaderText {
  /// The audit shown.
  let manifest: ManifestAudit
  /// The day on which ages were judged.
  let asOf: CalendarDate

  /// Writes what a reader should know after ten seconds.
  func write(to writer: inout TextWriter) {
    writer.line(manifest.project.name, .strong)
    writer.line { line in
      line.write(manifest.name, .quiet)
      line.skip(2)
      line.write("as of \(asOf)", .quiet)
    }
    if let checklist = manifest.scoredChecklist, let score = checklist.score {
      write(score, of: checklist, to: &writer)
    }
    write(ClearanceSentence(manifest), to: &writer)
    for group in manifest.clearance.groups { write(group, to: &writer) }
  }

  private func write(_ score: Score, of checklist: ChecklistAudit, to writer: inout TextWriter) {
    let bar = BarCells(met: score.met, claimed: score.asserted, open: score.open, total: score.total)
    writer.blankLine()
    writer.line(at: 2, hanging: 4 + bar.count) { line in
      line.write(bar)
      line.skip(2)
      line.write(checklist.scoreSentence ?? "", .strong)
    }
    if !manifest.evidence.isEmpty {
      writer.line(score.evidenceSentence, .quiet, at: 4 + bar.count)
    }
    if let band = checklist.band {
      writer.blankLine()
      writer.line(at: 2) { line in
        line.write(.strong) { text in
          text.append(text: band.title)
          text.append(markup: ".")
        }
        line.skip(1)
        line.write(band.advice)
      }
    }
  }

  private func write(_ sentence: ClearanceSentence, to writer: inout TextWriter) {
    writer.line(at: 2) { line in
      if let standing = sentence.standing { line.write("\(standing); ") }
      if sentence.items.isEmpty {
        line.write(sentence.outcome)
      } else {
        line.write("\(sentence.outcome): \(sentence.items.joined(separator: ", "))", .bad)
      }
    }
  }

  private func write(_ group: ClearanceGroup, to writer: inout TextWriter) {
    writer.line(at: 2) { line in
      line.write(group.because, .quiet)
      if !group.settledBy.isEmpty {
        let facts = group.settledBy.joined(separator: ", ")
        line.write(" Asked for until these facts show otherwise: \(facts)", .quiet)
      }
    }
  }
}
