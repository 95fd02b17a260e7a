internal import ReadinessEngine

/// What is as it should be, by facts, and has to stay so.
struct StrengthsSection {
  /// The audit shown.
  let manifest: ManifestAudit
  /// The level of the heading.
  let level: Int

  /// Writes the criteria that are met, by dimension, or nothing where none is.
  func write(to writer: inout some DocumentWriter) {
    let met = manifest.items.filter {
      $0.item.kind == .criterion && $0.isSettled && $0.verdict != .notApplicable
    }
    guard !met.isEmpty else { return }
    writer.heading(level, "Strengths to keep")
    writer.paragraph(
      "These are met by facts, not by claims. Each change of the system can undo one, so keep them true."
    )
    writer.bullets(
      Dimension.allCases.compactMap { dimension in
        let items = met.filter { $0.item.dimension == dimension }
        guard !items.isEmpty else { return nil }
        return
          "**\(dimension.rawValue.capitalizingFirst):** \(.joined(items.map(\.item.title), by: " · "))"
      }
    )
    let ruledOut = FailureModeTally(manifest).ruledOut.count
    if ruledOut > 0 {
      writer.paragraph(
        "Beside them the facts rule out \(ruledOut.spelled("failure mode", "failure modes"))."
      )
    }
  }
}
