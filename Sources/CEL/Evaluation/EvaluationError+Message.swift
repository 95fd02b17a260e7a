// The wording of every run-time error, in one place.
extension EvaluationError {
  /// The error in one sentence, without its place.
  public var message: String {
    switch reason {
    case .divisionByZero: "division by zero"
    case .overflow: "the result is outside the range of its type"
    case .noSuchVariable(let name): "there is no variable \(name)"
    case .noSuchFunction(let name): "there is no function \(name)"
    case .noSuchKey(let key): "there is no key \(key)"
    case .noFields(let kind): "a value of type \(kind.word) has no fields"
    case .noOverload(let name, let kinds):
      "\(name) cannot be applied to \(kinds.map(\.word).joined(separator: ", "))"
    case .notBool(let kind): "expected true or false, found a value of type \(kind.word)"
    case .notIterable(let kind): "only lists and maps have elements, found \(kind.word)"
    case .badKey(let kind): "a value of type \(kind.word) cannot be a key"
    case .badIndex(let index): "there is no element \(index)"
    case .repeatedKey(let key): "the key \(key) stands twice in the map"
    case .notOptional(let kind): "expected an optional value, found \(kind.word)"
    case .emptyOptional: "the optional has no value"
    case .badConversion(let value, let kind): "\(value) cannot be converted to \(kind.word)"
    case .outOfRange(let what): "\(what) is out of range"
    case .badArgument(let argument, let function): "\(argument) is not a valid argument of \(function)"
    case .noSuchTimeZone(let zone): "there is no time zone \(zone.quotedForCEL)"
    case .noTimeZoneData(let zone):
      "the time zone \(zone.quotedForCEL) needs a time zone database, and there is none; use an offset such as '+01:00'"
    case .badPattern(let pattern, let mistake):
      "\(pattern.quotedForCEL) is not a regular expression: \(mistake)"
    case .custom(let text): text
    case .tooManySteps: "the evaluation takes too many steps"
    case .tooMuchOutput: "the evaluation builds more text or lists than allowed"
    }
  }
}

extension EvaluationError: CustomStringConvertible {
  /// The error with its place, as `line:column: message`.
  public var description: String {
    guard let position else { return message }
    return "\(position.line):\(position.column): \(message)"
  }
}
