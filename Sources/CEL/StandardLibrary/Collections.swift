extension StandardLibrary {
  /// Functions of lists and maps.
  static let collections: [Function] = [
    Function(
      "size",
      "The number of code points of a text, octets of bytes, elements of a list or entries of a map.",
      [
        .function(.string, gives: .int), .method(.string, gives: .int),
        .function(.bytes, gives: .int), .method(.bytes, gives: .int),
        .function(.list(element), gives: .int), .method(.list(element), gives: .int),
        .function(.map(key: key, value: element), gives: .int),
        .method(.map(key: key, value: element), gives: .int),
      ],
      examples: [
        Example("size('naïve')", gives: "5"), Example("[1, 2].size()", gives: "2"),
        Example("{'a': 1}.size()", gives: "1"), Example("size(b'abc')", gives: "3"),
      ],
      .unary(size)
    )
  ]

  /// The element type of a generic signature.
  static let element = ValueType.parameter(TypeParameter("T"))
  /// The key type of a generic signature.
  static let key = ValueType.parameter(TypeParameter("K"))

  private static func size(_ value: Value, _ budget: inout Budget) -> Outcome {
    switch value {
    case .string(let string): .value(.int(Int64(string.unicodeScalars.count)))
    case .bytes(let bytes): .value(.int(Int64(bytes.count)))
    case .list(let list): .value(.int(Int64(list.elements.count)))
    case .map(let map): .value(.int(Int64(map.count)))
    default: .noOverload
    }
  }
}
