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
      let lines = lines
      let plain = lines.map { MessageString.plain("\($0.label): \($0.text)") }
      let formatted =
        ["\(rule.description)"] + lines.map { line -> RichText in "**\(line.label):** \(line.text)" }
      help.text("text", plain.joined(separator: "\n"))
      help.text("markdown", MessageString.formatted(.joined(formatted, by: "\n\n")))
    }
    json.object("defaultConfiguration") { $0.text("level", rule.level.rawValue) }
    json.object("properties") { $0.texts("tags", tags) }
  }

  private func text(_ key: String, _ text: String, to json: inout JSONObjectWriter) {
    let cut = Truncation.cut(MessageString.plain(text), toScalars: Self.longestDescription)
    json.object(key) { $0.text("text", cut) }
  }

  private var tags: [String] {
    rule.item.map { [$0.item.kind.rawValue, $0.item.dimension.rawValue] } ?? []
  }

  /// What to do, what done looks like, and who knows more.
  private var lines: [(label: String, text: String)] {
    let first = ("First step", rule.firstStep)
    guard let audit = rule.item else { return [first] }
    let sources = audit.item.sources.map { "\($0.document), \($0.place)" }.joined(separator: "; ")
    return [
      first, ("Done", audit.item.remedy.done), ("Owner", audit.item.owner),
      ("Effort", audit.item.effort.rawValue), ("Source", sources),
    ]
  }
}
