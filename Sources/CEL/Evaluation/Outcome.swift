/// What an evaluation ends in.
public enum Outcome: Sendable {
  case value(Value)
  /// Facts that are not stated decide the result.
  case unknown(UnknownSet)
  case error(EvaluationError)
}

extension Outcome {
  /// The outcome of a rule: a value that is neither true nor false is an error, never a silent no.
  public var ofRule: Outcome {
    guard case .value(let value) = self else { return self }
    if case .bool = value { return self }
    return .failure(.notBool(value.kind))
  }

  /// The outcome of a function that fails; the place is added by whoever called it.
  static func failure(_ reason: EvaluationError.Reason) -> Outcome {
    .error(EvaluationError(reason))
  }

  /// A plain truth value.
  @inline(__always)
  static func bool(_ bool: Bool) -> Outcome {
    .value(.bool(bool))
  }
}

extension Outcome: Equatable {
  /// Whether both are the same value, need the same facts, or failed for the same reason.
  public static func == (left: Outcome, right: Outcome) -> Bool {
    switch (left, right) {
    case (.value(let left), .value(let right)): left == right
    case (.unknown(let left), .unknown(let right)): left == right
    case (.error(let left), .error(let right)): left.reason == right.reason
    default: false
    }
  }
}
