extension Environment {
  /// The named expressions that are read neither by these expressions nor by other named ones, ordered by name.
  ///
  /// - Complexity: linear in the number of named expressions that are read.
  public func unusedDefinitions(in expressions: [CompiledExpression]) -> [String] {
    let plans = expressions.map(\.plan) + definitions.values.map(\.plan)
    let used = Set(plans.flatMap { $0.tables.definitions.map(ObjectIdentifier.init) })
    let unused = definitions.filter { !used.contains(ObjectIdentifier($0.value.plan)) }
    return unused.keys.map { String($0.dropFirst(Self.definitionNamespace.count + 1)) }.sorted()
  }
}
