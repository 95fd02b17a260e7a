internal import ReadinessEngine

/// The first things to fix, each with its reason, its first step and what done looks like.
struct FixFirstSection {
  /// The audit shown.
  let manifest: ManifestAudit
  /// The level of the heading.
  let level: Int

  /// Writes the list, or nothing where there is nothing to fix.
  func write(to writer: inout some DocumentWriter) {
    guard !manifest.priorities.isEmpty else { return }
    writer.heading(level, "Fix first")
    writer.numbers(
      manifest.priorities.map { priority in
        let item = priority.item
        let blocks: RichText = priority.blocksClearance ? " (blocks clearance)" : ""
        // Of a failure mode the report tells why it matters in a section of its own.
        let why: [RichText] = item.kind == .failureMode ? [] : ["Why: \(item.why)"]
        return ListEntry(
          "**\(item.title)**\(blocks). \(priority.message.sentence)",
          children: why + [
            "First step: \(item.remedy.firstStep)",
            "Done: \(item.remedy.done)",
            "Owner: \(item.owner). Effort: \(item.effort.rawValue).",
          ]
        )
      }
    )
  }
}
