internal import ReadinessEngine

/// Whether the release gate passed, and one line a reason.
struct GateText {
  /// The gate shown.
  let gate: GateResult

  /// Writes the end of a manifest's report.
  func write(to writer: inout TextWriter) {
    writer.blankLine()
    writer.line { line in
      line.write("Gate ", .strong)
      line.write(gate.word, gate.passed ? .good : .bad)
      if let policy = gate.policy { line.write(", as asked for by \(policy.sentence)", .quiet) }
    }
    for check in gate.checks { check.write(to: &writer) }
  }
}

extension GateCheck {
  /// Writes what was asked and what was found.
  func write(to writer: inout TextWriter) {
    writer.line(at: 2, hanging: 4) { line in
      line.write(VerdictTone(holds: holds))
      line.write(reason)
    }
  }
}
