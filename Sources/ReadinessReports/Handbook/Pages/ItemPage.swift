internal import ReadinessEngine

/// The page of an item: what it asks, why, how to fix it, its rules, and examples.
struct ItemPage {
  /// The item.
  let item: ChecklistItem
  /// The checklist that it belongs to.
  let checklist: HandbookChecklist
  /// What else is known.
  let handbook: Handbook

  /// The page.
  var page: Page {
    Page(title: "\(item.title)", marks: marks) { writer in
      writer.paragraph("\(item.question)")
      writer.section(2, "Why it matters", writeReason)
      writer.section(2, "How to fix it", writeRemedy)
      ItemRules(item: item, checklist: checklist.checklist).write(to: &writer)
      writer.section(2, "Facts it reads", writeFacts)
      ItemExamples(item: item, checklist: checklist).write(to: &writer)
      writer.section(2, "What depends on it", writeConsequences)
      writer.section(2, "Evidence", writeEvidence)
      writer.section(2, "Sources") { $0.sources(item.sources, in: handbook) }
    }
  }

  private var marks: [RichText] {
    let number: RichText = item.number.map { " \($0)" } ?? ""
    let aliases: [RichText] = item.aliases.isEmpty ? [] : ["also \(item.aliases.codeList)"]
    return [
      "\(code: item.id)", "\(item.kind.words)\(number) of \(code: item.checklist)",
      "\(item.dimension.rawValue)",
    ]
      + aliases
  }

  private func writeReason(to writer: inout BlockList) {
    writer.paragraph("\(item.why)")
    if let diagnosis = item.diagnosis { writer.paragraph("**Root cause:** \(diagnosis.rootCause)") }
  }

  private func writeRemedy(to writer: inout BlockList) {
    writer.terms([
      Term("First step", "\(item.remedy.firstStep)"),
      Term("Done", "\(item.remedy.done)"),
      Term("Owner", "\(item.owner)"),
      Term("Effort", "\(item.effort.words)"),
    ])
  }

  private func writeFacts(to writer: inout BlockList) {
    guard let facts = checklist.facts.first(where: { $0.item.id == item.id }) else { return }
    writer.terms(handbook.terms(of: facts.deciding))
    let advisory = handbook.terms(of: facts.advisory)
    if !advisory.isEmpty { writer.heading(3, "For advice only") }
    writer.terms(advisory)
  }

  private func writeConsequences(to writer: inout BlockList) {
    let sentences = ItemConsequences(item: item, checklist: checklist.checklist).sentences
    writer.bullets(sentences)
  }

  private func writeEvidence(to writer: inout BlockList) {
    var terms = [Term("At best", "\(item.highestAssurance.words)")]
    if !item.measurable.isEmpty { terms.append(Term("Measurable", item.measurable.codeList)) }
    if let days = item.maximumAgeDays { terms.append(Term("Not older than", "\(days.description) days")) }
    writer.terms(terms + adapters)
  }

  /// What reads files that measure its facts.
  private var adapters: [Term] {
    let facts = checklist.facts.first { $0.item.id == item.id }?.deciding ?? []
    let ids = handbook.adapters.filter { $0.facts.contains { facts.contains("\($0.path)") } }.map(\.id)
    return ids.isEmpty ? [] : [Term("Measured by", ids.codeList)]
  }
}
