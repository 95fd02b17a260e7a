internal import ReadinessEngine

extension ClaimAudit {
  /// Who claims it, when, why, and what became of it: "Accepted; by Anna on 2026-10-01: reason".
  var sentence: String {
    var sentence = standing.phrase
    if let by { sentence += "; by \(by)" }
    if let on { sentence += " on \(on)" }
    if let reason { sentence += ": \(reason)" }
    return sentence
  }
}

extension ClaimStanding {
  /// What became of the claim, as the start of a sentence.
  var phrase: String {
    switch self {
    case .accepted: "Counts as claimed"
    case .superfluous: "Not needed, the facts show it"
    case .contradicted: "Contradicted by the facts"
    case .incomplete: "Does not count without a name, a day and a reason"
    case .unused: "Changes nothing here"
    }
  }
}
