internal import JSONSyntax
internal import ReadinessEngine

/// What is accepted for a time though it is not as the gate asks, and the waivers that count for nothing.
struct DeviationsText {
  /// The audit shown.
  let manifest: ManifestAudit

  /// Writes a section each, or nothing without waivers.
  func write(to writer: inout TextWriter) {
    if !manifest.deviations.isEmpty { writer.heading("Accepted for a time") }
    writeDeviations(to: &writer)
    let refused = manifest.waiversNotHonoured
    guard !refused.isEmpty else { return }
    writer.heading("Waivers that count for nothing")
    for audit in refused {
      writer.line(at: 2, hanging: 4) { line in
        line.write("! ", .open)
        line.write(audit.message)
        write(audit.waiver, to: &line)
      }
    }
  }

  /// Writes one line an item that is accepted, and its reason.
  func writeDeviations(to writer: inout TextWriter) {
    for audit in manifest.deviations {
      guard let waiver = audit.waiver else { continue }
      writer.line(at: 2, hanging: 4) { line in
        line.write(VerdictTone.waived)
        line.write("\(audit.item.id) is \(waiver.standing), \(waiver.waiver.sentence.lowercasingFirst)")
        write(waiver.waiver, to: &line)
      }
    }
  }

  private func write(_ waiver: Waiver, to line: inout TextWriter) {
    guard let policy = manifest.gate.policy else { return }
    line.write(Place(file: policy.path, position: waiver.position))
  }
}
