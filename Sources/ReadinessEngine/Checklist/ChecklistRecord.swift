internal import CalendarDates
internal import JSONSyntax

/// One object of a checklist file, whose fields are read by name and type.
///
/// With a log, a problem is noted and the reading goes on with a stand-in, so that the rest of the file is looked at
/// too; what was read is then of use for finding further problems only. Without one, the first problem ends it.
struct ChecklistRecord {
  /// The object.
  let node: JSONNode
  private let log: ChecklistReadingLog?

  init(_ node: JSONNode, notingIn log: ChecklistReadingLog? = nil) throws(ChecklistProblem) {
    guard node.kind == .object else { throw ChecklistRecord.expected("an object", at: node) }
    self.node = node
    self.log = log
  }

  /// The byte offset of the object in its file.
  var offset: Int { node.range.lowerBound }

  /// What `read` reads, or after a noted problem the stand-in, which may stand for a whole part or its meaning.
  func reading<Value>(
    or standIn: Value,
    costing isPart: Bool = false,
    _ read: () throws(ChecklistProblem) -> Value
  ) throws(ChecklistProblem) -> Value {
    do {
      return try read()
    } catch {
      guard let log else { throw error }
      log.note(error, costing: isPart)
      return standIn
    }
  }

  func string(_ field: String) throws(ChecklistProblem) -> String {
    if let string = node.string(field) { return string }
    return try reading(or: "") { () throws(ChecklistProblem) in try Self.string(required(field)) }
  }

  func optionalString(_ field: String) throws(ChecklistProblem) -> String? {
    guard let value = node[field] else { return nil }
    return try reading(or: nil) { () throws(ChecklistProblem) in try Self.string(value) }
  }

  func strings(_ field: String) throws(ChecklistProblem) -> [String] {
    try list(field, Self.string)
  }

  func integer(_ field: String) throws(ChecklistProblem) -> Int {
    try reading(or: 1) { () throws(ChecklistProblem) in try Self.integer(required(field)) }
  }

  func optionalInteger(_ field: String) throws(ChecklistProblem) -> Int? {
    guard let value = node[field] else { return nil }
    return try reading(or: nil) { () throws(ChecklistProblem) in try Self.integer(value) }
  }

  func boolean(_ field: String) throws(ChecklistProblem) -> Bool {
    try reading(or: true) { () throws(ChecklistProblem) in
      let value = try required(field)
      guard let boolean = value.bool else { throw Self.expected("true or false", at: value) }
      return boolean
    }
  }

  func optionalDate(_ field: String) throws(ChecklistProblem) -> CalendarDate? {
    guard let value = node[field] else { return nil }
    return try reading(or: nil) { () throws(ChecklistProblem) in
      guard let date = value.string.flatMap({ CalendarDate($0) }) else {
        throw Self.expected("a calendar date, YYYY-MM-DD", at: value)
      }
      return date
    }
  }

  /// A rule; there is no stand-in for one, so whatever holds it cannot be read without it.
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
    try node[field] == nil ? nil : decisiveName(field, type)
  }

  /// One of the names of an enumeration; the first one is the stand-in.
  func name<Name: RawRepresentable<String> & CaseIterable>(
    _ field: String,
    _ type: Name.Type
  ) throws(ChecklistProblem) -> Name {
    do {
      return try decisiveName(field, type)
    } catch {
      guard let log, let standIn = Name.allCases.first else { throw error }
      log.note(error, costing: true)
      return standIn
    }
  }

  /// One of the names of an enumeration that decides how the object is read, so that nothing can stand in for it.
  func decisiveName<Name: RawRepresentable<String> & CaseIterable>(
    _ field: String,
    _ type: Name.Type
  ) throws(ChecklistProblem) -> Name {
    let value = try required(field)
    if let name = Name.allCases.first(where: { value.isString($0.rawValue) }) { return name }
    throw ChecklistProblem(
      offset: value.range.lowerBound,
      reason: .unknownName(try Self.string(value), allowed: Name.allCases.map(\.rawValue))
    )
  }

  /// The elements of a list, which is empty where the field is not there; one with a noted problem is left out.
  func list<Element>(
    _ field: String,
    _ read: (JSONNode) throws(ChecklistProblem) -> Element
  ) throws(ChecklistProblem) -> [Element] {
    guard let value = node[field] else { return [] }
    return try reading(or: [], costing: true) { () throws(ChecklistProblem) in
      guard value.kind == .array else { throw Self.expected("an array", at: value) }
      var elements: [Element] = []
      elements.reserveCapacity(value.count)
      for node in value.elements {
        let element: Element? = try reading(or: nil, costing: true) { () throws(ChecklistProblem) in
          try read(node)
        }
        if let element { elements.append(element) }
      }
      return elements
    }
  }

  /// The elements of a list of objects.
  func records<Element>(
    _ field: String,
    _ read: (ChecklistRecord) throws(ChecklistProblem) -> Element
  ) throws(ChecklistProblem) -> [Element] {
    try list(field) { node throws(ChecklistProblem) in
      try read(ChecklistRecord(node, notingIn: log))
    }
  }

  /// The elements of a list of objects that must not be empty.
  func someRecords<Element>(
    _ field: String,
    _ read: (ChecklistRecord) throws(ChecklistProblem) -> Element
  ) throws(ChecklistProblem) -> [Element] {
    try reading(or: [], costing: true) { () throws(ChecklistProblem) in
      let value = try required(field)
      if value.kind == .array, value.count == 0 { throw Self.expected("a list that is not empty", at: value) }
      return try records(field, read)
    }
  }

  /// What the object in a field states, or nil where the field is not there or `null`.
  func optional<Value>(
    _ field: String,
    _ read: (ChecklistRecord) throws(ChecklistProblem) -> Value
  ) throws(ChecklistProblem) -> Value? {
    guard let value = node[field], value.kind != .null else { return nil }
    return try reading(or: nil, costing: true) { () throws(ChecklistProblem) in
      try read(ChecklistRecord(value, notingIn: log))
    }
  }

  func record(_ field: String) throws(ChecklistProblem) -> ChecklistRecord {
    try ChecklistRecord(required(field), notingIn: log)
  }

  func required(_ field: String) throws(ChecklistProblem) -> JSONNode {
    guard let value = node[field] else {
      throw ChecklistProblem(offset: offset, reason: .missing(field: field))
    }
    return value
  }

  private static func string(_ node: JSONNode) throws(ChecklistProblem) -> String {
    guard let string = node.string else { throw expected("a string", at: node) }
    return string
  }

  private static func integer(_ node: JSONNode) throws(ChecklistProblem) -> Int {
    guard let integer = node.int64 else { throw expected("an integer", at: node) }
    return Int(integer)
  }

  private static func expected(_ type: String, at node: JSONNode) -> ChecklistProblem {
    ChecklistProblem(offset: node.range.lowerBound, reason: .expected(type))
  }
}
