internal import JSONSyntax
internal import ReadinessEngine

/// Where the project stands on the way to production, and what keeps the next gate closed.
struct PhasesText {
  /// The phases shown.
  let phases: PhasesAudit
  /// The checklist that they come from.
  let checklist: ChecklistAudit
  /// The manifest's path.
  let file: String
  /// Whether every item is shown with its facts, advice and remedy.
  let isVerbose: Bool

  /// Writes the section.
  func write(to writer: inout TextWriter) {
    writer.heading(checklist.title)
    writePath(to: &writer)
    if let sentence = phases.stated?.sentence(current: phases.current) {
      writer.line(at: 2) { line in
        line.write(sentence, .bad)
        if let position = phases.stated?.fact.position {
          line.write(Place(file: file, position: position))
        }
      }
    }
    writer.line(phases.current.sentence, at: 2)
    for audit in isVerbose ? checklist.items : phases.current.blocking {
      ItemText(audit: audit, file: file, isVerbose: isVerbose).write(to: &writer)
    }
    writeRemaining(to: &writer)
  }

  private func writePath(to writer: inout TextWriter) {
    let current = phases.currentIndex
    writer.line(at: 2) { line in
      for (index, phase) in phases.phases.enumerated() {
        if index > 0 { line.write(" → ", .quiet) }
        let isCurrent = index == current
        let isDone = index < current
        let style: Style = isCurrent ? .strong : isDone ? .good : .quiet
        line.write(isCurrent ? "▸ " : isDone ? "✓ " : "· ", style)
        line.write(phase.phase.title, style)
      }
    }
  }

  private func writeRemaining(to writer: inout TextWriter) {
    let remaining = phases.current.remaining
    guard !remaining.isEmpty, !isVerbose else { return }
    writer.line(at: 2) { line in
      line.write("Also part of this phase, not done or not stated: ", .quiet)
      line.write(.quiet) { text in
        text.append(remaining, separatedBy: ", ") { $0.append(text: $1.item.id) }
      }
    }
  }
}
