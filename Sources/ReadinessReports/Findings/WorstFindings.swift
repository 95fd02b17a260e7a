/// The findings that a report shows where its system takes only so many: the worst first, and a count of the others.
struct WorstFindings<Element> {
  /// What is shown, by level from worst to mildest; those of one level stay in their order.
  private(set) var shown: [Element] = []
  /// How many of each level are left out, worst first; empty where all are shown.
  private(set) var rest: [(level: FindingLevel, count: Int)] = []

  /// Takes as many findings of each level as there is room for.
  ///
  /// - Parameters:
  ///   - findings: All findings.
  ///   - level: How much one asks for attention.
  ///   - room: How many of a level are shown, given how many of worse levels are.
  /// - Complexity: O(n) in the number of findings.
  init(
    _ findings: [Element],
    level: (Element) -> FindingLevel,
    room: (_ level: FindingLevel, _ worse: Int) -> Int
  ) {
    let levels = findings.map(level)
    for current in FindingLevel.allCases.reversed() {
      let room = room(current, shown.count)
      var count = 0
      for index in findings.indices where levels[index] == current {
        if count < room { shown.append(findings[index]) }
        count += 1
      }
      if count > room { rest.append((current, count - room)) }
    }
  }

  /// Appends what is left out, in one sentence: "2 errors, 1 note more; …".
  func appendRest(to bytes: inout [UInt8]) {
    bytes.append(rest, separatedBy: ", ") { bytes, part in
      bytes.append(text: part.count.counted(part.level.rawValue, "\(part.level.rawValue)s"))
    }
    bytes.append(markup: " more; the JSON report shows all of them.")
  }
}
