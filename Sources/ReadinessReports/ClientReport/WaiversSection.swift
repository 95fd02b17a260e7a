internal import CalendarDates
internal import JSONSyntax
internal import ReadinessEngine

/// What is accepted for a time though it is not as the gate asks, by whom, and which waivers count for nothing.
struct WaiversSection {
  /// The audit shown.
  let manifest: ManifestAudit
  /// The level of the headings.
  let level: Int

  /// Writes the deviations and the waivers, or nothing where there are none.
  func write(to writer: inout some DocumentWriter) {
    if !manifest.deviations.isEmpty {
      writer.heading(level, "Accepted for a time")
      writer.table(
        ["Item", "Without the waiver", "Until", "By", "Reason", "Place"],
        rows: manifest.deviations.compactMap(row)
      )
    }
    let refused = manifest.waiversNotHonoured
    guard !refused.isEmpty else { return }
    writer.heading(level, "Waivers that count for nothing")
    writer.bullets(refused.map { "\($0.message) (\(code: place(of: $0.waiver)))" })
  }

  private func row(_ audit: ItemAudit) -> [RichText]? {
    guard let waiver = audit.waiver else { return nil }
    return [
      "\(audit.item.title)",
      "\(waiver.standing)",
      "\(waiver.waiver.lastDay.description)",
      "\(waiver.waiver.approver)",
      "\(waiver.waiver.reason)",
      "\(code: place(of: waiver.waiver))",
    ]
  }

  private func place(of waiver: Waiver) -> String {
    Place(file: manifest.gate.policy?.path ?? "", position: waiver.position).line
  }
}
