public import ReadinessEngine

/// One checklist for people at a terminal: what it is for, how it is scored, and its items.
public enum ChecklistPageText {
  /// The page as UTF-8 text.
  public static func render(_ checklist: Checklist, options: RenderingOptions) -> [UInt8] {
    var writer = TextWriter(width: options.width, usesColor: options.usesColor)
    ChecklistRows(checklist: checklist).write(to: &writer)
    return writer.bytes
  }
}

/// The sections of the page.
private struct ChecklistRows {
  let checklist: Checklist

  func write(to writer: inout TextWriter) {
    writer.line(checklist.title, .strong)
    writer.line { line in
      line.write(checklist.id, .quiet)
      line.write("  \(checklist.contents)", .quiet)
    }
    writer.blankLine()
    writer.line(checklist.description, at: 2)
    writeApplicability(to: &writer)
    writeScoring(to: &writer)
    writeClearance(to: &writer)
    writePhases(to: &writer)
    for kind in ItemKind.allCases { write(kind, to: &writer) }
  }

  private func writeApplicability(to writer: inout TextWriter) {
    guard let applies = checklist.applies else { return }
    writer.heading("Only for some projects")
    writer.line("Where \(applies.rule.text). \(applies.otherwise)", at: 2)
  }

  private func writeScoring(to writer: inout TextWriter) {
    guard let scoring = checklist.scoring else { return }
    writer.heading("Score")
    writer.line("\(checklist.greatestScore) points in all; \(scoring.passingScore) pass.", at: 2)
    let names = scoring.bands.map { checklist.scores(of: $0) }
    let column = TextColumn(after: names, in: writer.width, indent: 2)
    for (band, name) in zip(scoring.bands, names) {
      column.write(name, to: &writer) { line in
        line.write("\(band.title).", .strong)
        line.write(" \(band.advice)")
      }
    }
  }

  private func writeClearance(to writer: inout TextWriter) {
    guard let clearance = checklist.clearance else { return }
    writer.heading("Whatever the score")
    writer.line(clearance.because, at: 2)
    writer.line("Where \(clearance.when.text): \(clearance.items.joined(separator: ", "))", at: 2)
    for variable in checklist.variables where clearance.when.text == "variables.\(variable.name)" {
      writer.line("\(clearance.when.text): \(variable.description)", .quiet, at: 2)
    }
  }

  private func writePhases(to writer: inout TextWriter) {
    if checklist.phases.isEmpty { return }
    writer.heading("Phases")
    let column = TextColumn(after: checklist.phases.map(\.id), in: writer.width, indent: 2)
    for phase in checklist.phases {
      column.write(phase.id, to: &writer) { line in
        line.write(phase.description)
        if let weeks = phase.weeks { line.write("  weeks \(weeks.from) to \(weeks.to)", .quiet) }
      }
      guard let gate = phase.gate else { continue }
      writer.line("Gate: \(gate.items.joined(separator: ", "))", .quiet, at: column.start)
    }
  }

  private func write(_ kind: ItemKind, to writer: inout TextWriter) {
    let items = checklist.items.filter { $0.kind == kind }
    if items.isEmpty { return }
    writer.heading(kind.heading)
    let names = items.map(\.numberedID)
    let column = TextColumn(after: names, in: writer.width, indent: 2)
    for (item, name) in zip(items, names) {
      column.write(name, to: &writer) { line in
        line.write(item.title)
        if item.weight != 1 { line.write("  weight \(item.weight)", .quiet) }
        if let severity = item.diagnosis?.severity.base {
          line.write("  \(severity.rawValue)", severity.style)
        }
        if item.applies != nil { line.write("  for some projects", .quiet) }
      }
    }
  }
}

extension ChecklistItem {
  /// The id, after the number where the item has one.
  fileprivate var numberedID: String {
    guard let number else { return id }
    return number < 10 ? " \(number)  \(id)" : "\(number)  \(id)"
  }
}
