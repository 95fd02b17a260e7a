/// A keyword of JSON Schema 2020-12 that the validator asserts; it supports exactly the ones in use.
public enum SchemaKeyword: String, CaseIterable, Sendable {
  case additionalProperties
  case definitions = "$defs"
  case enumeration = "enum"
  case exclusiveMinimum
  case format
  case items
  case maximum
  case minItems
  case minLength
  case minProperties
  case minimum
  case properties
  case reference = "$ref"
  case required
  case type
  case uniqueItems
}

/// A keyword that says something about a value without restricting it.
public enum SchemaAnnotation: String, CaseIterable, Sendable {
  case comment = "$comment"
  case `default`
  case description
  case examples
  case identifier = "$id"
  case dialect = "$schema"
  case title

  /// What the name of an annotation of one's own begins with, such as `x-unit`.
  static let extensionPrefix = "x-"
}

/// The type of a value as schemas name it.
public enum SchemaType: String, CaseIterable, Sendable {
  case null, boolean, integer, number, string, array, object
}

/// A format that the validator asserts.
public enum SchemaFormat: String, CaseIterable, Sendable {
  /// A calendar date as in RFC 3339: four digits of year, two of month, two of day.
  case date
}
