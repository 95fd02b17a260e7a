public import CEL

/// All that is wrong with one checklist.
public struct ChecklistError: Error, Sendable {
  /// The problems in the order in which they were found.
  public let problems: [ChecklistProblem]
}

/// One mistake in a checklist file.
public struct ChecklistProblem: Error, Sendable {
  /// The byte offset of the value that is wrong.
  public let offset: Int
  /// What is wrong with it.
  public let reason: Reason

  /// The ways in which a checklist can be wrong.
  public enum Reason: Sendable {
    /// A required field is not there.
    case missing(field: String)
    /// A value has another type than the one named.
    case expected(String)
    /// A value is not one of the names that are allowed here.
    case unknownName(String, allowed: [String])
    /// Two items of the loaded checklists have one id or alias.
    case repeatedID(String)
    /// The manifest has no such single value.
    case unknownFact(FactPath)
    /// A rule does not compile.
    case rule(CompilationError)
  }
}

extension ChecklistProblem: CustomStringConvertible {
  /// The mistake in one sentence.
  public var description: String {
    switch reason {
    case .missing(let field): "missing required field \"\(field)\""
    case .expected(let type): "expected \(type)"
    case .unknownName(let name, let allowed):
      "unknown name \"\(name)\"; expected one of \(allowed.joined(separator: ", "))"
    case .repeatedID(let id): "the id \"\(id)\" is already in use"
    case .unknownFact(let path): "the manifest has no field \"\(path)\" that holds one value"
    case .rule(let error): "the rule does not compile: \(error)"
    }
  }
}
