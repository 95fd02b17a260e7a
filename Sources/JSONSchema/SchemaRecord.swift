internal import JSONSyntax

/// What one schema says itself; other schemas are named by their place in the list of all records.
struct SchemaRecord: Sendable {
  /// What becomes of members that `properties` does not name.
  enum AdditionalProperties: Sendable {
    case allowed
    case forbidden
    case matching(Int)
  }

  var types: [SchemaType] = []
  var properties: [(name: String, schema: Int)] = []
  var required: [String] = []
  var additionalProperties: AdditionalProperties?
  var items: Int?
  var allowedValues: [JSONValue]?
  var minimum: SchemaBound?
  var exclusiveMinimum: SchemaBound?
  var maximum: SchemaBound?
  var minLength: Int?
  var minItems: Int?
  var minProperties: Int?
  var uniqueItems = false
  var format: SchemaFormat?
  var reference: Int?
  var title: String?
  var description: String?
  var examples: [JSONValue] = []
  var extensions = JSONObject()
}

/// A number that others are compared with, in all the forms that comparing needs.
struct SchemaBound: Sendable {
  /// The number as the schema writes it.
  let value: JSONValue
  /// The number as an integer, when it is one.
  let integer: Int64?
  /// The nearest double.
  let double: Double

  /// Makes a bound of a number; nil for other kinds.
  init?(_ node: JSONNode) {
    guard let double = node.double else { return nil }
    value = node.value
    integer = node.int64
    self.double = double
  }
}

/// All schemas of one document.
final class SchemaRecords: Sendable {
  let all: [SchemaRecord]

  init(_ all: [SchemaRecord]) { self.all = all }
}
