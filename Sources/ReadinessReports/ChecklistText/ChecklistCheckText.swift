public import ReadinessEngine

/// Checklists in which no mistake was found, for people at a terminal.
public enum ChecklistCheckText {
  /// One line a checklist as UTF-8 text.
  public static func render(_ checklists: [SoundChecklist], options: RenderingOptions) -> [UInt8] {
    var writer = TextWriter(width: options.width, usesColor: options.usesColor)
    for checklist in checklists {
      writer.line(hanging: 2) { line in
        line.write("\(VerdictTone.good.symbol) ", VerdictTone.good.style)
        line.write(checklist.path, .strong)
        line.write("  \(checklist.sentence)")
      }
    }
    return writer.bytes
  }
}

/// A checklist without mistakes.
public struct SoundChecklist: Sendable {
  /// The path of its file, as it is printed.
  let path: String
  /// What it states.
  let checklist: Checklist
  /// How many warnings there are.
  let warningCount: Int

  /// Describes what was found.
  public init(path: String, checklist: Checklist, warningCount: Int) {
    self.path = path
    self.checklist = checklist
    self.warningCount = warningCount
  }

  /// What is in it and that nothing is wrong with it.
  fileprivate var sentence: String {
    let warnings = warningCount == 1 ? "1 warning" : "\(warningCount) warnings"
    return "\(checklist.contents); no mistakes" + (warningCount > 0 ? ", \(warnings)" : "")
  }
}
