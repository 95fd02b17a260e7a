internal import JSONSyntax
internal import ReadinessEngine

/// What findings are instances of, with all that a reader of one needs to act.
struct SARIFRule: JSONShape {
  /// The rule.
  let rule: FindingRule

  /// GitHub shows no more letters of a description.
  private static let longestDescription = 1024

  func write(to json: inout JSONObjectWriter) {
    json.text("id", rule.id)
    text("shortDescription", rule.title, to: &json)
    text("fullDescription", rule.description, to: &json)
    json.object("help") { help in
      let texts = lines.map { MessageString.plain("\($0.label): \($0.text)") }
      help.text("text", texts.joined(separator: "\n"))
      help.text("markdown", MessageString.formatted(markdown))
    }
    json.object("defaultConfiguration") { $0.text("level", rule.level.rawValue) }
    json.object("properties") { $0.texts("tags", tags) }
  }

  private func text(_ key: String, _ text: String, to json: inout JSONObjectWriter) {
    let cut = Truncation.cut(MessageString.plain(text), toScalars: Self.longestDescription)
    json.object(key) { $0.text("text", cut) }
  }

  private var tags: [String] {
    rule.item.map { [$0.kind.rawValue, $0.dimension.rawValue] } ?? []
  }

  /// What to do, what done looks like, and who knows more.
  private var lines: [(label: String, text: String)] {
    let first = ("First step", rule.firstStep)
    guard let item = rule.item else { return [first] }
    let sources = item.sources.map { "\($0.document), \($0.place)" }.joined(separator: "; ")
    return [
      first, ("Done", item.remedy.done), ("Owner", item.owner), ("Effort", item.effort.rawValue),
      ("Source", sources),
    ]
  }

  private var markdown: Markdown {
    .joined(["\(rule.description)"] + lines.map { "**\($0.label):** \($0.text)" }, by: "\n\n")
  }
}
