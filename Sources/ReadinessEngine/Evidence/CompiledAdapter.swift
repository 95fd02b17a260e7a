internal import CEL
internal import JSONSchema
internal import JSONSyntax

/// An adapter whose rules are parsed, checked and ready to read artifacts.
public struct CompiledAdapter: Sendable {
  /// The adapter as its file states it.
  public let adapter: Adapter
  let recognition: CompiledExpression
  private let environment: Environment
  private let schema: ManifestSchema

  /// Compiles what recognises an artifact; the other rules are compiled once it has.
  ///
  /// - Parameters:
  ///   - adapter: The adapter.
  ///   - schema: The manifests whose facts the adapter measures.
  /// - Throws: The first mistake in the variables or in the recognition.
  public init(_ adapter: Adapter, schema: ManifestSchema) throws(ChecklistError) {
    do throws(ChecklistProblem) {
      recognition = try ArtifactEnvironment.ofRecognition(adapter.syntax).compile(adapter.recognition)
      environment = try ArtifactEnvironment.ofFacts(adapter.syntax).defining(adapter.variables)
    } catch {
      throw ChecklistError(problems: [error])
    }
    self.adapter = adapter
    self.schema = schema
  }

  /// Compiles the rules that add up rows.
  ///
  /// - Throws: All mistakes in the rules.
  func reductions() throws(ChecklistError) -> [CompiledReduction] {
    var compiler = AdapterCompiler(environment: ArtifactEnvironment.ofRows, schema: schema)
    let reductions = adapter.reductions.map { compiler.compile($0) }
    guard compiler.problems.isEmpty else { throw ChecklistError(problems: compiler.problems) }
    return reductions
  }

  /// Compiles the rules that read facts.
  ///
  /// - Throws: All mistakes in the rules and paths.
  func rules() throws(ChecklistError) -> AdapterRules {
    var compiler = AdapterCompiler(environment: environment, schema: schema)
    let rules = AdapterRules(
      toolVersion: adapter.toolVersion.flatMap { compiler.compile($0, expecting: nil) },
      date: adapter.date.flatMap { compiler.compile($0, expecting: nil) },
      facts: adapter.facts.compactMap { compiler.compile($0) },
      inconclusive: adapter.inconclusive.compactMap { compiler.compile($0) },
      notes: adapter.notes.compactMap { compiler.compile($0) }
    )
    guard compiler.problems.isEmpty else { throw ChecklistError(problems: compiler.problems) }
    return rules
  }
}

/// The compiled rules of one adapter, in the adapter's order.
struct AdapterRules: Sendable {
  let toolVersion: CompiledExpression?
  let date: CompiledExpression?
  let facts: [CompiledAdapterFact]
  let inconclusive: [CompiledAdapterRemark]
  let notes: [CompiledAdapterRemark]
}

/// A fact to be read, what reads it, and what the manifest says of its field.
struct CompiledAdapterFact: Sendable {
  let fact: AdapterFact
  let value: CompiledExpression
}

/// A reduction with its compiled rules.
struct CompiledReduction: Sendable {
  let reduction: Reduction
  let value: CompiledExpression?
  let when: CompiledExpression?
  let per: CompiledExpression?
}

/// A remark and its compiled condition.
struct CompiledAdapterRemark: Sendable {
  let message: String
  let when: CompiledExpression
}

/// What the rules of adapters may refer to.
enum ArtifactEnvironment {
  /// What rules call the results of reductions.
  static let rows = "rows"
  /// What the rules of reductions call a row.
  static let row = "row"

  /// What an artifact is recognised by: all of it, or how it begins.
  static func beginning(_ syntax: ArtifactSyntax) -> String {
    switch syntax {
    case .json: "artifact"
    case .jsonLines: "first"
    case .delimited: "header"
    case .xml: "root"
    }
  }

  /// The variables of the rule that recognises an artifact.
  static func ofRecognition(_ syntax: ArtifactSyntax) -> Environment {
    Environment(variables: [(beginning(syntax), .dynamic)])
  }

  /// The variables of the rules that read facts.
  static func ofFacts(_ syntax: ArtifactSyntax) -> Environment {
    Environment(variables: [(beginning(syntax), .dynamic), (rows, .dynamic)])
  }

  /// The variables of the rules that add up rows.
  static let ofRows = Environment(variables: [(row, .dynamic)])
}

/// Compiles the rules of one adapter and gathers what is wrong with them.
private struct AdapterCompiler {
  let environment: Environment
  let schema: ManifestSchema
  private(set) var problems: [ChecklistProblem] = []

  init(environment: Environment, schema: ManifestSchema) {
    self.environment = environment
    self.schema = schema
  }

  mutating func compile(_ fact: AdapterFact) -> CompiledAdapterFact? {
    let field = schema.schema.schema(at: JSONPath(fact.path))
    let holdsOneValue = field.map { $0.properties.isEmpty && $0.items == nil && !$0.types.isEmpty } ?? false
    if !holdsOneValue {
      problems.append(
        ChecklistProblem(offset: fact.value.offset, reason: .unknownFact("\(fact.path)", suggestion: nil))
      )
    }
    return compile(fact.value, expecting: nil).map { CompiledAdapterFact(fact: fact, value: $0) }
  }

  mutating func compile(_ reduction: Reduction) -> CompiledReduction {
    CompiledReduction(
      reduction: reduction,
      value: reduction.value.flatMap { compile($0, expecting: nil) },
      when: reduction.when.flatMap { compile($0, expecting: .bool) },
      per: reduction.per.flatMap { compile($0, expecting: nil) }
    )
  }

  mutating func compile(_ remark: AdapterRemark) -> CompiledAdapterRemark? {
    compile(remark.when, expecting: .bool).map { CompiledAdapterRemark(message: remark.message, when: $0) }
  }

  mutating func compile(_ rule: RuleSource, expecting type: ValueType?) -> CompiledExpression? {
    do {
      return try environment.compile(rule, expecting: type)
    } catch {
      problems.append(error)
      return nil
    }
  }
}
