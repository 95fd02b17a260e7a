internal import JSONSyntax
internal import ReadinessEngine

extension PracticeLabels {
  /// The word for a practice that stands so.
  func label(_ standing: PracticeStanding) -> String {
    switch standing {
    case .found: found
    case .missing: missing
    case .open: "open"
    case .error: "not evaluated"
    }
  }
}

extension ManifestAudit {
  /// The groups of practices in the appendix; none without one.
  var practices: [PracticeGroupAudit] {
    appendix?.practices ?? []
  }
}

extension PracticeGroupAudit {
  /// "5 answered, 1 not answered, 1 open"; what there is none of is left out.
  var sentence: String {
    PracticeStanding.allCases
      .map { (count($0), group.labels.label($0)) }
      .filter { $0.0 > 0 }
      .map { "\($0) \($1)" }
      .joined(separator: ", ")
  }

  /// The practices that stand so, in the group's order.
  func practices(_ standing: PracticeStanding) -> [PracticeAudit] {
    practices.filter { $0.standing == standing }
  }
}

extension PracticeAudit {
  /// The fact that the reason's sentence prints, or else the first that was read; for an open practice the first
  /// that is missing.
  var decidingPath: String? {
    wouldDecide.first?.pathText ?? decidingFact?.pathText
  }

  /// Where that fact stands, or what encloses it where it is missing.
  var decidingPosition: SourcePosition? {
    wouldDecide.first?.position ?? decidingFact?.position
  }

  private var decidingFact: Fact? {
    facts.fact(printedBy: sentence)
  }

  private var sentence: MessageTemplate {
    standing == .found ? practice.found : practice.missing
  }
}

extension PracticeStanding {
  /// What the standing means for the reader.
  var tone: VerdictTone {
    switch self {
    case .found: .good
    case .missing: .bad
    case .open: .open
    case .error: .broken
    }
  }
}

extension BarCells {
  /// One cell a practice.
  init(_ audit: PracticeGroupAudit) {
    self.init(met: audit.count(.found), open: audit.count(.open), total: audit.practices.count)
  }
}
