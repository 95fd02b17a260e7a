internal import ReadinessEngine

/// The Markdown report of one manifest: verdict and gate, scorecard, what to do, and what it rests on.
struct ManifestMarkdown {
  /// The audit shown.
  let manifest: ManifestAudit
  /// The level of the manifest's heading; its sections are one deeper.
  let level: Int

  /// Writes the sections in the order in which a reader asks for them.
  func write(to writer: inout MarkdownWriter) {
    VerdictMarkdown(manifest: manifest, level: level).write(to: &writer)
    for checklist in manifest.checklists {
      writer.heading(level + 1, "\(checklist.title)")
      ChecklistMarkdown(checklist: checklist, file: manifest.path).write(to: &writer)
    }
    writeProfile(to: &writer)
    writePriorities(to: &writer)
    InformationRequestMarkdown(manifest: manifest, level: level + 1).write(to: &writer)
    writeAdvice(to: &writer)
    writeNotices(to: &writer)
    EvidenceMarkdown(manifest: manifest, level: level + 1).write(to: &writer)
  }

  private func writeProfile(to writer: inout MarkdownWriter) {
    guard !manifest.profile.dimensions.isEmpty else { return }
    writer.heading(level + 1, "Profile")
    writer.table(
      ["Dimension", "Standing", "Met", "Not met", "Unknown"],
      numeric: [2, 3, 4],
      rows: manifest.profile.dimensions.map { standing in
        let bar = BarCells(standing).text
        return [
          "\(standing.dimension.rawValue)", "\(bar)", "\(standing.met)", "\(standing.notMet)",
          "\(standing.unknown)",
        ]
      }
    )
    if let weakest = manifest.profile.weakest {
      writer.paragraph("Weakest: **\(weakest.dimension.rawValue)**, \(weakest.sentence).")
    }
  }

  private func writePriorities(to writer: inout MarkdownWriter) {
    guard !manifest.priorities.isEmpty else { return }
    writer.heading(level + 1, "Fix first")
    writer.numbers(
      manifest.priorities.map { priority in
        let item = priority.item
        let blocks: Markdown = priority.blocksClearance ? " (blocks clearance)" : ""
        let work: Markdown = "Owner: \(item.owner). Effort: \(item.effort.rawValue)."
        return """
          **\(item.title)**\(blocks). \(priority.message)
             - First step: \(item.remedy.firstStep)
             - Done: \(item.remedy.done)
             - \(work)
          """
      }
    )
  }

  private func writeAdvice(to writer: inout MarkdownWriter) {
    let advice = manifest.items.map { (item: $0.item, findings: $0.advice) }.filter { !$0.findings.isEmpty }
    guard !advice.isEmpty else { return }
    writer.heading(level + 1, "Advice")
    writer.details("Good practice that is missing or not stated; it changes no verdict") { details in
      details.bullets(
        advice.map { item, findings in
          let lines = findings.map { finding -> Markdown in "\n  - \(finding.message)" }
          return "**\(item.title)**\(.joined(lines, by: ""))"
        }
      )
    }
  }

  private func writeNotices(to writer: inout MarkdownWriter) {
    guard !manifest.notices.isEmpty else { return }
    writer.heading(level + 1, "Notices")
    writer.bullets(
      manifest.notices.map { notice in
        "\(code: notice.path): \(notice.message) (\(code: Place(file: manifest.path, position: notice.position).line))"
      }
    )
  }
}
