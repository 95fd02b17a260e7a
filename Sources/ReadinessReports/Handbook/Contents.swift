internal import ReadinessEngine

extension Handbook {
  /// The page that lists everything that has one, without the fields inside the manifest's sections.
  public var contents: Page {
    Page(title: "What can be explained", marks: ["write an id, an alias or the path of a field"]) { writer in
      for chapter in chapters {
        writer.section(2, "\(chapter.title)") { $0.terms(chapter.topics.map(term)) }
      }
    }
  }

  /// The names on that page, each with what it stands for first.
  public var offers: [(name: String, meaning: String)] {
    var known: Set<String> = []
    return chapters.flatMap(\.topics)
      .compactMap { topic in
        guard let name = topic.names.first, known.insert(name).inserted else { return nil }
        return (name, topic.title)
      }
  }

  private func term(_ topic: Topic) -> Term {
    let remark = remark(on: topic).map { " (\($0))" as RichText } ?? ""
    return Term("\(code: topic.names.first ?? "")", "\(topic.title)\(remark)")
  }

  /// What sort of thing it is where its neighbours are of another, or how much is in it.
  private func remark(on topic: Topic) -> RichText? {
    switch topic {
    case .checklist: "checklist"
    case .band: "band"
    case .phase: "phase"
    case .practices: "practices"
    case .budget: "budget"
    case .clock: "clock"
    case .risk: "risk"
    case .field(let section): count(inside: section)
    case .adapter, .item, .practice, .figure, .formula, .regulatoryDate, .source: nil
    }
  }

  private func count(inside section: ManifestField) -> RichText? {
    let count = fields.count { $0.steps.starts(with: section.steps) } - 1
    return count == 0 ? nil : count == 1 ? "1 field" : "\(count) fields"
  }
}
