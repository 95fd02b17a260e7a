internal import ReadinessEngine

/// The page of a phase on the way to production.
struct PhasePage {
  /// The phase.
  let phase: Phase
  /// The checklist that it belongs to.
  let checklist: Checklist
  /// What else is known.
  let handbook: Handbook

  /// The page.
  var page: Page {
    let marks: [RichText] = ["\(code: phase.id)", "phase of \(code: checklist.id)"]
    return Page(title: "\(phase.title)", marks: marks) { writer in
      writer.paragraph("\(phase.description)")
      writer.section(2, "Time") { $0.terms(times) }
      writer.section(2, "What is done") { section in
        section.terms(checklist.terms(of: phase.activities))
      }
      writer.section(2, "Gate at its end", writeGate)
      writer.section(2, "Sources") { $0.sources(phase.sources, in: handbook) }
    }
  }

  private var times: [Term] {
    let weeks: RichText = phase.weeks.map { "\($0.from) to \($0.to), in the source's plan" } ?? "from then on"
    return [
      Term("Weeks", weeks),
      Term("Comes after", neighbour(-1)),
      Term("Leads to", neighbour(1)),
      Term("In a manifest", "\(code: "project.stage"): \(phase.stageNames.codeList)"),
    ]
  }

  private func neighbour(_ distance: Int) -> RichText {
    let phases = checklist.phases
    guard let index = phases.firstIndex(where: { $0.id == phase.id }),
      phases.indices.contains(index + distance)
    else { return "nothing" }
    return "\(code: phases[index + distance].id)"
  }

  private func writeGate(to writer: inout BlockList) {
    guard let gate = phase.gate else { return }
    writer.paragraph("\(gate.question)")
    writer.terms(checklist.terms(of: gate.items))
  }
}
