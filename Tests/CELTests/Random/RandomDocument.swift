import TestSupport

@testable import CEL

/// What a random document may contain.
indirect enum Shape: Sendable {
  case int
  case bool
  case text
  case object([(name: String, shape: Shape)])
  case list(Shape)

  /// The whole document.
  static let document = Shape.object([
    ("a", .int), ("b", .int), ("flag", .bool), ("ready", .bool), ("name", .text), ("kind", .text),
    ("sub", .object([("x", .int), ("on", .bool), ("deep", .object([("z", .int), ("label", .text)]))])),
    ("items", .list(item)), ("tags", .list(.text)), ("people", .object([("ann", person), ("bob", person)])),
  ])

  private static let person = Shape.object([("role", .text), ("age", .int)])
  private static let item = Shape.object([
    ("n", .int), ("on", .bool), ("tag", .text), ("parts", .list(.object([("k", .int)]))),
  ])
}

/// A document of which some facts are not stated.
indirect enum RandomDocument: Sendable {
  case scalar(Value)
  case object([(name: String, value: RandomDocument?)])
  case list([RandomDocument])

  /// A random document; about one in `absence` of its facts is not stated, none for nil.
  init(_ shape: Shape, absence: Int?, _ generator: inout SeededGenerator) {
    switch shape {
    case .int: self = .scalar(.int(Int64.random(in: 0...3, using: &generator)))
    case .bool: self = .scalar(.bool(generator.oneIn(2)))
    case .text: self = .scalar(.string(generator.pick("", "a", "b", "ann", "bob")))
    case .object(let fields):
      self = .object(
        fields.map { name, shape in
          let isAbsent = absence.map { generator.oneIn($0) } ?? false
          return (name, isAbsent ? nil : RandomDocument(shape, absence: absence, &generator))
        }
      )
    case .list(let element):
      let count = Int.random(in: 0...3, using: &generator)
      self = .list((0..<count).map { _ in RandomDocument(element, absence: absence, &generator) })
    }
  }

  /// The document with every fact that is not stated filled in.
  func completed(_ shape: Shape, _ generator: inout SeededGenerator) -> RandomDocument {
    switch (self, shape) {
    case (.object(let values), .object(let fields)):
      .object(
        zip(values, fields)
          .map { value, field in
            let filled =
              value.value?.completed(field.shape, &generator)
              ?? RandomDocument(field.shape, absence: nil, &generator)
            return (field.name, filled)
          }
      )
    case (.list(let elements), .list(let element)):
      .list(elements.map { $0.completed(element, &generator) })
    default: self
    }
  }

  /// The document with one wanted fact filled in, and no more than it needs.
  func stating(_ steps: ArraySlice<FactPath.Step>, _ shape: Shape, _ generator: inout SeededGenerator)
    -> RandomDocument
  {
    guard let step = steps.first else { return RandomDocument(shape, absence: 3, &generator) }
    switch (self, shape, step) {
    case (.object(let values), .object(let fields), .field(let name)):
      return .object(
        zip(values, fields)
          .map { value, field in
            guard field.name == name else { return value }
            let rest = steps.dropFirst()
            let start = value.value ?? Self.empty(field.shape)
            let stated =
              rest.isEmpty && value.value != nil ? value.value : start.stating(rest, field.shape, &generator)
            return (name, stated)
          }
      )
    case (.list(var elements), .list(let element), .index(let index)) where elements.indices.contains(index):
      elements[index] = elements[index].stating(steps.dropFirst(), element, &generator)
      return .list(elements)
    default: return self
    }
  }

  private static func empty(_ shape: Shape) -> RandomDocument {
    switch shape {
    case .object(let fields): .object(fields.map { ($0.name, nil) })
    case .list: .list([])
    default: .scalar(.null)
    }
  }

  /// The document as a host hands it to an expression.
  func value(at path: FactPath = FactPath()) -> Value {
    switch self {
    case .scalar(let value): return value
    case .list(let elements):
      let values = elements.enumerated().map { $1.value(at: path.index($0)) }
      return .list(ListValue(values, path: path))
    case .object(let fields):
      let stated = fields.compactMap { name, value in value.map { (name, $0.value(at: path.field(name))) } }
      return .map(MapValue(stated, path: path))
    }
  }
}
