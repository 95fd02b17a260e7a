internal import ReadinessEngine

/// What a client reads about one manifest: verdict and gate, scorecard, what to do, and what it rests on.
struct ManifestSection {
  /// The audit shown.
  let manifest: ManifestAudit
  /// The level of the manifest's heading; its sections are one deeper.
  let level: Int

  /// Writes the sections in the order in which a reader asks for them.
  func write(to writer: inout DocumentWriter) {
    VerdictSection(manifest: manifest, level: level).write(to: &writer)
    for checklist in manifest.checklists {
      writer.heading(level + 1, "\(checklist.title)")
      if let sentence = manifest.furtherScoreSentence(of: checklist) { writer.paragraph("\(sentence)") }
      ChecklistSection(checklist: checklist, file: manifest.path).write(to: &writer)
    }
    writeProfile(to: &writer)
    writePriorities(to: &writer)
    InformationRequestSection(manifest: manifest, level: level + 1).write(to: &writer)
    writeAdvice(to: &writer)
    writeNotices(to: &writer)
    if let economics = manifest.appendix?.economics {
      EconomicsSection(economics: economics, file: manifest.path, level: level + 1).write(to: &writer)
    }
    PracticesSection(groups: manifest.practices, file: manifest.path, level: level + 1).write(to: &writer)
    EvidenceSection(manifest: manifest, level: level + 1).write(to: &writer)
  }

  private func writeProfile(to writer: inout DocumentWriter) {
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

  private func writePriorities(to writer: inout DocumentWriter) {
    guard !manifest.priorities.isEmpty else { return }
    writer.heading(level + 1, "Fix first")
    writer.numbers(
      manifest.priorities.map { priority in
        let item = priority.item
        let blocks: RichText = priority.blocksClearance ? " (blocks clearance)" : ""
        let work: RichText = "Owner: \(item.owner). Effort: \(item.effort.rawValue)."
        return ListEntry(
          "**\(item.title)**\(blocks). \(priority.message)",
          children: ["First step: \(item.remedy.firstStep)", "Done: \(item.remedy.done)", work]
        )
      }
    )
  }

  private func writeAdvice(to writer: inout DocumentWriter) {
    let advice = manifest.items.map { (item: $0.item, findings: $0.advice) }.filter { !$0.findings.isEmpty }
    guard !advice.isEmpty else { return }
    writer.heading(level + 1, "Advice")
    writer.details("Good practice that is missing or not stated; it changes no verdict") { details in
      details.bullets(
        advice.map { item, findings in
          ListEntry("**\(item.title)**", children: findings.map { "\($0.message)" })
        }
      )
    }
  }

  private func writeNotices(to writer: inout DocumentWriter) {
    guard !manifest.notices.isEmpty else { return }
    writer.heading(level + 1, "Notices")
    writer.bullets(
      manifest.notices.map { notice in
        "\(code: notice.path): \(notice.message) (\(code: Place(file: manifest.path, position: notice.position).line))"
      }
    )
  }
}
