public import JSONSyntax
public import ReadinessEngine

/// What came of the examples of one adapter, and the file that the places are in.
public struct TriedAdapter: Sendable {
  /// The path of the adapter's file, as it is printed.
  let path: String
  /// The file.
  let document: JSONDocument
  /// One entry an example.
  let trials: [AdapterTrial]

  /// Says where the examples stand.
  public init(path: String, document: JSONDocument, trials: [AdapterTrial]) {
    self.path = path
    self.document = document
    self.trials = trials
  }

  /// Whether every example gives what it expects.
  public var holds: Bool {
    trials.allSatisfy(\.differences.isEmpty)
  }
}

/// What came of the examples of adapters, for people at a terminal.
public enum AdapterTrialText {
  /// One line for all adapters as UTF-8 text, and below it what does not hold.
  public static func render(_ tried: [TriedAdapter], options: RenderingOptions) -> [UInt8] {
    var writer = TextWriter(width: options.width, usesColor: options.usesColor)
    let tone = VerdictTone(holds: tried.allSatisfy(\.holds))
    writer.line(hanging: 2) { line in
      line.write("\(tone.symbol) ", tone.style)
      line.write("adapters", .strong)
      line.write("  \(sentence(tried.flatMap(\.trials), of: tried.count))")
    }
    for adapter in tried { adapter.write(to: &writer) }
    return writer.bytes
  }

  private static func sentence(_ trials: [AdapterTrial], of adapters: Int) -> String {
    let failures = trials.count { !$0.differences.isEmpty }
    if failures == 0 { return "\(trials.count) examples of \(adapters) adapters hold" }
    return "\(failures) of \(trials.count) examples of \(adapters) adapters fail"
  }
}

extension TriedAdapter {
  fileprivate func write(to writer: inout TextWriter) {
    for trial in trials where !trial.differences.isEmpty {
      let place = Place(file: path, position: document.position(at: trial.example.offset))
      writer.blankLine()
      writer.line(at: 2, hanging: 4) { line in
        line.write("\(place.full): ", .quiet)
        line.write("\"\(trial.example.title)\"", .strong)
      }
      for difference in trial.differences { writer.line(difference, .bad, at: 4) }
    }
  }
}
