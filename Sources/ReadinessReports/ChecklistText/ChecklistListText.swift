public import ReadinessEngine

/// Several checklists by name, with what is in each.
public enum ChecklistListText {
  /// The list as UTF-8 text, one checklist below the other.
  public static func render(_ checklists: [Checklist], options: RenderingOptions) -> [UInt8] {
    var writer = TextWriter(width: options.width, usesColor: options.usesColor)
    let column = TextColumn(after: checklists.map(\.id), in: options.width)
    for checklist in checklists {
      column.write(checklist.id, to: &writer) { $0.write(checklist.title, .strong) }
      writer.line(at: column.start) { line in
        line.write(checklist.contents, .quiet)
        if let sentence = checklist.scoringSentence { line.write("; \(sentence)", .quiet) }
        if let applies = checklist.applies { line.write("; only where \(applies.rule.text)", .quiet) }
      }
    }
    return writer.bytes
  }
}

/// Where the texts begin that stand beside names.
struct TextColumn {
  /// The column, from 0.
  let start: Int
  private let indent: Int
  private let isStacked: Bool

  /// Leaves room for the widest name; where that would take too much, texts stand below their names.
  init(after names: [String], in width: Int, indent: Int = 0) {
    let widest = names.map { DisplayWidth.of(VisibleText.visible($0)) }.max() ?? 0
    self.indent = indent
    isStacked = widest > width / 2
    start = indent + (isStacked ? 4 : widest + 2)
  }

  /// Writes a name and the text beside it.
  func write(_ name: String, to writer: inout TextWriter, _ text: (inout TextWriter) -> Void) {
    writer.line(at: indent, hanging: start) { line in
      line.write(name)
      if isStacked { return }
      line.move(to: start)
      text(&line)
    }
    if isStacked { writer.line(at: start, text) }
  }
}
