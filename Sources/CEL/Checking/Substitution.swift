/// What has been found out about type placeholders while an expression is checked.
struct Substitution {
  private var bindings: [ValueType?] = []

  /// A placeholder that nothing is known about.
  mutating func fresh(_ name: String = "T") -> ValueType {
    bindings.append(nil)
    // Instance 0 is a placeholder in a signature.
    return .parameter(TypeParameter(name, instance: bindings.count))
  }

  /// The types of a signature with each placeholder made new for one call.
  mutating func instantiated(_ types: [ValueType]) -> [ValueType] {
    guard types.contains(where: \.isGeneric) else { return types }
    var instances: [TypeParameter: ValueType] = [:]
    return types.map { type in
      type.replacingParameters { parameter in
        if let known = instances[parameter] { return known }
        let instance = fresh(parameter.name)
        instances[parameter] = instance
        return instance
      }
    }
  }

  /// The type with all that is known filled in; unknown placeholders stay.
  func resolved(_ type: ValueType) -> ValueType {
    guard type.isGeneric else { return type }
    return type.replacingParameters { parameter in
      guard let binding = binding(of: parameter) else { return .parameter(parameter) }
      return resolved(binding)
    }
  }

  /// The type with all that is known filled in, and `dyn` for what stayed open.
  func settled(_ type: ValueType) -> ValueType {
    guard type.isGeneric else { return type }
    return type.replacingParameters { parameter in
      binding(of: parameter).map(settled) ?? .dynamic
    }
  }

  private func binding(of parameter: TypeParameter) -> ValueType? {
    parameter.instance > 0 ? bindings[parameter.instance - 1] : nil
  }

  private mutating func bind(_ parameter: TypeParameter, to type: ValueType) -> Bool {
    let type = resolved(type)
    if type == .parameter(parameter) { return true }
    guard !occurs(parameter, in: type) else { return false }
    bindings[parameter.instance - 1] = type.widened
    return true
  }

  private func occurs(_ parameter: TypeParameter, in type: ValueType) -> Bool {
    var isFound = false
    _ = type.replacingParameters { other in
      isFound = isFound || other == parameter
      return .parameter(other)
    }
    return isFound
  }
}

extension Substitution {
  /// Whether a value of type `actual` may stand where `formal` is asked for.
  ///
  /// It learns about placeholders on the way; a failed attempt may leave bindings behind, so try on a copy.
  mutating func assign(_ actual: ValueType, to formal: ValueType) -> Bool {
    switch (actual, formal) {
    case (.parameter(let parameter), _) where parameter.instance > 0:
      return assign(parameter, formal, actualIsParameter: true)
    case (_, .parameter(let parameter)) where parameter.instance > 0:
      return assign(parameter, actual, actualIsParameter: false)
    case (.dynamic, _), (_, .dynamic):
      return true
    case (.null, .optional), (.null, .opaque), (.null, .timestamp), (.null, .duration):
      return true
    case (.list(let actual), .list(let formal)), (.optional(let actual), .optional(let formal)):
      return assign(actual, to: formal)
    case (.type, .type):
      return true
    case (.map(let actualKey, let actualValue), .map(let formalKey, let formalValue)):
      return assign(actualKey, to: formalKey) && assign(actualValue, to: formalValue)
    case (.object, .map(let key, let value)), (.map(let key, let value), .object):
      return assign(.string, to: key) && assign(.dynamic, to: value)
    case (.opaque(let actual, let types), .opaque(let formal, let formalTypes)):
      guard actual == formal, types.count == formalTypes.count else { return false }
      for (type, formalType) in zip(types, formalTypes) {
        guard assign(type, to: formalType) else { return false }
      }
      return true
    default:
      return actual.widened == formal.widened
    }
  }

  private mutating func assign(
    _ parameter: TypeParameter,
    _ other: ValueType,
    actualIsParameter: Bool
  ) -> Bool {
    guard let known = binding(of: parameter) else { return bind(parameter, to: other) }
    let isPossible = actualIsParameter ? assign(known, to: other) : assign(other, to: known)
    if isPossible {
      // The more general of both stays, so that int after dyn stays dyn.
      return bind(parameter, to: mostGeneral(known, other))
    }
    // A value of the new type may take all of the old: null where an optional follows.
    guard !actualIsParameter, assign(known, to: other) else { return false }
    return bind(parameter, to: other)
  }

  /// The type that both are values of, where one of two assignable types says less than the other.
  func mostGeneral(_ first: ValueType, _ second: ValueType) -> ValueType {
    let (first, second) = (resolved(first), resolved(second))
    return isAtLeastAsGeneral(first, second) ? first : second
  }

  private func isAtLeastAsGeneral(_ first: ValueType, _ second: ValueType) -> Bool {
    switch (first, second) {
    case (.dynamic, _): true
    case (_, .parameter): true
    case (_, .dynamic), (.parameter, _): false
    case (.string, .enumeration): true
    case (.optional, .null), (.opaque, .null), (.timestamp, .null), (.duration, .null): true
    case (.list(let first), .list(let second)), (.optional(let first), .optional(let second)):
      isAtLeastAsGeneral(first, second)
    case (.map(let key, let value), .map(let otherKey, let otherValue)):
      isAtLeastAsGeneral(key, otherKey) && isAtLeastAsGeneral(value, otherValue)
    case (.map, .object): true
    case (.opaque(_, let first), .opaque(_, let second)):
      zip(first, second).allSatisfy { isAtLeastAsGeneral($0, $1) }
    default: first == second
    }
  }

  /// The type of a place that holds values of both types, such as an element of a list.
  mutating func joined(_ first: ValueType, _ second: ValueType) -> ValueType {
    var attempt = self
    if attempt.assign(second, to: first) || attempt.assign(first, to: second) {
      self = attempt
      if case .enumeration = first, first != second { return .string }
      return mostGeneral(first, second)
    }
    return .dynamic
  }
}
