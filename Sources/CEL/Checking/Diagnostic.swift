/// One mistake in an expression, with its place.
public struct Diagnostic: Sendable, Hashable {
  /// What is wrong.
  public let reason: Reason
  /// The byte of the expression's UTF-8 text at which the place begins.
  public let offset: Int
  /// The line, counted from 1.
  public let line: Int
  /// The column in Unicode scalars, counted from 1.
  public let column: Int
  /// How many Unicode scalars are concerned; 0 at the end of the expression.
  public let length: Int
  /// The line, or of a long one the part around the place, with `…` where something is left out.
  public let excerpt: String
  /// How many Unicode scalars of the excerpt stand before the place.
  public let excerptOffset: Int

  /// Describes a failure by its place in the source.
  init(_ failure: SyntaxFailure, in source: SourceText) {
    reason = failure.reason
    offset = min(failure.range.lowerBound, source.bytes.count)
    (line, column) = source.position(of: failure.range.lowerBound)
    length = source.scalarCount(in: failure.range)
    (excerpt, excerptOffset) = source.excerpt(around: failure.range.lowerBound)
  }
}

extension Diagnostic {
  /// What can be wrong with an expression.
  public indirect enum Reason: Sendable, Hashable {
    // The text.
    case tooLong
    case tooDeep
    case unexpectedCharacter(String)
    case incompleteOperator(written: String, meant: String)
    case badNumber
    case numberOutOfRange
    case unterminatedText
    case badEscape(String)
    case badCodePoint
    case badQuotedName

    // The grammar.
    case unexpectedToken(found: String?, expected: Expected)
    case reservedWord(String)
    case messageConstruction
    case badPresenceTest
    case badMacroVariable
    case repeatedVariable(String)
    case badPattern(String)

    // Names.
    case undeclaredName(String, suggestion: String?)
    case unknownFunction(String, suggestion: String?)
    case unknownField(String, of: String, suggestion: String?)
    case definedTwice(String)

    // Types.
    case noFields(ValueType)
    case noIndex(ValueType, key: ValueType)
    case notOptional(ValueType)
    case notIterable(ValueType)
    case conditionNotBool(ValueType)
    case operandNotBool(String, ValueType)
    case differingBranches(ValueType, ValueType)
    case noOperator(String, [ValueType])
    case mixedArithmetic(String, ValueType, ValueType)
    case noOverload(String, [ValueType], signatures: [String])
    case badMapKey(ValueType)
    case notEntries(ValueType)
    case neverEqual(ValueType, ValueType)
    case neverMember(ValueType, of: ValueType)
    case neverNull(ValueType)
    case notAllowed(String, allowed: [String], suggestion: String?)
    case wrongResult(ValueType, expected: ValueType)
  }

  /// What the grammar asks for where something else was found.
  public enum Expected: Sendable, Hashable {
    case expression
    case name
    case fieldName
    case closing(String)
    case colonOfConditional
    case colonOfEntry
    case endOfExpression
  }
}

/// All mistakes that were found in one expression, in the order of their places.
public struct CompilationError: Error, Sendable, Hashable {
  /// The mistakes; never empty.
  public let diagnostics: [Diagnostic]
}
