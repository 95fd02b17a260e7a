/// Why an evaluation failed, and where in the expression.
public struct EvaluationError: Error, Sendable {
  private let storage: Storage

  private final class Storage: Sendable {
    let reason: Reason
    let source: SourceText?
    let range: Range<Int>

    init(_ reason: Reason, _ source: SourceText?, _ range: Range<Int>) {
      self.reason = reason
      self.source = source
      self.range = range
    }
  }

  /// Makes an error whose place is filled in by the evaluation.
  public init(_ reason: Reason) {
    storage = Storage(reason, nil, 0..<0)
  }

  /// What went wrong.
  public var reason: Reason { storage.reason }

  /// The line and the column in Unicode scalars, both counted from 1, where that is known.
  public var position: (line: Int, column: Int)? {
    storage.source?.position(of: storage.range.lowerBound)
  }

  /// The part of the expression that failed.
  public var sourceText: String? {
    storage.source?.text(in: storage.range)
  }

  /// The same error with its place, unless it has one already.
  func located(in source: SourceText, at range: Range<Int>) -> EvaluationError {
    storage.source == nil ? EvaluationError(Storage(storage.reason, source, range)) : self
  }

  private init(_ storage: Storage) {
    self.storage = storage
  }
}

extension EvaluationError {
  /// What can go wrong while an expression runs.
  public enum Reason: Hashable, Sendable {
    case divisionByZero
    case overflow
    case noSuchVariable(String)
    case noSuchFunction(String)
    case noSuchKey(String)
    case noFields(ValueKind)
    case noOverload(String, [ValueKind])
    case notBool(ValueKind)
    case notIterable(ValueKind)
    case badKey(ValueKind)
    case badIndex(String)
    case repeatedKey(String)
    case notOptional(ValueKind)
    case emptyOptional
    case badConversion(String, to: ValueKind)
    case outOfRange(String)
    case badArgument(String, of: String)
    case noSuchTimeZone(String)
    case noTimeZoneData(String)
    case badPattern(String, String)
    case custom(String)
    /// The evaluation took more steps than `EvaluationLimits.steps`.
    case tooManySteps
    /// The evaluation built more text and lists than `EvaluationLimits.output`.
    case tooMuchOutput
  }
}
