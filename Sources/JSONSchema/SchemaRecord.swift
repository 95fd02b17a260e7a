internal import JSONSyntax
internal import RegularExpressions

/// One schema among all of its document; a class, so that looking at it copies nothing.
final class SchemaRecord: Sendable {
  /// What it says.
  let statement: SchemaStatement

  /// Keeps what a schema says.
  init(_ statement: consuming SchemaStatement) { self.statement = statement }
}

/// What one schema says itself; other schemas are named by their place in the list of all records.
///
/// What is written for people is kept as it stands in the document, since most of it is never read.
struct SchemaStatement: Sendable {
  /// What becomes of members that `properties` does not name.
  enum AdditionalProperties: Sendable {
    /// They may be anything.
    case allowed
    /// They are errors.
    case forbidden
    /// Their values must be valid against the schema at this place.
    case matching(Int)
  }

  /// What a value must be depending on what else it is; all three are places of schemas.
  struct Condition: Sendable {
    /// What decides; nil when the schema does not say.
    var test: Int?
    /// What holds beside the test.
    var consequence: Int?
    /// What holds without the test.
    var contrary: Int?
  }

  /// The types that are accepted; empty when all are.
  var types = SchemaTypes()
  /// The named members.
  var properties = SchemaProperties()
  /// The members that must be there.
  var required: [String] = []
  /// What becomes of other members; nil when the schema does not say.
  var additionalProperties: AdditionalProperties?
  /// The place of the schema of each element.
  var items: Int?
  /// The list of the values that are accepted; nil when the schema lists none.
  var allowedValues: JSONNode?
  /// The least valid number.
  var minimum: SchemaBound?
  /// The greatest valid number.
  var maximum: SchemaBound?
  /// The least number of Unicode scalars.
  var minLength: Int?
  /// The least number of elements.
  var minItems: Int?
  /// What a string must match.
  var pattern: SchemaPattern?
  /// Whether no two elements may be equal.
  var uniqueItems = false
  /// What a string must be the text of.
  var format: SchemaFormat?
  /// What depends on the value itself.
  var condition = Condition()
  /// What the value is, in short.
  var title: JSONNode?
  /// What the value is, at length.
  var description: JSONNode?
  /// Sample values.
  var examples: JSONNode?
  /// The annotations whose names begin with `x-`.
  var extensions: [JSONMember] = []

  /// What people are told to write where the pattern is not matched; nil when the schema does not say.
  var patternHint: String? {
    extensions.first { $0.hasKey(SchemaAnnotation.patternHint) }?.value.string
  }
}

/// The schemas of named members, which are found where the document names them.
struct SchemaProperties: Sendable {
  /// The object of schemas by name; nil when the schema says nothing of named members.
  private let object: JSONNode?
  /// The places of the schemas, in the order of the object.
  private let schemas: [Int]

  /// Takes an object and the place of the schema of each of its members; nothing for no members.
  init(_ object: JSONNode? = nil, schemas: [Int] = []) {
    self.object = object
    self.schemas = schemas
  }

  /// How many there are.
  var count: Int { schemas.count }

  /// The names in the order of the document.
  var names: [String] { object?.members.map(\.key) ?? [] }

  /// The names with the places of their schemas.
  var all: [(name: String, schema: Int)] { Array(zip(names, schemas)) }

  /// How many stand before one.
  func place(of name: String) -> Int? { object?.ordinal(ofKey: name) }

  /// The place of the schema of a named member.
  func schema(of name: String) -> Int? { object?.ordinal(ofKey: name).map { schemas[$0] } }

  /// The place of the schema of a member of a value.
  func schema(of member: JSONMember) -> Int? { object?.ordinal(ofKeyOf: member).map { schemas[$0] } }
}

/// A regular expression, compiled once for all strings that it is asserted on.
struct SchemaPattern: Sendable {
  /// The expression as the schema writes it.
  let text: String
  /// What matches strings in linear time.
  let expression: RegularExpression
}

/// A number that others are compared with, in all the forms that comparing needs.
///
/// It is a class so that the many schemas without one need no room for it.
final class SchemaBound: Sendable {
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

/// All schemas of one document, the root first.
final class SchemaRecords: Sendable {
  /// The schemas; their places name them.
  let all: [SchemaRecord]
  /// For each schema the place of the one that must hold too, if it refers to one.
  let references: [Int?]

  /// Keeps the schemas of one document.
  init(_ all: [SchemaRecord], references: [Int?]) {
    self.all = all
    self.references = references
  }
}

/// The record of a schema and those that it refers to, one by the other; most refer to none.
struct SchemaChain: Sequence, IteratorProtocol {
  private let records: SchemaRecords
  private var place: Int?

  /// Begins at the record at a place.
  init(records: SchemaRecords, place: Int) {
    self.records = records
    self.place = place
  }

  /// The next record, or nil behind the last one.
  mutating func next() -> SchemaRecord? {
    guard let place else { return nil }
    self.place = records.references[place]
    return records.all[place]
  }
}
