/// Different types in the order in which a schema names them; hardly any names more than two, which need no list.
struct SchemaTypes: Sendable {
  private var first: SchemaType?
  private var second: SchemaType?
  private var others: [SchemaType] = []

  /// Whether no type is named.
  var isEmpty: Bool { first == nil }

  /// The types as a list.
  var all: [SchemaType] { [first, second].compactMap(\.self) + others }

  /// Adds a type; one that is there already stays where it is.
  mutating func append(_ type: SchemaType) {
    guard !contains(type) else { return }
    if first == nil { first = type } else if second == nil { second = type } else { others.append(type) }
  }

  /// Whether a type is among them.
  func contains(_ type: SchemaType) -> Bool { contains { $0 == type } }

  /// Whether one of them is such a type.
  func contains(where isSuch: (SchemaType) -> Bool) -> Bool {
    if let first, isSuch(first) { return true }
    if let second, isSuch(second) { return true }
    return others.contains(where: isSuch)
  }
}
