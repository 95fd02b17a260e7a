public import JSONSchema
internal import JSONSyntax

/// All that keeps a text from being a manifest.
public struct ManifestError: Error, Sendable {
  /// The problems in document order; never empty.
  public let problems: [ManifestProblem]
}

/// One thing that keeps a text from being a manifest.
public struct ManifestProblem: Hashable, Sendable {
  /// The byte offset of the value or key that is wrong.
  public let offset: Int
  /// What is wrong with it.
  public let reason: Reason

  /// What can be wrong with a manifest.
  public enum Reason: Hashable, Sendable {
    /// It is not what the schema asks for.
    case schema(SchemaViolation.Reason)
    /// A reference names nobody in `people`.
    case unknownPerson(String, suggestion: String?)
    /// Another manifest of the same run has the same project id.
    case repeatedProject(String, first: String)
  }

  /// Describes a problem at a byte of the text.
  public init(offset: Int, reason: Reason) {
    self.offset = offset
    self.reason = reason
  }
}

extension ManifestProblem: CustomStringConvertible {
  /// The problem in one sentence, without a full stop.
  public var description: String {
    switch reason {
    case .schema(let reason): reason.description + (advice(reason) ?? "")
    case .unknownPerson(let id, let suggestion?):
      "\"people\" has no entry \"\(id)\"; did you mean \"\(suggestion)\"?"
    case .unknownPerson(let id, nil): "\"people\" has no entry \"\(id)\"; add one with a role"
    case .repeatedProject(let id, let first):
      "the project id \"\(id)\" is already used in \(first); every manifest needs an id of its own"
    }
  }

  /// What a manifest offers where its schema alone only refuses.
  private func advice(_ reason: SchemaViolation.Reason) -> String? {
    switch reason {
    case .unknownField(_, suggestion: nil): "; facts of your own belong in \"extensions\""
    case .aboveMaximum(let value, maximum: 1): percentage(value)
    default: nil
    }
  }

  /// How a share is written by whoever wrote a percentage.
  private func percentage(_ value: JSONValue) -> String? {
    let number: Double
    switch value {
    case .integer(let integer): number = Double(integer)
    case .number(let double): number = double
    case .null, .boolean, .unsigned, .string, .array, .object: return nil
    }
    guard number <= 100 else { return nil }
    return "; write \(FactText.grouped(number / 100)) for \(FactText.grouped(number)) %"
  }
}
