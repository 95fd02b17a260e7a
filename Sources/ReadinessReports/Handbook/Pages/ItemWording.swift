internal import ReadinessEngine

extension ItemKind {
  /// The kind inside a sentence.
  var words: String {
    switch self {
    case .criterion: "criterion"
    case .failureMode: "failure mode"
    case .gate: "gate"
    case .control: "control"
    }
  }

  /// The verdict that the rules of the item have to show, at the beginning of a sentence.
  var decidedWord: String {
    switch self {
    case .criterion: "Met"
    case .failureMode: "Present"
    case .gate, .control: "Passed"
    }
  }
}

extension Effort {
  /// The effort with what it means.
  var words: String {
    switch self {
    case .days: "days: less than a week"
    case .weeks: "weeks: less than a quarter"
    case .months: "months: a quarter or more"
    }
  }
}

extension Assurance {
  /// The level with what it means.
  var words: String {
    switch self {
    case .asserted: "asserted: somebody claims it"
    case .stated: "stated: facts in the manifest decide"
    case .documented: "documented: a document supports what is stated"
    case .measured: "measured: read from the file that a tool wrote"
    }
  }
}
