internal import ReadinessEngine

/// What to fix first, with the first step and who usually owns it.
struct PrioritiesText {
  /// The priorities, most pressing first.
  let priorities: [Priority]
  /// Whether what done looks like is shown too.
  let isVerbose: Bool

  private static let textColumn = 5

  /// Writes one block a priority, or nothing when all is met.
  func write(to writer: inout TextWriter) {
    guard !priorities.isEmpty else { return }
    writer.heading("Fix first")
    for (index, priority) in priorities.enumerated() {
      write(priority, number: index + 1, to: &writer)
    }
  }

  private func write(_ priority: Priority, number: Int, to writer: inout TextWriter) {
    let item = priority.item
    writer.line(at: 2, hanging: Self.textColumn) { line in
      line.write("\(number)", .quiet)
      line.move(to: Self.textColumn)
      line.write(item.title, .strong)
      if priority.blocksClearance { line.write("  blocks clearance", .bad) }
    }
    writer.line(item.remedy.firstStep, at: Self.textColumn)
    if isVerbose { writer.line("Done: \(item.remedy.done)", at: Self.textColumn) }
    writer.line(at: Self.textColumn) { line in
      line.write(.quiet) { $0.append([item.owner, item.effort.rawValue, item.id], separatedBy: " · ") }
    }
  }
}
