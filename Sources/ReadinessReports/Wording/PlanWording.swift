internal import ReadinessEngine

extension PlanGoalKind {
  /// The goal after "the way to".
  var aim: String {
    switch self {
    case .clearance: "clearance"
    case .band(let band, _): "the band “\(band.title)”"
    case .phase(let phase): "the end of the phase “\(phase.title)”"
    }
  }

  /// The goal as a heading or a label.
  var title: String {
    switch self {
    case .clearance: "Clearance"
    case .band(let band, _): "Band “\(band.title)”"
    case .phase(let phase): "Gate of “\(phase.title)”"
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

extension Plan {
  /// What is said where no step is left.
  static let nothingLeft =
    "Cleared, in the best band, and through the gate of its phase: nothing is left to plan."

  /// What the plan takes for granted, in whole sentences.
  static var assumptions: String {
    let days = Work.fix.days(.days)
    let weeks = Work.fix.days(.weeks)
    let months = Work.fix.days(.months)
    return """
      A fix that usually takes days is planned with \(days) days, one of weeks with \(weeks), one of months with \
      \(months); to state facts with \(Work.state.days(.days)). Each owner does one thing after the other, and \
      different owners work side by side. Where facts are still to be stated, the smaller number of days holds if \
      they turn out well, the greater one if each shows something to fix. The efforts are usual ones, not \
      estimates by this team.
      """
  }

  /// The goals that are reached after as many days, soonest first.
  var distances: [PlanDistance] {
    var distances: [PlanDistance] = []
    for goal in goals {
      guard let days = days(to: goal) else { continue }
      if let index = distances.firstIndex(where: { $0.days == days }) {
        distances[index].aims.append(goal.kind.aim)
      } else {
        distances.append(PlanDistance(days: days, aims: [goal.kind.aim]))
      }
    }
    return distances.sorted {
      ($0.days.lowerBound, $0.days.upperBound) < ($1.days.lowerBound, $1.days.upperBound)
    }
  }

  /// The goals that a step leads to, in words.
  func aims(of step: PlanStep) -> String {
    step.goals.map { goals[$0].kind.title }.joined(separator: ", ")
  }
}

/// How far goals are away.
struct PlanDistance {
  /// After how many days they are reached, at best and at worst.
  let days: ClosedRange<Int>
  /// The goals, after "the way to".
  var aims: [String]
}

extension ClosedRange<Int> {
  /// The days as a number or a range: "42", "7 to 49".
  var dayText: String {
    lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound) to \(upperBound)"
  }
}
