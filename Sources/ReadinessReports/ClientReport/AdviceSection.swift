internal import ReadinessEngine

/// Good practice that is missing or not stated beside the verdicts.
struct AdviceSection {
  /// The audit shown.
  let manifest: ManifestAudit
  /// The level of the heading.
  let level: Int

  /// Writes the folded list, or nothing without advice; it evaluates the advisory rules once.
  func write(to writer: inout some DocumentWriter) {
    let advice = manifest.items.map { (item: $0.item, findings: $0.advice) }.filter { !$0.findings.isEmpty }
    guard !advice.isEmpty else { return }
    writer.heading(level, "Advice")
    writer.details("Good practice that is missing or not stated; it changes no verdict") { details in
      details.bullets(
        advice.lazy.map { item, findings in
          ListEntry("**\(item.title)**", children: findings.map { "\($0.message)" })
        }
      )
    }
  }
}
