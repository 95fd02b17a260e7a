public import JSONSyntax
public import ReadinessEngine

/// What came of the examples of checklists, for people at a terminal.
public enum ExampleReportText {
  /// One line a checklist as UTF-8 text, and below it what does not hold.
  public static func render(_ tried: [TriedChecklist], options: RenderingOptions) -> [UInt8] {
    var writer = TextWriter(width: options.width, usesColor: options.usesColor)
    for checklist in tried { checklist.write(to: &writer) }
    return writer.bytes
  }
}

/// What came of a checklist's examples, and the file that the places are in.
public struct TriedChecklist: Sendable {
  /// The path of the checklist's file, as it is printed.
  let path: String
  /// The file.
  let document: JSONDocument
  /// What came of the examples.
  public let report: ExampleReport

  /// Says where the report's places are.
  public init(path: String, document: JSONDocument, report: ExampleReport) {
    self.path = path
    self.document = document
    self.report = report
  }
}

extension TriedChecklist {
  fileprivate func write(to writer: inout TextWriter) {
    let tone = VerdictTone(holds: report.holds)
    writer.line(hanging: 2) { line in
      line.write("\(tone.symbol) ", tone.style)
      line.write(report.checklist.id, .strong)
      line.write("  \(report.sentence)")
    }
    for failure in report.failures { write(failure, to: &writer) }
  }

  private func write(_ failure: ExampleFailure, to writer: inout TextWriter) {
    let place = Place(file: path, position: document.position(at: failure.offset))
    writer.blankLine()
    writer.line(at: 2, hanging: 4) { line in
      line.write("\(place.full): ", .quiet)
      line.write(failure.item.id, .strong)
      if let example = failure.example { line.write(": \"\(example.title)\"") }
    }
    for (index, sentence) in failure.sentences.enumerated() {
      writer.line(sentence, index == 0 ? .bad : .plain, at: 4)
    }
  }
}

extension ExampleReport {
  /// "91 examples hold; 24 open without their facts", or how many things do not hold.
  fileprivate var sentence: String {
    let examples = exampleCount == 1 ? "1 example" : "\(exampleCount) examples"
    if failures.count == 1 { return "1 failure in \(examples)" }
    if failures.count > 1 { return "\(failures.count) failures in \(examples)" }
    let hold = exampleCount == 1 ? "holds" : "hold"
    return "\(examples) \(hold); \(openCaseCount) open without their facts"
  }
}

extension ExampleFailure {
  /// What does not hold, then what led to it.
  fileprivate var sentences: [String] {
    switch reason {
    case .otherVerdict(let audit):
      ["expected \(expected), found \(audit.verdict.rawValue)"] + Self.grounds(of: audit)
    case .staysDecided(let audit):
      [
        "without the facts that decided, it is still \(audit.verdict.rawValue), so the verdict does not need them"
      ] + Self.grounds(of: audit)
    case .unusable(let error): ["the change leaves no manifest that could be judged"] + error.sentences
    case .noExample(let verdict):
      ["no example is \(verdict.rawValue); add one, so that the item shows what it means"]
    }
  }

  private var expected: String { example?.verdict.rawValue ?? "" }

  /// The reason of a verdict and the facts it comes from.
  private static func grounds(of audit: ItemAudit) -> [String] {
    let facts = audit.facts.map { "\($0.path) = \($0.text)" }
    // An open verdict's reason names its facts already.
    return [audit.message] + (audit.verdict.standing == .open ? [] : facts)
  }
}
