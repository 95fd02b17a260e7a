internal import CEL

/// The facts that the rules of one item can come to look at, each written as `ManifestField.path` is.
public struct ItemFacts: Sendable {
  /// The item.
  public let item: ChecklistItem
  /// The facts that its verdict or its severity can depend on.
  public let deciding: Set<String>
  /// The facts that only its advice looks at.
  public let advisory: Set<String>
}

extension CompiledChecklist {
  /// The facts that each item reads, in the order of the items.
  ///
  /// - Complexity: linear in the length of the rules, which are compiled now if they have not been yet.
  public mutating func factsRead() -> [ItemFacts] {
    let shared = applies.map { [$0] } ?? []
    return items()
      .map { item in
        let deciding = facts(of: shared + item.decidingRules)
        return ItemFacts(
          item: item.item,
          deciding: deciding,
          advisory: facts(of: item.advisoryRules).subtracting(deciding)
        )
      }
  }

  private func facts(of rules: [CompiledExpression]) -> Set<String> {
    let facts = rules.reduce(into: Set<String>()) { $0.formUnion($1.manifestFacts) }
    // A list whose entries another rule reads says nothing more by itself.
    return facts.filter { fact in !facts.contains { $0.hasPrefix(fact + ".") || $0.hasPrefix(fact + "[") } }
  }
}

extension CompiledItem {
  fileprivate var decidingRules: [CompiledExpression] {
    [applies].compactMap(\.self) + required.map(\.rule) + raises
  }

  /// The rules of the advice; one that does not compile reads nothing, and is reported where it is evaluated.
  fileprivate var advisoryRules: [CompiledExpression] {
    advice.compactMap { try? $0.rule.get() }
  }
}

extension CompiledExpression {
  /// The facts of the manifest that the rule can come to look at, each written as `ManifestField.path` is.
  var manifestFacts: Set<String> {
    Set(facts(below: ManifestSchema.variable).map(\.description))
  }
}
