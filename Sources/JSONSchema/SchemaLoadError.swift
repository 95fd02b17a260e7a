public import JSONSyntax
public import RegularExpressions

/// Why a document is not a schema that can be relied on: all faults, in document order.
public struct SchemaLoadError: Error, Hashable, Sendable {
  /// What is wrong; at least one fault.
  public let faults: [SchemaFault]
}

/// One thing that is wrong with a schema, and where.
public struct SchemaFault: Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The validator does not know the keyword.
    case unknownKeyword(String, suggestion: String?)
    /// A value that must be a schema is no object.
    case notASchema
    /// Definitions stand elsewhere than at the root.
    case definitionsBelowRoot
    /// The value of a keyword has the wrong form.
    case malformed(keyword: String, expected: ExpectedForm)
    /// A word is not one of those that its keyword allows.
    case unknownWord(keyword: SchemaKeyword, word: String, suggestion: String?)
    /// A pattern is not a regular expression.
    case invalidPattern(String, RegularExpressionError)
    /// A reference is not of the form `#/$defs/NAME`.
    case foreignReference(String)
    /// A condition refers to another schema.
    case referenceInCondition
    /// A reference names a definition that is not there.
    case unresolvedReference(String, suggestion: String?)
    /// A reference leads back to itself without entering a member or an element.
    case circularReference(String)
    /// An object of the schema has a key twice.
    case duplicateKey(String, first: SourcePosition)
  }

  /// The form that the value of a keyword must have.
  public enum ExpectedForm: Hashable, Sendable {
    /// A schema or the values `true` and `false`.
    case schemaOrBoolean
    /// An object whose values are schemas.
    case object
    /// A single string.
    case string
    /// A list of strings, none of them twice.
    case strings
    /// A type or a list of types, none of them twice.
    case types
    /// A list that is not empty.
    case values
    /// A number of any kind.
    case number
    /// An integer that is not negative.
    case count
    /// The values `true` and `false`.
    case boolean
  }

  /// What is wrong.
  public let reason: Reason
  /// The byte offset of the keyword or value that is wrong.
  public let offset: Int
  /// The line and column of that byte.
  public let position: SourcePosition
}

extension SchemaFault: CustomStringConvertible {
  /// What is wrong and what to do about it, without the position.
  public var description: String {
    switch reason {
    case .unknownKeyword(let name, let suggestion):
      "unknown schema keyword \(quoted(name))" + didYouMean(suggestion)
    case .notASchema: "a schema must be an object here"
    case .definitionsBelowRoot: "definitions must stand at the root of the schema"
    case .malformed(let keyword, let expected): "\(quoted(keyword)) must be \(expected)"
    case .unknownWord(let keyword, let word, let suggestion):
      "\(quoted(word)) is not a supported \(keyword.rawValue)" + didYouMean(suggestion)
    case .invalidPattern(let pattern, let error):
      "the pattern \(shownPattern(pattern)) is not a regular expression: \(error)"
    case .foreignReference(let reference):
      "the reference \(quoted(reference)) must have the form \"#/$defs/NAME\""
    case .referenceInCondition: "a condition must say itself what it asks for, without a reference"
    case .unresolvedReference(let reference, let suggestion):
      "the reference \(quoted(reference)) leads nowhere" + didYouMean(suggestion)
    case .circularReference(let reference): "the reference \(quoted(reference)) leads back to itself"
    case .duplicateKey(let key, let first): duplicateKeyText(key, first)
    }
  }
}

extension SchemaFault.ExpectedForm: CustomStringConvertible {
  /// The form as a noun.
  public var description: String {
    switch self {
    case .schemaOrBoolean: "a schema, true or false"
    case .object: "an object of schemas by name"
    case .string: "a string"
    case .strings: "a list of different strings"
    case .types: "a type or a list of different types"
    case .values: "a list of at least one value"
    case .number: "a number"
    case .count: "a whole number from 0"
    case .boolean: "true or false"
    }
  }
}
