internal import JSONSyntax
internal import ReadinessEngine

extension EconomicsTopic {
  /// The heading over the topic's estimates.
  var title: String {
    switch self {
    case .budget: "Getting to production"
    case .multiples: "What waiting and growing may cost"
    case .returns: "Savings and return"
    case .time: "When to expect production"
    case .staying: "Staying in the pilot"
    case .dataContract: "What the data is held to"
    }
  }
}

extension EstimateOutcome {
  /// The result, where there is one.
  var result: EstimateResult? {
    if case .result(let result) = self { result } else { nil }
  }

  /// The facts that are missing; empty where none is.
  var missing: [MissingFact] {
    if case .notCalculable(let missing) = self { missing } else { [] }
  }
}

extension Economics {
  /// Which currency the project's amounts are in: a sentence.
  var currencySentence: String {
    currency.map { "The project's amounts are in \($0)." } ?? "The manifest states no currency."
  }

  /// The estimates of one topic, in order.
  func estimates(on topic: EconomicsTopic) -> [Estimate] {
    estimates.filter { $0.formula.topic == topic }
  }
}

extension FigureUse {
  /// The use in a column "Used for".
  var phrase: String {
    switch self {
    case .economics: "money"
    case .time: "time"
    case .dataContract: "data"
    case .criteria: "rules"
    case .appendix: "quoted only"
    }
  }
}

extension RegulatoryStanding {
  /// Since when it applies, or in how many days it will.
  var sentence: String {
    switch daysUntil {
    case ...0: "since \(date.on)"
    case 1: "from \(date.on), tomorrow"
    default: "from \(date.on), in \(daysUntil) days"
    }
  }
}

extension RegulatoryRelevance {
  /// The answer in a column "Concerns this project".
  var answer: String {
    switch self {
    case .concerned: "yes, by the class stated"
    case .notConcerned: "not by the class stated"
    case .undecided: "open: no class is stated"
    case .independent: "no class decides it"
    }
  }
}
