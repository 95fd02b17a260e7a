internal import ReadinessEngine

/// The page of an adapter: which files it reads, what it measures, and when a file shows nothing.
struct AdapterPage {
  /// The adapter.
  let adapter: Adapter
  /// What else is known.
  let handbook: Handbook

  /// The page.
  var page: Page {
    Page(title: "\(adapter.title)", marks: ["\(code: adapter.id)", "adapter for \(adapter.tool)"]) { writer in
      writer.paragraph("\(adapter.description)")
      writer.section(2, "Recognised by", writeRecognition)
      writer.section(2, "Facts it measures", writeFacts)
      writer.section(2, "No result") { $0.bullets(sentences(adapter.inconclusive)) }
      writer.section(2, "Told beside the facts") { $0.bullets(sentences(adapter.notes)) }
      writer.section(2, "Can support") { $0.terms(items) }
    }
  }

  private func writeRecognition(to writer: inout BlockList) {
    writer.code(.rule(adapter.recognition.text))
    writer.paragraph(
      """
      To read a file with it whatever its content, write \(code: "\"format\": \"\(adapter.id)\"") in the entry of \
      the manifest's evidence, or \(code: "--evidence-format ENTRY=\(adapter.id)").
      """
    )
  }

  private func writeFacts(to writer: inout BlockList) {
    for fact in adapter.facts {
      let path = "\(fact.path)"
      writer.heading(3, "\(code: path)")
      if let question = handbook.fields.first(where: { $0.path == path })?.question {
        writer.paragraph("\(question)")
      }
      writer.code(.rule(fact.value.text))
      writer.paragraph(comparison(of: fact))
    }
  }

  /// Which stated values are contradicted.
  private func comparison(of fact: AdapterFact) -> RichText {
    switch fact.better {
    case .higher: "Higher is better: a stated value is contradicted by one that is lower\(fact.slack)."
    case .lower: "Lower is better: a stated value is contradicted by one that is higher\(fact.slack)."
    case nil: "Neither is better: a stated value that is another one is reported."
    }
  }

  private func sentences(_ remarks: [AdapterRemark]) -> [RichText] {
    remarks.map { "\($0.message)" }
  }

  /// The items that a file with these facts can be evidence for.
  private var items: [Term] {
    let measured = adapter.facts.map { "\($0.path)" }
    return handbook.checklists.flatMap(\.facts)
      .filter { $0.deciding.contains(where: measured.contains) }
      .map { Term("\(code: $0.item.id)", "\($0.item.title)") }
  }
}

extension AdapterFact {
  /// By how much the measured value has to be worse, in words; nothing where any difference counts.
  fileprivate var slack: String {
    tolerance == 0 ? "" : " by more than \(Int((tolerance * 100).rounded())) % of it"
  }
}
