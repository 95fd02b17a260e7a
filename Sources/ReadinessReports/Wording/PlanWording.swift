internal import ReadinessEngine

extension PlanGoalKind {
  /// "to clearance", "to Production-ready", "through the Harden gate".
  var aim: String {
    switch self {
    case .clearance: "to clearance"
    case .band(let band, _): "to the band \(band.title)"
    case .phase(let phase): "through the gate of \(phase.title)"
    }
  }

  /// The goal as a heading or a label.
  var title: String {
    switch self {
    case .clearance: "Clearance"
    case .band(let band, _): "Band \(band.title)"
    case .phase(let phase): "Gate of \(phase.title)"
    }
  }
}

extension PlanHorizon {
  /// The stretch as a heading.
  var title: String {
    switch self {
    case .thirtyDays: "By day 30"
    case .sixtyDays: "By day 60"
    case .ninetyDays: "By day 90"
    case .later: "After day 90"
    }
  }
}

extension Work {
  /// The work in front of what it is about.
  var title: String {
    switch self {
    case .state: "State the facts"
    case .fix: "Fix"
    }
  }
}

extension Plan {
  /// What the plan takes for granted, in whole sentences.
  static var assumptions: String {
    let days = Work.fix.days(.days)
    let weeks = Work.fix.days(.weeks)
    let months = Work.fix.days(.months)
    return """
      A fix that usually takes days is planned with \(days) days, one of weeks with \(weeks), one of months with \
      \(months); to state facts with \(Work.state.days(.days)). Each owner does one thing after the other, and \
      different owners work side by side. Facts still to be stated are expected to turn out well; where one does \
      not, its item becomes a fix. The efforts are usual ones, not estimates by this team.
      """
  }

  /// The goals that a step leads to, in words.
  func aims(of step: PlanStep) -> String {
    step.goals.map { goals[$0].kind.title }.joined(separator: ", ")
  }
}

extension PlanStep {
  /// What has to happen first: the facts to state, or the first step of the remedy.
  var firstStep: String {
    guard audit.work == .state, !audit.wouldDecide.isEmpty else { return audit.item.remedy.firstStep }
    return "State \(audit.wouldDecide.map { "\($0.path)" }.enumeration)."
  }
}
