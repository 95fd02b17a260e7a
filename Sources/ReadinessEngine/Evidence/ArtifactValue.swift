internal import CEL
internal import JSONSyntax

/// Turns a JSON artifact into the value that rules see: numbers are doubles, and a null is not there.
struct ArtifactValue {
  /// How many values one artifact may hold, so that a small file cannot fill the memory.
  static let limit = 500_000

  /// The values that may still be read.
  private var left = ArtifactValue.limit
  private var steps: [FactPath.Step] = []

  /// The value of a whole document, with the place of everything in it, or nil where it holds too many.
  static func value(of document: JSONDocument) -> Value? {
    var reader = ArtifactValue()
    let value = reader.value(document.root)
    return reader.left < 0 ? nil : value ?? .null
  }

  /// The recursion ends with the nesting of the document, which the parser limits.
  private mutating func value(_ node: JSONNode) -> Value? {
    left -= 1
    guard left >= 0 else { return nil }
    switch node.kind {
    case .null: return nil
    case .boolean: return node.bool.map(Value.bool)
    case .integer, .number: return node.double.map(Value.double)
    case .string: return node.string.map(Value.string)
    case .array: return list(node)
    case .object: return object(node)
    }
  }

  private mutating func list(_ node: JSONNode) -> Value {
    var elements: [Value] = []
    for (index, element) in node.elements.enumerated() {
      steps.append(.index(index))
      // A null keeps its place, so that positions in the list are those of the file.
      elements.append(value(element) ?? .null)
      steps.removeLast()
      if left < 0 { break }
    }
    return .list(ListValue(elements, path: FactPath(steps)))
  }

  private mutating func object(_ node: JSONNode) -> Value {
    var fields: [(String, Value)] = []
    for member in node.members {
      let key = member.key
      steps.append(.field(key))
      if let value = value(member.value) { fields.append((key, value)) }
      steps.removeLast()
      if left < 0 { break }
    }
    return .map(MapValue(fields, path: FactPath(steps)))
  }
}
