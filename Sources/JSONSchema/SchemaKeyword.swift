/// A keyword of JSON Schema 2020-12 that the validator asserts; it supports exactly the ones in use.
public enum SchemaKeyword: String, CaseIterable, Sendable {
  /// What becomes of members that `properties` does not name.
  case additionalProperties
  /// What decides between `then` and `else`.
  case condition = "if"
  /// What must hold where `if` holds.
  case consequence = "then"
  /// What must hold where `if` does not hold.
  case contrary = "else"
  /// Schemas to refer to; at the root only.
  case definitions = "$defs"
  /// The values of which a value must be one.
  case enumeration = "enum"
  /// What a string must be the text of.
  case format
  /// What each element of an array must be.
  case items
  /// The greatest number that is valid.
  case maximum
  /// The least number of elements in an array.
  case minItems
  /// The least number of Unicode scalars in a string.
  case minLength
  /// The least number that is valid.
  case minimum
  /// A regular expression of which a string must have a match somewhere in it.
  case pattern
  /// What the values of named members must be.
  case properties
  /// Another schema that must hold too.
  case reference = "$ref"
  /// The members that must be there.
  case required
  /// The types of which a value must have one.
  case type
  /// Whether no two elements of an array may be equal.
  case uniqueItems
}

/// A keyword that says something about a value without restricting it.
public enum SchemaAnnotation: String, CaseIterable, Sendable {
  /// A remark to whoever edits the schema.
  case comment = "$comment"
  /// The value that is assumed when none is stated.
  case `default`
  /// What the value is, at length.
  case description
  /// Sample values.
  case examples
  /// The name of the schema.
  case identifier = "$id"
  /// The version of JSON Schema.
  case dialect = "$schema"
  /// What the value is, in short.
  case title

  /// What the name of an annotation of one's own begins with, such as `x-unit`.
  static let extensionPrefix = "x-"

  /// The annotation that tells people what to write where `pattern` is asserted.
  static let patternHint = "x-pattern-hint"
}

/// The type of a value as schemas name it.
public enum SchemaType: String, CaseIterable, Sendable {
  /// The one value `null`.
  case null
  /// The values `true` and `false`.
  case boolean
  /// A number without a fractional part, however it is written.
  case integer
  /// Any number, integers included.
  case number
  /// Any text.
  case string
  /// A list of elements.
  case array
  /// A set of members.
  case object
}

/// A format that the validator asserts.
public enum SchemaFormat: String, CaseIterable, Sendable {
  /// A calendar date as in RFC 3339: four digits of year, two of month, two of day.
  case date
}
