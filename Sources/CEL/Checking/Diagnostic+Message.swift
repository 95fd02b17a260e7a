// The wording of every mistake, in one place.
extension Diagnostic {
  /// The name that was probably meant, where there is one.
  public var suggestion: String? {
    switch reason {
    case .undeclaredName(_, let suggestion), .unknownFunction(_, let suggestion),
      .unknownField(_, _, let suggestion), .notAllowed(_, _, let suggestion):
      suggestion
    case .incompleteOperator(_, let meant): meant
    default: nil
    }
  }

  /// The mistake in one sentence, without its place.
  public var message: String {
    Self.textMessage(reason) ?? Self.grammarMessage(reason) ?? Self.nameMessage(reason)
      ?? Self.typeMessage(reason) ?? "this expression is not valid"
  }

  private static func textMessage(_ reason: Reason) -> String? {
    switch reason {
    case .tooLong: "the expression is longer than \(CompilationLimits.sourceLength) bytes; split it"
    case .tooDeep: "the expression is nested more than \(CompilationLimits.nesting) levels deep; simplify it"
    case .unexpectedCharacter(let text): "unexpected character \(text.quotedForCEL)"
    case .incompleteOperator(let written, let meant): "\(written) is not an operator; did you mean \(meant)?"
    case .badNumber: "this is not a number"
    case .numberOutOfRange: "the number is too large for its type"
    case .unterminatedText: "the text has no closing quote"
    case .badEscape(let text): "\(text) is not an escape sequence; write \\\\ for a backslash"
    case .badCodePoint: "the escape names no Unicode scalar"
    case .badQuotedName: "a name in back-quotes may have letters, digits, spaces and _ . - / only"
    default: nil
    }
  }

  private static func grammarMessage(_ reason: Reason) -> String? {
    switch reason {
    case .unexpectedToken(let found, let expected):
      "expected \(expected.description), found \(found ?? "the end of the expression")"
    case .reservedWord(let word): "\(word) is a reserved word and cannot be used as a name"
    case .messageConstruction: "messages cannot be constructed here; a map is written {'key': value}"
    case .badPresenceTest: "has() needs a field selection such as has(object.field)"
    case .badMacroVariable: "expected a plain variable name"
    case .badPattern(let mistake): "this is not a regular expression: \(mistake)"
    case .repeatedVariable(let name): "the two variables cannot both be named \(name)"
    default: nil
    }
  }

  private static func nameMessage(_ reason: Reason) -> String? {
    switch reason {
    case .undeclaredName(let name, let suggestion):
      "there is no variable \(name)" + question(suggestion)
    case .unknownFunction(let name, let suggestion):
      "there is no function \(name)" + question(suggestion)
    case .unknownField(let field, let object, let suggestion):
      "\(object) has no field \(field)" + question(suggestion)
    case .definedTwice(let name): "\(name) is already defined"
    default: nil
    }
  }

  private static func typeMessage(_ reason: Reason) -> String? {
    operandMessage(reason) ?? comparisonMessage(reason)
  }

  private static func operandMessage(_ reason: Reason) -> String? {
    switch reason {
    case .noFields(let type): "a value of type \(type) has no fields"
    case .noIndex(let type, let key): "a value of type \(type) cannot be indexed with \(key)"
    case .notOptional(let type): "? needs an optional value here, found \(type)"
    case .notIterable(let type): "only lists and maps have elements, found \(type)"
    case .conditionNotBool(let type): "the condition must be true or false, found \(type)"
    case .operandNotBool(let symbol, let type): "\(symbol) joins conditions, found \(type)"
    case .differingBranches(let first, let second):
      "both branches must have one type, found \(first) and \(second)"
    case .noOperator(let symbol, let types) where types.count == 1:
      "\(symbol) cannot be applied to \(types[0])"
    case .noOperator(let symbol, let types):
      "\(symbol) cannot be applied to \(types.map(\.description).joined(separator: " and "))"
    case .mixedArithmetic(let symbol, let left, let right):
      "\(symbol) needs numbers of one type, found \(left) and \(right); convert one with int() or double()"
    case .noOverload(let name, let types, let signatures):
      "\(name) does not take (\(types.map(\.description).joined(separator: ", ")))"
        + "; it is \(signatures.joined(separator: " or "))"
    case .badMapKey(let type): "a map key is a string, a whole number or a bool, found \(type)"
    case .notEntries(let type): "each element must become a map such as {key: value}, found \(type)"
    default: nil
    }
  }

  private static func comparisonMessage(_ reason: Reason) -> String? {
    switch reason {
    case .neverEqual(let left, let right): "\(left) and \(right) can never be equal"
    case .neverMember(let element, let container): "\(element) can never be in \(container)"
    case .neverNull(let type): "\(type) is never null; use has() to ask whether it is stated"
    case .notAllowed(let value, let allowed, let suggestion):
      "this is never \(value.quotedForCEL)" + question(suggestion.map(\.quotedForCEL))
        + (suggestion == nil ? "; it is one of \(allowed.map(\.quotedForCEL).joined(separator: ", "))" : "")
    case .wrongResult(let type, let expected): "the expression must give \(expected), but gives \(type)"
    default: nil
    }
  }

  private static func question(_ suggestion: String?) -> String {
    suggestion.map { "; did you mean \($0)?" } ?? ""
  }

  /// The mistake with its line and a caret under its place, on three lines.
  public var rendered: String {
    let margin = excerpt.unicodeScalars.prefix(excerptOffset).map { $0 == "\t" ? "\t" : " " }.joined()
    let rest = excerpt.unicodeScalars.count - excerptOffset
    let carets = String(repeating: "^", count: max(1, min(length, rest)))
    return "\(line):\(column): \(message)\n  \(excerpt)\n  \(margin)\(carets)"
  }
}

extension Diagnostic.Expected: CustomStringConvertible {
  /// What was expected, as it stands in a sentence.
  public var description: String {
    switch self {
    case .expression: "a value"
    case .name: "a name"
    case .fieldName: "a field name"
    case .closing(let bracket): bracket
    case .colonOfConditional: ": and the other branch of the conditional"
    case .colonOfEntry: ": between key and value"
    case .endOfExpression: "an operator or the end of the expression"
    }
  }
}

extension CompilationError: CustomStringConvertible {
  /// All mistakes, each with its line and caret.
  public var description: String {
    diagnostics.map(\.rendered).joined(separator: "\n")
  }
}
