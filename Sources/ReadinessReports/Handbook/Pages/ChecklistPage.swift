public import ReadinessEngine

extension Page {
  /// The page of a checklist, which needs nothing but the checklist.
  public init(_ checklist: Checklist) {
    self = ChecklistPage(checklist: checklist).page
  }
}

/// The page of a checklist: what it is for, when it applies, how it is scored, and what is in it.
struct ChecklistPage {
  /// The checklist.
  let checklist: Checklist

  /// The page.
  var page: Page {
    let marks: [RichText] = ["\(code: checklist.id)", "checklist", "\(checklist.contents)"]
    return Page(title: "\(checklist.title)", marks: marks) { writer in
      writer.paragraph("\(checklist.description)")
      writer.section(2, "When it applies", writeApplicability)
      writer.section(2, "Score", writeScore)
      writer.section(2, "Whatever the score", writeClearance)
      writer.section(2, "Phases") { section in section.terms(checklist.phases.map(term)) }
      for kind in ItemKind.allCases {
        writer.section(2, "\(kind.heading)") { section in
          section.terms(checklist.items.filter { $0.kind == kind }.map(term))
        }
      }
      writer.section(2, "Names in its rules") { section in
        for variable in checklist.variables { section.variable(variable) }
      }
    }
  }

  private func writeApplicability(to writer: inout BlockList) {
    guard let applies = checklist.applies else { return }
    writer.code(.rule(applies.rule.text))
    writer.paragraph("Otherwise: \(applies.otherwise)")
  }

  private func writeScore(to writer: inout BlockList) {
    guard let scoring = checklist.scoring else { return }
    writer.paragraph("\(checklist.greatestScore) points in all; \(scoring.passingScore) pass.")
    writer.terms(
      scoring.bands.map { Term("\(code: $0.id)", "\($0.title), \(checklist.scores(of: $0)). \($0.advice)") }
    )
  }

  private func writeClearance(to writer: inout BlockList) {
    guard let clearance = checklist.clearance else { return }
    writer.paragraph("\(clearance.because) These have to be met where \(code: clearance.when.text):")
    writer.terms(checklist.terms(of: clearance.items))
  }

  private func term(_ phase: Phase) -> Term {
    let weeks: RichText = phase.weeks.map { " Weeks \($0.from) to \($0.to)." } ?? ""
    let gate: RichText = phase.gate.map { " Gate: \($0.items.codeList)." } ?? ""
    return Term("\(code: phase.id)", "\(phase.description)\(weeks)\(gate)")
  }

  private func term(_ item: ChecklistItem) -> Term {
    let number: RichText = item.number.map { "\($0). " } ?? ""
    let remarks = [
      item.weight == 1 ? nil : "weight \(item.weight)", item.diagnosis?.severity.base.rawValue,
      item.applies == nil ? nil : "for some projects",
    ]
    let list = remarks.compactMap(\.self).joined(separator: ", ")
    let remark: RichText = list.isEmpty ? "" : " (\(list))"
    return Term("\(code: item.id)", "\(number)\(item.title)\(remark)")
  }
}
