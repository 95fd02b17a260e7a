internal import ReadinessEngine

/// The first things to fix, each with its reason, its first step and what done looks like.
struct FixFirstSection {
  /// The audit shown.
  let manifest: ManifestAudit
  /// The level of the heading.
  let level: Int

  /// Writes the list, or nothing where there is nothing to fix.
  func write(to writer: inout DocumentWriter) {
    guard !manifest.priorities.isEmpty else { return }
    writer.heading(level, "Fix first")
    writer.numbers(
      manifest.priorities.map { priority in
        let item = priority.item
        let blocks: RichText = priority.blocksClearance ? " (blocks clearance)" : ""
        return ListEntry(
          "**\(item.title)**\(blocks). \(priority.message.sentence)",
          children: [
            "Why: \(item.why)",
            "First step: \(item.remedy.firstStep)",
            "Done: \(item.remedy.done)",
            "Owner: \(item.owner). Effort: \(item.effort.rawValue).",
          ]
        )
      }
    )
  }
}
