/// What expressions may refer to: variables, kinds of objects, functions and named expressions.
///
/// An environment is a value that is built once and compiles any number of expressions.
public struct Environment: Sendable {
  var variables: [String: VariableDeclaration] = [:]
  var definitions: [String: Definition] = [:]
  var objectTypes: [String: ObjectType] = [:]
  var customFunctions: [String: Function] = [:]
  /// The first parts of dotted names, so that an ordinary selection is not looked up as one.
  var namespaces: [String] = []
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
    for (name, type) in variables {
      self.variables[name] = VariableDeclaration(name: name, type: type)
      noteNamespace(of: name)
    }
    for type in objectTypes {
      self.objectTypes[type.name] = type
    }
    for function in functions {
      customFunctions[function.name] = function.function(joining: customFunctions[function.name])
    }
  }

  private mutating func noteNamespace(of name: String) {
    guard let dot = name.firstIndex(of: ".") else { return }
    let namespace = String(name[..<dot])
    if !namespaces.contains(namespace) { namespaces.append(namespace) }
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
    var extended = self
    extended.definitions[full] = Definition(plan: compiled.plan, type: compiled.resultType)
    extended.noteNamespace(of: full)
    return extended
  }
}

/// A declared variable.
struct VariableDeclaration: Sendable {
  let name: String
  let type: ValueType
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
  func reference(to name: String, isRooted: Bool) -> (Reference, ValueType)? {
    if container.isEmpty { return reference(named: name) }
    return candidates(for: name, isRooted: isRooted).lazy.compactMap(reference).first
  }

  private func reference(named name: String) -> (Reference, ValueType)? {
    if let variable = variables[name] { return (.variable(name), variable.type) }
    if let definition = definitions[name] { return (.definition(name), definition.type) }
    return Self.typeNames[name].map { (.type($0), .type(Self.type(named: $0))) }
  }

  /// Whether a dotted name may begin with `name`.
  func isNamespace(_ name: String, isRooted: Bool) -> Bool {
    namespaces.contains(name) || name == "google" || name == "net" || (!container.isEmpty && !isRooted)
  }

  /// The function of a name.
  func function(named name: String) -> Function? {
    for candidate in candidates(for: name, isRooted: false) {
      if let function = customFunctions[candidate] ?? StandardLibrary.byName[candidate] { return function }
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
    variables.keys.sorted() + definitions.keys.sorted()
  }

  /// All function names, for suggestions.
  var functionNames: [String] {
    customFunctions.keys.sorted() + StandardLibrary.functions.map(\.name)
  }
}
