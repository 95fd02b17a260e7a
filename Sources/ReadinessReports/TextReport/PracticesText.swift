internal import ReadinessEngine

/// The practices that are missing or open, group by group; what is found is only counted.
struct PracticesText {
  /// The groups shown.
  let groups: [PracticeGroupAudit]
  /// The manifest's path.
  let file: String

  /// Writes a block a group, or nothing without groups.
  func write(to writer: inout TextWriter) {
    guard !groups.isEmpty else { return }
    writer.heading("Practices found and missing")
    for group in groups { write(group, to: &writer) }
  }

  private func write(_ audit: PracticeGroupAudit, to writer: inout TextWriter) {
    writer.line(audit.group.title, at: 2)
    let bar = BarCells(audit)
    writer.line(at: 4, hanging: 6 + bar.count) { line in
      line.write(bar)
      line.skip(2)
      line.write(audit.sentence, .quiet)
    }
    for practice in audit.practices(.missing) + audit.practices(.error) { write(practice, to: &writer) }
    let open = audit.practices(.open).map(\.practice.title)
    if !open.isEmpty { write(open, to: &writer) }
  }

  private func write(_ audit: PracticeAudit, to writer: inout TextWriter) {
    writer.line(at: 4, hanging: 6) { line in
      line.write("\(audit.standing.tone.symbol) ", .quiet)
      line.write(audit.practice.title)
    }
    writer.line(at: 6) { line in
      line.write(audit.message, .quiet)
      if let position = audit.decidingPosition {
        line.write(Place(file: file, position: position))
      }
    }
  }

  private func write(_ open: [String], to writer: inout TextWriter) {
    writer.line(at: 4, hanging: 6) { line in
      line.write("\(VerdictTone.open.symbol) ", .quiet)
      line.write("Open: \(open.joined(separator: " · "))")
    }
  }
}
