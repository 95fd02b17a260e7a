public import JSONSchema

/// All that keeps a file from being a policy for the checklists in use.
public struct PolicyError: Error, Sendable {
  /// The problems in document order; never empty.
  public let problems: [PolicyProblem]

  /// Gathers problems, at least one.
  public init(problems: [PolicyProblem]) {
    self.problems = problems
  }
}

/// One mistake in a policy.
public struct PolicyProblem: Hashable, Sendable {
  /// The byte offset of the value or key that is wrong.
  public let offset: Int
  /// What is wrong with it.
  public let reason: Reason

  /// What can be wrong with a policy.
  public enum Reason: Hashable, Sendable {
    /// It is not what the schema asks for.
    case schema(SchemaViolation.Reason)
    /// The schema lets a field through that cannot be read.
    case unreadable(String)
    /// A name is that of no checklist.
    case unknownChecklist(String, suggestion: String?)
    /// A name is that of no item of the checklists in use.
    case unknownItem(String, suggestion: String?)
    /// The score asked for is greater than any that the checklist can give.
    case unreachableScore(Int, greatest: Int)
  }

  /// Describes a mistake at a byte of the file.
  public init(offset: Int, reason: Reason) {
    self.offset = offset
    self.reason = reason
  }
}

extension PolicyProblem: CustomStringConvertible {
  /// The mistake in one sentence, without a full stop.
  public var description: String {
    switch reason {
    case .schema(let reason): reason.description
    case .unreadable(let problem): problem
    case .unknownChecklist(let name, let suggestion):
      "\"\(name)\" is no built-in checklist and no path" + didYouMean(suggestion)
    case .unknownItem(let name, let suggestion):
      "no checklist in use has an item \"\(name)\"" + didYouMean(suggestion)
    case .unreachableScore(let score, let greatest):
      "the policy asks for \(score) points, but no score is above \(greatest)"
    }
  }

  private func didYouMean(_ suggestion: String?) -> String {
    suggestion.map { "; did you mean \"\($0)\"?" } ?? ""
  }
}
