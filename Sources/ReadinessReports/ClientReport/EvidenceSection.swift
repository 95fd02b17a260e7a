internal import Digests
internal import JSONSyntax
internal import ReadinessEngine

/// What the verdicts rest on: every fact that was read, and where the items come from.
struct EvidenceSection {
  /// The audit shown.
  let manifest: ManifestAudit
  /// The level of the headings.
  let level: Int

  /// Writes the facts and the sources.
  func write(to writer: inout some DocumentWriter) {
    writeArtifacts(to: &writer)
    writeFacts(to: &writer)
    writeSources(to: &writer)
  }

  private func writeArtifacts(to writer: inout some DocumentWriter) {
    guard !manifest.evidence.isEmpty else { return }
    writer.heading(level, "Evidence")
    writer.paragraph(
      """
      A verdict is marked measured where a tool's file gives the facts behind it, and documented where a file \
      supports it. Every other verdict rests on what the manifest states. No file proves who wrote it: the digests \
      tell which files were examined, so that anybody can compare them with what the tools kept.
      """
    )
    writer.table(
      ["Evidence", "Standing", "Source", "Why", "SHA-256"],
      rows: manifest.evidence.lazy.map { artifact in
        [
          "\(code: artifact.name)",
          "\(artifact.standing.tone.symbol) \(artifact.standing.word)",
          "\(artifact.details)",
          "\(artifact.reason ?? "")",
          artifact.digest.map { "\(code: $0.hexadecimal.prefix(12))" } ?? "",
        ]
      }
    )
  }

  private func writeFacts(to writer: inout some DocumentWriter) {
    let items = manifest.items
    guard items.contains(where: { !$0.facts.isEmpty }) else { return }
    writer.heading(level, "Facts")
    writer.details("Every fact that decided a verdict, with its place") { details in
      details.table(["Item", "Fact", "Value", "Place"], numeric: []) { table in
        for audit in items { write(audit.facts, of: audit.item.id, to: &table) }
      }
    }
  }

  private func write(_ facts: [Fact], of item: String, to table: inout some DocumentWriter) {
    // Facts are lent instead of copied, as there are many.
    for index in facts.indices {
      table.row { row in
        row.cell(code: item)
        row.cell(code: facts[index].pathText)
        row.cell(plain: facts[index].text)
        if let measurement = facts[index].measurement {
          row.cell(code: measurement.source)
        } else {
          row.cell(Place(file: manifest.path, position: facts[index].position))
        }
      }
    }
  }

  private func writeSources(to writer: inout some DocumentWriter) {
    writer.heading(level, "Sources of the items")
    writer.details("Where the items and bands come from") { details in
      details.table(["Item", "Document", "Place"], numeric: []) { table in
        for checklist in manifest.checklists { writeSources(of: checklist, to: &table) }
      }
    }
  }

  private func writeSources(of checklist: ChecklistAudit, to table: inout some DocumentWriter) {
    for audit in checklist.items { write(audit.item.sources, of: audit.item.id, to: &table) }
    if let band = checklist.band { write(band.sources, of: band.id, to: &table) }
  }

  private func write(_ sources: [SourceReference], of id: String, to table: inout some DocumentWriter) {
    for source in sources {
      table.row { row in
        row.cell(code: id)
        row.cell(plain: source.document)
        row.cell(plain: source.place)
      }
    }
  }
}
