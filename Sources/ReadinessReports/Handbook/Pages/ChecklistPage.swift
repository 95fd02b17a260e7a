internal import ReadinessEngine

/// The page of a checklist: what it is for, when it applies, how it is scored, and what is in it.
struct ChecklistPage {
  /// The checklist.
  let checklist: Checklist
  /// What else is known.
  let handbook: Handbook

  /// The page.
  var page: Page {
    Page(title: "\(checklist.title)", marks: ["\(code: checklist.id)", "checklist"]) { writer in
      writer.paragraph("\(checklist.description)")
      writer.section(2, "When it applies", writeApplicability)
      writer.section(2, "Score", writeScore)
      writer.section(2, "Clearance", writeClearance)
      writer.section(2, "Phases") { section in
        section.terms(checklist.phases.map { Term("\(code: $0.id)", "\($0.title): \($0.description)") })
      }
      for kind in ItemKind.allCases { write(kind, to: &writer) }
      writer.section(2, "Names in its rules", writeVariables)
    }
  }

  private func write(_ kind: ItemKind, to writer: inout DocumentWriter) {
    let items = checklist.items.filter { $0.kind == kind }
    writer.section(2, "\(kind.heading)") { section in
      section.terms(items.map { Term("\(code: $0.id)", "\($0.title)") })
    }
  }

  private func writeApplicability(to writer: inout DocumentWriter) {
    guard let applies = checklist.applies else { return }
    writer.code(.rule(applies.rule.text))
    writer.paragraph("Otherwise: \(applies.otherwise)")
  }

  private func writeScore(to writer: inout DocumentWriter) {
    guard let scoring = checklist.scoring else { return }
    writer.paragraph(
      "Each item met counts, up to \(checklist.greatestScore) points; the gate asks for \(scoring.passingScore)."
    )
    writer.terms(
      scoring.bands.map { Term("\(code: $0.id)", "\($0.title), \(checklist.scores(of: $0))") }
    )
  }

  private func writeClearance(to writer: inout DocumentWriter) {
    guard let clearance = checklist.clearance else { return }
    writer.paragraph("\(clearance.because) These have to be met where \(code: clearance.when.text):")
    writer.terms(handbook.terms(ofItems: clearance.items, in: checklist))
  }

  private func writeVariables(to writer: inout DocumentWriter) {
    for variable in checklist.variables { writer.variable(variable) }
  }
}
