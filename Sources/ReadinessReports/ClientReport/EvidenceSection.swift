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
      details.table(
        ["Item", "Fact", "Value", "Place"],
        rows: items.lazy.flatMap { audit in
          // Facts are lent instead of copied, as there are many.
          let facts = audit.facts
          return facts.indices.lazy.map { row(facts[$0], of: audit.item) }
        }
      )
    }
  }

  private func row(_ fact: Fact, of item: ChecklistItem) -> [RichText] {
    let place = Place(file: manifest.path, position: fact.position)
    return [
      "\(code: item.id)", "\(code: fact.pathText)", "\(fact.text)",
      "\(code: fact.measurement?.source ?? place.full)",
    ]
  }

  private func writeSources(to writer: inout some DocumentWriter) {
    writer.heading(level, "Sources of the items")
    writer.details("Where the items and bands come from") { details in
      details.table(["Item", "Document", "Place"], rows: sources)
    }
  }

  private var sources: [[RichText]] {
    manifest.checklists.flatMap { checklist in
      let items = checklist.items.flatMap { audit in
        audit.item.sources.map { ["\(code: audit.item.id)", "\($0.document)", "\($0.place)"] as [RichText] }
      }
      let band = checklist.band.map { band in
        band.sources.map { ["\(code: band.id)", "\($0.document)", "\($0.place)"] as [RichText] }
      }
      return items + (band ?? [])
    }
  }
}
