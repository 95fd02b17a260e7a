import CEL

/// Reads types as the conformance records write them: `map(string, list(T))`.
struct TypeNotation {
  private var rest: Substring

  static func type(_ text: String) -> ValueType {
    var notation = TypeNotation(rest: text[...])
    return notation.type()
  }

  private mutating func type() -> ValueType {
    let name = String(rest.prefix { $0.isLetter || $0.isNumber || "_.".contains($0) })
    rest = rest.dropFirst(name.count)
    let parameters = parameters()
    switch name {
    case "dyn": return .dynamic
    case "null_type": return .null
    case "bool": return .bool
    case "int": return .int
    case "uint": return .uint
    case "double": return .double
    case "string": return .string
    case "bytes": return .bytes
    case "timestamp": return .timestamp
    case "duration": return .duration
    case "type": return .type(parameters.first ?? .dynamic)
    case "list": return .list(parameters.first ?? .dynamic)
    case "optional_type": return .optional(parameters.first ?? .dynamic)
    case "map": return .map(key: parameters.first ?? .dynamic, value: parameters.last ?? .dynamic)
    case _ where name.count == 1 && name == name.uppercased(): return .parameter(TypeParameter(name))
    default: return .opaque(name, parameters)
    }
  }

  private mutating func parameters() -> [ValueType] {
    guard rest.first == "(" else { return [] }
    var parameters: [ValueType] = []
    repeat {
      rest = rest.dropFirst()
      rest = rest.drop { $0 == " " }
      parameters.append(type())
    } while rest.first == ","
    rest = rest.dropFirst()
    return parameters
  }
}
