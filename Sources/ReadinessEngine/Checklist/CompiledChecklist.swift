public import CalendarDates
internal import CEL

/// A checklist whose rules are parsed and checked against the manifest's schema.
public struct CompiledChecklist: Sendable {
  /// The checklist as its file states it.
  public let checklist: Checklist
  /// When the checklist concerns a project; nil means always.
  let applies: CompiledExpression?
  let clearance: CompiledExpression?
  /// The names of the variables that nothing reads; not looked for in checklists that are known to compile.
  let unusedVariables: [String]
  private let environment: Environment
  private var compiledItems: [CompiledItem]?
  /// Whether the items were asked for before.
  private var isInUse = false

  /// Compiles the rules for audits that judge ages on a day.
  ///
  /// Rules that are known to compile and that no manifest may ask for are left until one does: advice, what makes a
  /// failure mode worse, and all items of a checklist that concerns some projects only.
  ///
  /// - Parameters:
  ///   - checklist: The checklist.
  ///   - schema: What the rules may refer to.
  ///   - asOf: The day on which ages are judged.
  ///   - timeZoneData: The system's time zones; without it, rules that name a zone fail with a clear error.
  ///   - isTested: Whether all rules are known to compile, as those of the built-in checklists are.
  ///   - taken: The item ids and aliases of other checklists in use.
  /// - Throws: All mistakes in the rules and ids of the checklist.
  public init(
    _ checklist: Checklist,
    schema: ManifestSchema,
    asOf: CalendarDate,
    timeZoneData: TimeZoneData? = nil,
    isTested: Bool = false,
    besides taken: Set<String> = []
  ) throws(ChecklistError) {
    let environment = schema.environment(asOf: asOf, timeZoneData: timeZoneData, isTested: isTested)
    var compiler = RuleCompiler(checklist.variables, in: environment)
    compiler.checkIDs(of: checklist.items, besides: taken)
    self.checklist = checklist
    self.environment = compiler.environment
    applies = checklist.applies.flatMap { compiler.compile($0.rule) }
    clearance = checklist.clearance.flatMap { compiler.compile($0.when) }
    if !isTested || applies == nil {
      compiledItems = checklist.items.map { compiler.compile($0, wholly: !isTested) }
    }
    unusedVariables = isTested ? [] : compiler.unusedVariables
    try compiler.finish()
  }

  /// The items with their rules, which are compiled now if they have not been yet.
  ///
  /// What makes failure modes worse is compiled for good when the items are asked for again: one manifest asks for
  /// some of it only, many ask for all of it time and again.
  ///
  /// - Parameter withAdvice: Whether the rules of the advice are wanted too.
  /// - Returns: The items in the checklist's order.
  /// - Complexity: O(1), or at the first call linear in the length of the rules.
  mutating func items(withAdvice: Bool = false) -> [CompiledItem] {
    var items = compiledItems ?? compileItems()
    if withAdvice { for index in items.indices { items[index].compileAdvice() } }
    if isInUse { for index in items.indices { items[index].compileRaises() } }
    compiledItems = items
    isInUse = true
    return items
  }

  private func compileItems() -> [CompiledItem] {
    var compiler = RuleCompiler(environment)
    return checklist.items.map { compiler.compile($0, wholly: false) }
  }
}

/// An item with its compiled rules, in the item's order.
struct CompiledItem: Sendable {
  let item: ChecklistItem
  let applies: CompiledExpression?
  let required: [CompiledProbe]
  /// Where the rules are compiled that are left until they are needed.
  fileprivate let environment: Environment
  /// The conditions of the severity's raises, once they are compiled.
  fileprivate var compiledRaises: [CompiledExpression]?
  /// The advisory rules, once they are compiled.
  fileprivate var compiledAdvice: [CompiledAdvice]?

  /// The conditions of the severity's raises, in their order.
  ///
  /// - Complexity: O(1) once they are compiled, else linear in their length.
  var raises: [CompiledExpression] {
    if let compiledRaises { return compiledRaises }
    var compiler = RuleCompiler(environment)
    return compiler.compileRaises(of: item)
  }

  /// The item's advisory rules.
  ///
  /// - Complexity: O(1) once they are compiled, else linear in their length.
  var advice: [CompiledAdvice] {
    compiledAdvice
      ?? item.probes.filter { !$0.isRequired }
      .map { CompiledAdvice(probe: $0, rule: environment.result($0.rule)) }
  }

  /// Compiles the advisory rules now, if they have not been yet.
  fileprivate mutating func compileAdvice() {
    compiledAdvice = advice
  }

