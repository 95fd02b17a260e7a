internal import CalendarDates
internal import ReadinessEngine

extension RecommendedCourse {
  /// The recommendation in one or a few words.
  var title: String {
    switch self {
    case .go: "Go"
    case .goWithConditions: "Go with conditions"
    case .hold: "Hold"
    case .stop: "Stop"
    }
  }

  /// What the recommendation asks of whoever decides.
  var advice: String {
    switch self {
    case .go: "The facts support going live."
    case .goWithConditions: "Go live once the points below are agreed, each with an owner and a date."
    case .hold: "Do not go live yet."
    case .stop: "Do not go on towards production with what there is."
    }
  }

  /// What it means for the reader.
  var tone: VerdictTone {
    switch self {
    case .go: .good
    case .goWithConditions, .hold: .open
    case .stop: .bad
    }
  }
}

extension ManifestAudit {
  /// Why the recommendation is what it is, in one or two sentences.
  func reason(of recommendation: Recommendation) -> String {
    let score = scoredChecklist?.score
    let met = score.map { "\($0.met) of \($0.total) \(unit)" } ?? ""
    switch recommendation.basis {
    case .ruleFailed:
      return "A rule of a checklist could not be evaluated, and what nobody could judge is no pass."
    case .outOfReach:
      guard let score, score.open > 0 else { return "\(met), and no missing fact could change that." }
      return
        "\(met). If every missing fact turned out well, it would still reach only \(score.possible) of \(score.total)."
    case .notCleared: return "\(standing) against going live whatever the score\(gap(of: recommendation))."
    case .gateFailed: return "\(gate.failures.first?.capitalizingFirst ?? met)."
    case .belowPassingScore:
      return
        "\(met); the checklist itself asks for \(recommendation.passingScore), and the gate was asked for less."
    case .somethingLeft:
      return accepted.map { "\(met), which is enough while \($0)." }
        ?? "\(met), which is enough, and nothing stands against going live."
    case .nothingLeft: return "\(met), and nothing stands against going live."
    }
  }
}

extension ManifestAudit {
  /// What the score counts, with its verb.
  private var unit: String {
    scoredChecklist?.items.haveOnePointEach ?? true ? "criteria are met" : "points are reached"
  }

  /// "One point stands", "Three points stand".
  private var standing: String {
    let count = clearance.reasons.count
    return "\(count.spelled("point", "points").capitalizingFirst) \(count == 1 ? "stands" : "stand")"
  }

  /// "one point is accepted as it is, until 2026-12-31"; of several days the first; nil where nothing is waived.
  private var accepted: String? {
    guard let day = deviations.compactMap({ $0.waiver?.waiver.lastDay }).min() else { return nil }
    let count = deviations.count
    let points = "\(count.spelled("point", "points")) \(count == 1 ? "is" : "are")"
    return "\(points) accepted as \(count == 1 ? "it is" : "they are"), until \(day)"
  }

  /// How far the score is from what is asked for, after what stands against clearance.
  private func gap(of recommendation: Recommendation) -> String {
    guard let score = scoredChecklist?.score, let needed = neededPoints,
      recommendation.conditions.contains(where: { $0.purpose == .score })
    else { return "" }
    let asked =
      needed > score.met
      ? "the gate asks for \(needed)" : "the checklist asks for \(recommendation.passingScore)"
    return ", and \(score.met) of \(score.total) \(unit) where \(asked)"
  }

  private var neededPoints: Int? {
    gate.checks.lazy.compactMap(\.points).first?.needed
  }
}

extension RecommendationCondition {
  /// What the items are needed for, before their list.
  var lead: String {
    switch purpose {
    case .clearance: return "For clearance:"
    case .gate: return "Because the gate asks for it:"
    case .repair: return "Rules to repair:"
    case .agreement: return "Left to agree on:"
    case .score:
      guard let points else { return "For the score:" }
      return items.haveOnePointEach
        ? "For the score, \(points.spelled) of these:" : "For the score, \(points) points out of these:"
    }
  }
}

extension ItemAudit {
  /// What has to happen with the item: facts to state, or what is wrong today.
  var task: RichText {
    guard work == .state, !wouldDecide.isEmpty else { return "\(message.sentence)" }
    let paths = wouldDecide.map(\.pathText)
    return "State \(paths.shortCodeList(2))."
  }
}

extension String {
  /// The text with a full stop, unless it ends with a sign of its own.
  var sentence: String {
    guard let last, !".!?…".contains(last) else { return self }
    return self + "."
  }
}
