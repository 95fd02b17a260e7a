internal import ReadinessEngine

/// What an item decides beyond its own verdict: score, clearance, the gates of phases.
struct ItemConsequences {
  /// The item.
  let item: ChecklistItem
  /// The checklist that it belongs to.
  let checklist: Checklist

  /// One sentence a consequence.
  var sentences: [RichText] {
    [score, clearance, severity].compactMap(\.self) + phases
  }

  private var score: RichText? {
    guard let scoring = checklist.scoring else { return nil }
    let points: RichText = item.weight == 1 ? "one point" : "\(item.weight) points"
    return "Counts \(points) of \(checklist.greatestScore); the gate asks for \(scoring.passingScore)."
  }

  private var clearance: RichText? {
    guard let clearance = checklist.clearance, clearance.items.contains(where: item.names.contains) else {
      return nil
    }
    return
      "Has to be met before going live, whatever the score, where \(code: clearance.when.text): \(clearance.because)"
  }

  private var severity: RichText? {
    guard let rule = item.diagnosis?.severity, rule.greatest == .critical else { return nil }
    return "While it is present and critical, the project is not cleared to go live."
  }

  private var phases: [RichText] {
    checklist.phases.compactMap { phase in
      if phase.gate?.items.contains(where: item.names.contains) == true {
        return "Has to be passed to leave the phase \(code: phase.id)."
      }
      let isActivity = phase.activities.contains(where: item.names.contains)
      return isActivity ? "Belongs to the phase \(code: phase.id)." : nil
    }
  }
}

extension SeverityRule {
  /// The worst that the failure mode can be.
  fileprivate var greatest: Severity {
    raises.map(\.severity).reduce(base, max)
  }
}
