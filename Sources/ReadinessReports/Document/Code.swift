internal import JSONSyntax

/// A piece of text that a machine reads.
enum Code {
  /// A rule in CEL.
  case rule(String)
  /// A piece of a manifest.
  case json(JSONValue)

  /// What the language is called where code is coloured by it.
  var language: String {
    switch self {
    case .rule: "cel"
    case .json: "json"
    }
  }

  /// The code laid out to fit into columns where its words allow it.
  func lines(width: Int) -> [String] {
    switch self {
    case .rule(let rule): RuleLines.broken(rule, width: width)
    case .json(let value): JSONLines.laidOut(value, width: width)
    }
  }
}