  /// Compiles the conditions of the raises now, if they have not been yet.
  fileprivate mutating func compileRaises() {
    compiledRaises = raises
  }
}

/// A probe with its compiled rule.
struct CompiledProbe: Sendable {
  let probe: Probe
  let rule: CompiledExpression
}

/// An advisory probe with its compiled rule, or what keeps the rule from being compiled.
struct CompiledAdvice: Sendable {
  let probe: Probe
  let rule: Result<CompiledExpression, ChecklistProblem>
}

/// Compiles the rules of one checklist in one environment and gathers what is wrong with them.
private struct RuleCompiler {
  private(set) var environment: Environment
  private var problems: [ChecklistProblem] = []
  private var compiled: [CompiledExpression] = []

  init(_ environment: Environment) {
    self.environment = environment
  }

  init(_ variables: [RuleVariable], in environment: Environment) {
    self.environment = environment
    for variable in variables { define(variable) }
  }

  private mutating func define(_ variable: RuleVariable) {
    do {
      environment = try environment.defining(variable.name, as: variable.rule.text)
    } catch {
      problems.append(ChecklistProblem(offset: variable.rule.offset, reason: .rule(error)))
      // A stand-in that may be anything, so that the rules that read the variable are not blamed for it.
      environment = (try? environment.defining(variable.name, as: "dyn(true)")) ?? environment
    }
  }

  /// The names of the variables that nothing reads.
  var unusedVariables: [String] {
    environment.unusedDefinitions(in: compiled)
  }

  /// Notes ids and aliases that mean more than one item.
  mutating func checkIDs(of items: [ChecklistItem], besides taken: Set<String>) {
    var known = taken
    known.reserveCapacity(taken.count + items.count)
    for item in items {
      for id in [item.id] + item.aliases where !known.insert(id).inserted {
        problems.append(ChecklistProblem(offset: item.offset, reason: .repeatedID(id)))
      }
    }
  }

  mutating func compile(_ item: ChecklistItem, wholly: Bool) -> CompiledItem {
    let applies = item.applies.flatMap { compile($0.rule) }
    var required: [CompiledProbe] = []
    var advice: [CompiledAdvice] = []
    for probe in item.probes where probe.isRequired || wholly {
      guard let rule = compile(probe.rule) else { continue }
      if probe.isRequired {
        required.append(CompiledProbe(probe: probe, rule: rule))
      } else {
        advice.append(CompiledAdvice(probe: probe, rule: .success(rule)))
      }
    }
    return CompiledItem(
      item: item,
      applies: applies,
      required: required,
      environment: environment,
      compiledRaises: wholly ? compileRaises(of: item) : nil,
      compiledAdvice: wholly ? advice : nil
    )
  }

  /// The conditions of an item's raises, in their order.
  mutating func compileRaises(of item: ChecklistItem) -> [CompiledExpression] {
    var raises: [CompiledExpression] = []
    for raise in item.diagnosis?.severity.raises ?? [] {
      if let rule = compile(raise.when) { raises.append(rule) }
    }
    return raises
  }

  mutating func compile(_ rule: RuleSource) -> CompiledExpression? {
    do {
      let expression = try environment.compile(rule)
      compiled.append(expression)
      return expression
    } catch {
      problems.append(error)
      return nil
    }
  }

  func finish() throws(ChecklistError) {
    if !problems.isEmpty { throw ChecklistError(problems: problems) }
  }
}

extension Environment {
  /// The environment with named rules, of which each may read those before it.
  func defining(_ variables: [RuleVariable]) throws(ChecklistProblem) -> Environment {
    var environment = self
    for variable in variables {
      do {
        environment = try environment.defining(variable.name, as: variable.rule.text)
      } catch {
        throw ChecklistProblem(offset: variable.rule.offset, reason: .rule(error))
      }
    }
    return environment
  }

  /// Compiles a rule of a data file, which must be true or false unless another type, or nil for any, is asked for.
  func compile(
    _ rule: RuleSource,
    expecting type: ValueType? = .bool
  ) throws(ChecklistProblem) -> CompiledExpression {
    do {
      return try compile(rule.text, expecting: type)
    } catch {
      throw ChecklistProblem(offset: rule.offset, reason: .rule(error))
    }
  }

  /// The compiled rule, or what keeps it from being compiled.
  fileprivate func result(_ rule: RuleSource) -> Result<CompiledExpression, ChecklistProblem> {
    Result { () throws(ChecklistProblem) in try compile(rule) }
  }
}
