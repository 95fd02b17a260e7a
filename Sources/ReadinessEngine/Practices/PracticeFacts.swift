internal import CEL

extension CompiledPractices {
  /// The facts that the rule of each practice can come to look at, by the practice's id, each written as
  /// `ManifestField.path` is.
  ///
  /// - Complexity: linear in the length of the rules.
  public var factsRead: [String: Set<String>] {
    let practices = groups.flatMap(\.practices)
    return Dictionary(uniqueKeysWithValues: practices.map { ($0.practice.id, $0.rule.manifestFacts) })
  }
}
