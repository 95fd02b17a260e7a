public import CalendarDates
internal import CEL

/// A checklist whose rules are parsed and checked against the manifest's schema.
public struct CompiledChecklist: Sendable {
  /// The checklist as its file states it.
  public let checklist: Checklist
  let items: [CompiledItem]
  let clearance: CompiledExpression?

  /// Compiles every rule for audits that judge ages on a day.
  ///
  /// - Throws: All mistakes in the rules and ids of the checklist.
  public init(_ checklist: Checklist, schema: ManifestSchema, asOf: CalendarDate) throws(ChecklistError) {
    var compiler = try RuleCompiler(checklist, schema: schema, asOf: asOf)
    compiler.checkIDs(of: checklist.items)
    self.checklist = checklist
    self.items = checklist.items.map { compiler.compile($0) }
    self.clearance = checklist.clearance.flatMap { compiler.compile($0.when) }
    try compiler.finish()
  }
}

/// An item with its compiled rules, in the item's order.
struct CompiledItem: Sendable {
  let item: ChecklistItem
  let applies: CompiledExpression?
  let probes: [CompiledProbe]
}

/// A probe with its compiled rule.
struct CompiledProbe: Sendable {
  let probe: Probe
  let rule: CompiledExpression
}

/// Compiles the rules of one checklist in one environment and gathers what is wrong with them.
private struct RuleCompiler {
  private let environment: Environment
  private var problems: [ChecklistProblem] = []

  init(_ checklist: Checklist, schema: ManifestSchema, asOf: CalendarDate) throws(ChecklistError) {
    var environment = schema.environment(asOf: asOf)
    for variable in checklist.variables {
      do {
        environment = try environment.defining(variable.name, as: variable.rule.text)
      } catch {
        throw ChecklistError(problems: [ChecklistProblem(offset: variable.rule.offset, reason: .rule(error))])
      }
    }
    self.environment = environment
  }

  /// Notes ids and aliases that mean more than one item.
  mutating func checkIDs(of items: [ChecklistItem]) {
    var known: Set<String> = []
    for item in items {
      for id in [item.id] + item.aliases where !known.insert(id).inserted {
        problems.append(ChecklistProblem(offset: item.offset, reason: .repeatedID(id)))
      }
    }
  }

  mutating func compile(_ item: ChecklistItem) -> CompiledItem {
    CompiledItem(
      item: item,
      applies: item.applies.flatMap { compile($0.rule) },
      probes: item.probes.compactMap { probe in
        compile(probe.rule).map { CompiledProbe(probe: probe, rule: $0) }
      }
    )
  }

  mutating func compile(_ rule: RuleSource) -> CompiledExpression? {
    do {
      return try environment.compile(rule.text, expecting: .bool)
    } catch {
      problems.append(ChecklistProblem(offset: rule.offset, reason: .rule(error)))
      return nil
    }
  }

  func finish() throws(ChecklistError) {
    if !problems.isEmpty { throw ChecklistError(problems: problems) }
  }
}
