internal import ReadinessEngine

/// A row for each finding in which the client answers: agreed or disputed, by whom, until when.
struct ManagementResponseSection {
  /// The audit shown.
  let manifest: ManifestAudit
  /// The level of the heading.
  let level: Int

  /// Writes the blank table, or nothing without findings.
  func write(to writer: inout some DocumentWriter) {
    let blocking = Set(manifest.phases?.current.blocking.map(\.item.id) ?? [])
    // Of the gates only the current phase's waits for an answer now.
    let findings = manifest.items.worstFirst.filter { audit in
      audit.isFinding && (audit.item.kind != .gate || blocking.contains(audit.item.id))
    }
    guard !findings.isEmpty else { return }
    writer.heading(level, "Management response")
    writer.paragraph("For each finding: is it agreed or disputed, who takes it on, and until when?")
    writer.table(
      ["Finding", "What was found", "Agreed or disputed", "Owner", "Date"],
      rows: findings.lazy.map { audit in
        let severity = audit.severity.map { severity -> RichText in " (\(severity.level.rawValue))" } ?? ""
        return ["\(audit.item.title)\(severity)", "\(audit.message)", "", "", ""]
      }
    )
  }
}

extension ItemAudit {
  /// Whether the facts show something wrong, or leave a criterion open.
  fileprivate var isFinding: Bool {
    verdictWithoutWaiver.standing == .unfavourable || item.kind == .criterion && isOpen
  }
}
