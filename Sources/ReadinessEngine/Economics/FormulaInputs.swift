extension Formula {
  /// The paths of the facts without which there is no estimate, steps into lists left out.
  public var requiredFacts: [String] {
    facts.map(\.rawValue)
  }

  /// The paths of the facts that replace or settle what is otherwise assumed.
  public var optionalFacts: [String] {
    [assumption?.replacement, assumption?.settlement?.fact].compactMap(\.self).map(\.rawValue)
  }

  /// The ids of the figures that it uses, assumed ones included.
  public var figureIDs: [String] {
    (figures + [assumption?.figure].compactMap(\.self)).map(\.rawValue)
  }
}
