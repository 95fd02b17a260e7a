internal import CEL

extension CompiledChecklist {
  /// The facts that the verdicts and severities of the items can come to depend on.
  ///
  /// - Complexity: linear in the length of the rules.
  func facts() -> Set<FactPattern> {
    // Compiling what may have been left uncompiled changes only this copy.
    var compiled = self
    var rules = [applies].compactMap(\.self)
    for item in compiled.items() {
      rules += [item.applies].compactMap(\.self) + item.required.map(\.rule) + item.raises
    }
    return rules.reduce(into: []) { $0.formUnion($1.facts(below: ManifestSchema.variable)) }
  }

  /// The facts that tell whether some items have to be met whatever the score.
  func clearanceFacts() -> Set<FactPattern> {
    clearance?.facts(below: ManifestSchema.variable) ?? []
  }
}
