import Testing

@testable import CEL

/// Makes documents for tests out of CEL literals.
enum Document {
  /// A value whose lists and maps know their place, as a host builds it from a file.
  static func value(_ literal: String) throws -> Value {
    let expression = try Environment(variables: []).compile(literal)
    guard case .value(let value) = expression.evaluate(Activation()) else {
      throw NotALiteral(text: literal)
    }
    return placed(value, at: FactPath())
  }

  private static func placed(_ value: Value, at path: FactPath) -> Value {
    switch value {
    case .list(let list):
      let elements = list.elements.enumerated().map { placed($1, at: path.index($0)) }
      return .list(ListValue(elements, path: path))
    case .map(let map):
      let entries = zip(map.keys, map.values)
        .map { key, value in
          (key: key, value: placed(value, at: key.value.text.map(path.field) ?? path))
        }
      return .map(MapValue(entries: entries, path: path))
    default: return value
    }
  }

  struct NotALiteral: Error {
    let text: String
  }
}

extension Value {
  /// The text of a string value.
  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }
}

extension Outcome {
  /// The outcome on one line: a value as CEL writes it, `? paths`, or `! message`.
  var summary: String {
    switch self {
    case .value(let value): value.description
    case .unknown(let unknown): "? " + unknown.facts.map(\.summary).joined(separator: ", ")
    case .error(let error): "! " + error.message
    }
  }
}

extension UnknownFact {
  /// The wanted path and, where it breaks off earlier, what is missing of it.
  var summary: String {
    missing == wanted ? wanted.description : "\(wanted) (no \(missing))"
  }
}
