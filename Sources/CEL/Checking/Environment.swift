/// What expressions may refer to: variables, kinds of objects, functions and named expressions.
///
/// An environment is built once, never changes, and compiles any number of expressions.
public final class Environment: Sendable {
  /// The last declaration of a name stands before earlier ones.
  let variables: [VariableDeclaration]
  let definitions: [String: Definition]
  let objectTypes: [String: ObjectType]
  let customFunctions: [String: Function]
  /// The first parts of dotted names of functions.
  let functionNamespaces: [FieldName]
  /// The first parts of dotted names, so that an ordinary selection is not looked up as one.
  let namespaces: [FieldName]
  /// The digests of all names that dotted names of variables, named expressions and types begin with.
  let beginnings: [UInt64]
  /// The namespace in which names are looked up first, as in `com.example`.
  let container: [String]
  let timeZones: TimeZones

  /// The namespace of named expressions.
  public static let definitionNamespace = "variables"

  /// Declares what expressions may refer to.
  /// - Parameters:
  ///   - variables: names, which may be dotted, and their types.
  ///   - objectTypes: every object that `ValueType.object` names.
  ///   - functions: functions beside the standard ones.
  ///   - container: a dotted namespace in which names are looked up first.
  ///   - timeZoneData: the content of the time zone database's file for a name such as `Europe/Paris`
  ///     (TZif, RFC 9636), or nil for a zone that does not exist; without it only UTC and offsets are known.
  public init(
    variables: [(name: String, type: ValueType)],
    objectTypes: [ObjectType] = [],
    functions: [CustomFunction] = [],
    container: String = "",
    timeZoneData: (@Sendable (String) -> [UInt8]?)? = nil
  ) {
    timeZones = TimeZones(data: timeZoneData)
    self.container = container.split(separator: ".").map(String.init)
    self.variables = variables.reversed()
      .map { VariableDeclaration(name: FieldName($0.name), type: $0.type) }
    namespaces = variables.reduce([]) { Self.namespaces($0, and: $1.name) }
    beginnings = (namespaces + Self.typeNamespaces).map(\.digest)
    definitions = [:]
    self.objectTypes = objectTypes.reduce(into: [:]) { $0[$1.name] = $1 }
    customFunctions = functions.reduce(into: [:]) { all, function in
      all[function.name] = function.function(joining: all[function.name])
    }
    functionNamespaces = functions.reduce(StandardLibrary.namespaces) { Self.namespaces($0, and: $1.name) }
  }

  private init(_ environment: Environment, defining name: String, as definition: Definition) {
    variables = environment.variables
    var definitions = environment.definitions
    definitions[name] = definition
    self.definitions = definitions
    objectTypes = environment.objectTypes
    customFunctions = environment.customFunctions
    functionNamespaces = environment.functionNamespaces
    namespaces = Self.namespaces(environment.namespaces, and: name)
    beginnings = (namespaces + Self.typeNamespaces).map(\.digest)
    container = environment.container
    timeZones = environment.timeZones
  }

  private static func namespaces(_ known: [FieldName], and name: String) -> [FieldName] {
    guard let dot = name.firstIndex(of: ".") else { return known }
    let namespace = String(name[..<dot])
    return known.contains { $0.text == namespace } ? known : known + [FieldName(namespace)]
  }

  /// The environment with one more named expression, which later expressions call `variables.NAME`.
  ///
  /// It is evaluated when it is needed, at most once in an evaluation; what it leaves unknown and
  /// the facts that it reads belong to the expression that uses it.
  /// - Throws: the mistakes in the expression.
  public func defining(_ name: String, as source: String) throws(CompilationError) -> Environment {
    let full = "\(Self.definitionNamespace).\(name)"
    guard definitions[full] == nil else {
      let failure = SyntaxFailure(.definedTwice(full), 0..<0)
      throw CompilationError(diagnostics: [Diagnostic(failure, in: SourceText(source))])
    }
    let compiled = try compile(source)
    let definition = Definition(plan: compiled.plan, type: compiled.resultType)
    return Environment(self, defining: full, as: definition)
  }
}

/// A declared variable.
struct VariableDeclaration: Sendable {
  let name: FieldName
  let type: ValueType
}

/// What a declared name stands for.
enum Named {
  case variable(Handle<VariableDeclaration>)
  case definition(Plan)
  case type(ValueKind)
}

/// A named expression.
struct Definition: Sendable {
  let plan: Plan
  let type: ValueType
}

extension Environment {
  /// The names that `name` may stand for, innermost namespace first.
  private func candidates(for name: String, isRooted: Bool) -> [String] {
    guard !isRooted, !container.isEmpty else { return [name] }
    return (0...container.count)
      .map { dropped in
        (container.dropLast(dropped) + [name]).joined(separator: ".")
      }
  }

  /// What a full name refers to.
  func named(_ name: String, isRooted: Bool) -> (Named, ValueType)? {
    if container.isEmpty { return named(name) }
    return candidates(for: name, isRooted: isRooted).lazy.compactMap(named).first
  }

  private func named(_ name: String) -> (Named, ValueType)? {
    if let place = variables.firstIndex(where: { $0.name.text == name }) {
      return (.variable(Handle(place)), variables[place].type)
    }
    if let definition = definitions[name] { return (.definition(definition.plan), definition.type) }
    return Self.typeNames[name].map { (.type($0), .type(Self.type(named: $0))) }
  }

  /// The first parts of the dotted names of types.
  private static let typeNamespaces = [FieldName("google"), FieldName("net")]

  /// The function of a name.
  func function(named name: String) -> Function? {
    for candidate in candidates(for: name, isRooted: false) {
      if let function = customFunctions[candidate] ?? StandardLibrary.function(named: candidate) {
        return function
      }
    }
    return nil
  }

  private static let typeNames = Dictionary(
    uniqueKeysWithValues: ValueKind.allCases.map { ($0.name, $0) }
  )

  private static func type(named kind: ValueKind) -> ValueType {
    switch kind {
    case .null: .null
    case .bool: .bool
    case .int: .int
    case .uint: .uint
    case .double: .double
    case .string: .string
    case .bytes: .bytes
    case .timestamp: .timestamp
    case .duration: .duration
    case .list: .list(.dynamic)
    case .map: .map(key: .dynamic, value: .dynamic)
    case .optional: .optional(.dynamic)
    case .type: .type(.dynamic)
    case .address: .address
    case .network: .network
    }
  }

  /// All names that could stand where a variable does, for suggestions.
  var variableNames: [String] {
    variables.map(\.name.text).sorted() + definitions.keys.sorted()
  }

  /// All function names, for suggestions.
  var functionNames: [String] {
    customFunctions.keys.sorted() + StandardLibrary.functions.map(\.name)
  }
}
