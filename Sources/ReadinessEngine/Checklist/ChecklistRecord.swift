internal import JSONSyntax

/// One object of a checklist file, whose fields are read by name and type.
struct ChecklistRecord {
  private let node: JSONNode

  init(_ node: JSONNode) throws(ChecklistProblem) {
    guard node.kind == .object else { throw ChecklistRecord.expected("an object", at: node) }
    self.node = node
  }

  func string(_ field: String) throws(ChecklistProblem) -> String {
    try Self.string(required(field))
  }

  func optionalString(_ field: String) throws(ChecklistProblem) -> String? {
    guard let value = node[field] else { return nil }
    return try Self.string(value)
  }

  func strings(_ field: String) throws(ChecklistProblem) -> [String] {
    try list(field, Self.string)
  }

  func integer(_ field: String) throws(ChecklistProblem) -> Int {
    guard let integer = try optionalInteger(field) else { throw missing(field) }
    return integer
  }

  func optionalInteger(_ field: String) throws(ChecklistProblem) -> Int? {
    guard let value = node[field] else { return nil }
    guard let integer = value.int64 else { throw Self.expected("an integer", at: value) }
    return Int(integer)
  }

  func boolean(_ field: String) throws(ChecklistProblem) -> Bool {
    let value = try required(field)
    guard let boolean = value.bool else { throw Self.expected("true or false", at: value) }
    return boolean
  }

  func rule(_ field: String) throws(ChecklistProblem) -> RuleSource {
    let value = try required(field)
    return RuleSource(text: try Self.string(value), offset: value.range.lowerBound)
  }

  func optionalRule(_ field: String) throws(ChecklistProblem) -> RuleSource? {
    try node[field] == nil ? nil : rule(field)
  }

  /// The object in a field without its place; an empty one where the field is not there.
  func object(_ field: String) throws(ChecklistProblem) -> JSONObject {
    guard let value = node[field] else { return JSONObject() }
    guard case .object(let object) = value.value else { throw Self.expected("an object", at: value) }
    return object
  }

  func optionalNumber(_ field: String) throws(ChecklistProblem) -> Double? {
    guard let value = node[field] else { return nil }
    guard let number = value.double else { throw Self.expected("a number", at: value) }
    return number
  }

  /// One of the names of an enumeration, or nil where the field is not there.
  func optionalName<Name: RawRepresentable<String> & CaseIterable>(
    _ field: String,
    _ type: Name.Type
  ) throws(ChecklistProblem) -> Name? {
    try node[field] == nil ? nil : name(field, type)
  }

  /// One of the names of an enumeration.
  func name<Name: RawRepresentable<String> & CaseIterable>(
    _ field: String,
    _ type: Name.Type
  ) throws(ChecklistProblem) -> Name {
    let value = try required(field)
    let text = try Self.string(value)
    guard let name = Name(rawValue: text) else {
      throw ChecklistProblem(
        offset: value.range.lowerBound,
        reason: .unknownName(text, allowed: Name.allCases.map(\.rawValue))
      )
    }
    return name
  }

  /// The elements of a list, which is empty where the field is not there.
  func list<Element>(
    _ field: String,
    _ read: (JSONNode) throws(ChecklistProblem) -> Element
  ) throws(ChecklistProblem) -> [Element] {
    guard let value = node[field] else { return [] }
    guard value.kind == .array else { throw Self.expected("an array", at: value) }
    var elements: [Element] = []
    elements.reserveCapacity(value.count)
    for element in value.elements { elements.append(try read(element)) }
    return elements
  }

  /// The object in a field, or nil where the field is not there or `null`.
  func optionalRecord(_ field: String) throws(ChecklistProblem) -> ChecklistRecord? {
    guard let value = node[field], value.kind != .null else { return nil }
    return try ChecklistRecord(value)
  }

  func record(_ field: String) throws(ChecklistProblem) -> ChecklistRecord {
    try ChecklistRecord(required(field))
  }

  func required(_ field: String) throws(ChecklistProblem) -> JSONNode {
    guard let value = node[field] else { throw missing(field) }
    return value
  }

  private func missing(_ field: String) -> ChecklistProblem {
    ChecklistProblem(offset: node.range.lowerBound, reason: .missing(field: field))
  }

  private static func string(_ node: JSONNode) throws(ChecklistProblem) -> String {
    guard let string = node.string else { throw expected("a string", at: node) }
    return string
  }

  private static func expected(_ type: String, at node: JSONNode) -> ChecklistProblem {
    ChecklistProblem(offset: node.range.lowerBound, reason: .expected(type))
  }
}
