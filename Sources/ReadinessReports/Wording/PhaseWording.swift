internal import ReadinessEngine

extension PhasesAudit {
  /// Where the current phase stands among all phases.
  var currentIndex: Int {
    phases.firstIndex { $0.phase.id == current.phase.id } ?? 0
  }
}

extension PhaseAudit {
  /// The phase, its weeks by the source, and what its gate asks.
  var sentence: String {
    let weeks = weeksSentence.map { " (\($0))" } ?? ""
    guard let gate = phase.gate else { return "\(phase.title)\(weeks). \(phase.description)" }
    return "\(phase.title)\(weeks). Its gate asks: \(gate.question) \(openSentence)"
  }

  /// "weeks 5 to 12 in the source's plan", or nil for a phase without an end.
  var weeksSentence: String? {
    phase.weeks.map { "weeks \($0.from) to \($0.to) in the source's plan" }
  }

  /// How many conditions of the gate are open.
  var openSentence: String {
    let open = blocking.count
    if gate.count == 1 { return open == 1 ? "Its one condition is open." : "Its one condition holds." }
    return open == 0
      ? "All \(gate.count) conditions hold."
      : "\(open) of \(gate.count) conditions \(open == 1 ? "is" : "are") open."
  }
}

extension StatedStage {
  /// How the stated stage contradicts the gates, or nil where it agrees.
  func sentence(current: PhaseAudit) -> String? {
    switch comparison {
    case .agrees: nil
    case .ahead:
      "The manifest puts the project at \(phase.title), but the gate of \(current.phase.title) is not passed."
    case .behind:
      "The manifest puts the project at \(phase.title), but its facts pass the gate of that phase."
    }
  }
}
