internal import JSONSyntax
internal import ReadinessEngine

/// What findings are instances of, with all that a reader of one needs to act.
struct SARIFRule: JSONShape {
  /// The rule.
  let rule: FindingRule

  /// GitHub shows no more letters of a description.
  private static let longestDescription = 1024

  func write(to json: inout JSONObjectWriter) {
    let description = rule.description
    json.text("id", rule.id)
    text("shortDescription", rule.title, to: &json)
    text("fullDescription", description, to: &json)
    json.object("help") { help in
      let lines = lines
      help.text("text") { text in
        text.append(lines, separatedBy: "\n") { text, line in
          MessageString.append(to: &text, plain: { line.append(to: &$0) })
        }
      }
      help.text("markdown") { text in
        MessageString.append(to: &text, markdown: { appendMarkdown(description, lines, to: &$0) })
      }
    }
    json.object("defaultConfiguration") { $0.text("level", rule.level.rawValue) }
    json.object("properties") { $0.texts("tags", tags) }
  }

  private func text(_ key: StaticString, _ text: String, to json: inout JSONObjectWriter) {
    json.object(key) { description in
      description.text("text") { bytes in
        let start = bytes.count
        MessageString.append(to: &bytes, plain: { $0.append(text: text) })
        // No scalar takes less than a byte, so that few texts have to be counted.
        guard bytes.count - start > Self.longestDescription else { return }
        let whole = String(decoding: bytes[start...], as: UTF8.self)
        bytes.removeLast(bytes.count - start)
        bytes.append(text: Truncation.cut(whole, toScalars: Self.longestDescription))
      }
    }
  }

  private func appendMarkdown(_ description: String, _ lines: [Line], to source: inout [UInt8]) {
    MarkdownEscaping.append(description, to: &source)
    for line in lines {
      source.append(markup: "\n\n**")
      source.append(markup: line.label)
      source.append(markup: ":** ")
      MarkdownEscaping.append(line.text, to: &source)
    }
  }

  private var tags: [String] {
    rule.item.map { [$0.item.kind.rawValue, $0.item.dimension.rawValue] } ?? []
  }

  /// What to do, what done looks like, and who knows more.
  private var lines: [Line] {
    let first = Line(label: "First step", text: rule.firstStep)
    guard let audit = rule.item else { return [first] }
    let sources = audit.item.sources.map { "\($0.document), \($0.place)" }.joined(separator: "; ")
    return [
      first, Line(label: "Done", text: audit.item.remedy.done), Line(label: "Owner", text: audit.item.owner),
      Line(label: "Effort", text: audit.item.effort.rawValue), Line(label: "Source", text: sources),
    ]
  }

  /// A text and what it is about.
  private struct Line {
    let label: StaticString
    let text: String

    func append(to bytes: inout [UInt8]) {
      bytes.append(markup: label)
      bytes.append(markup: ": ")
      bytes.append(text: text)
    }
  }
}
