/// A function of the language: all that checking, evaluation and documentation know about one name.
///
/// It is a class only because compiling passes it around a lot.
final class Function: Sendable {
  /// The name, with its namespace if it has one.
  let name: String
  /// What it does, in one sentence.
  let summary: String
  /// The signatures that the checker accepts.
  let overloads: [Overload]
  /// Expressions and what they give, both in CEL; the tests run them.
  let examples: [Example]
  private let implementations: [Implementation]

  /// Makes a row of the table, with the code for each number of arguments.
  init(
    _ name: String,
    _ summary: String,
    _ overloads: [Overload],
    examples: [Example] = [],
    _ implementations: Implementation...
  ) {
    self.name = name
    self.summary = summary
    self.overloads = overloads
    self.examples = examples
    self.implementations = implementations
  }

  /// What runs for a number of arguments, the receiver included.
  func implementation(arguments count: Int) -> Implementation? {
    implementations.first { $0.accepts(count) }
  }
}

/// An expression and the expression that describes its value.
struct Example: Sendable {
  let expression: String
  let result: String

  /// An expression, and another one for its value.
  init(_ expression: String, gives result: String) {
    self.expression = expression
    self.result = result
  }
}

/// One signature of a function.
struct Overload: Sendable {
  /// How a function is written.
  enum Style: Sendable {
    /// `name(first, ...)`
    case function
    /// `first.name(...)`
    case method
  }

  let style: Style
  /// The types of the arguments; a method's receiver is the first.
  let parameters: [ValueType]
  let result: ValueType
  /// Whether the last parameter may be repeated.
  let isVariadic: Bool
  let isGeneric: Bool

  /// A signature written `name(first, ...)`.
  static func function(_ parameters: ValueType..., gives result: ValueType) -> Overload {
    Overload(.function, parameters, gives: result)
  }

  /// A signature written `first.name(...)`.
  static func method(_ parameters: ValueType..., gives result: ValueType) -> Overload {
    Overload(.method, parameters, gives: result)
  }

  /// A signature of either style.
  init(
    _ style: Style,
    _ parameters: [ValueType],
    gives result: ValueType,
    isVariadic: Bool = false
  ) {
    self.style = style
    self.parameters = parameters
    self.result = result
    self.isVariadic = isVariadic
    isGeneric = result.isGeneric || parameters.contains(where: \.isGeneric)
  }

  /// Whether a call of this style and number of arguments may be of this signature.
  func accepts(_ style: Style, arguments count: Int) -> Bool {
    self.style == style && (isVariadic ? count >= parameters.count : count == parameters.count)
  }

  /// The signature as documentation writes it: `string.contains(string) -> bool`.
  func signature(_ name: String) -> String {
    let texts = parameters.map(\.description)
    let more = isVariadic ? ", ..." : ""
    switch style {
    case .function: return "\(name)(\(texts.joined(separator: ", "))\(more)) -> \(result)"
    case .method:
      return "\(texts[0]).\(name)(\(texts.dropFirst().joined(separator: ", "))\(more)) -> \(result)"
    }
  }
}

/// The code of a function.
///
/// It gets values only: errors and unknowns among the arguments are dealt with before. For types that
/// it does not know it returns `noOverload`.
enum Implementation: Sendable {
  case unary(@Sendable (Value, inout EvaluationContext) -> Outcome)
  case binary(@Sendable (Value, Value, inout EvaluationContext) -> Outcome)
  case ternary(@Sendable (Value, Value, Value, inout EvaluationContext) -> Outcome)
  case variadic(@Sendable ([Value], inout EvaluationContext) -> Outcome)

  /// Whether the code takes so many arguments.
  func accepts(_ count: Int) -> Bool {
    switch self {
    case .unary: count == 1
    case .binary: count == 2
    case .ternary: count == 3
    case .variadic: true
    }
  }
}

extension Outcome {
  /// What an implementation returns for types that it does not know; the caller adds name and types.
  static let noOverload = Outcome.failure(.noOverload("", []))
}
