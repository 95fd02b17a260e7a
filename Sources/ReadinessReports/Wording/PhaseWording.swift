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
    let weeks = phase.weeks.map { ", weeks \($0.from) to \($0.to) by the source" } ?? ""
    guard let gate = phase.gate else { return "\(phase.title)\(weeks). \(phase.description)" }
    let open = blocking.count
    return
      "\(phase.title)\(weeks). Its gate asks: \(gate.question) \(open) of \(self.gate.count) conditions open."
  }
}

extension StatedStage {
  /// How the stated stage contradicts the gates, or nil where it agrees.
  func sentence(current: PhaseAudit) -> String? {
    switch comparison {
    case .agrees: nil
    case .ahead: "The manifest says \(phase.id), but the \(current.phase.id) gate is not passed."
    case .behind: "The manifest says \(phase.id); by its facts the project has passed that gate."
    }
  }
}
