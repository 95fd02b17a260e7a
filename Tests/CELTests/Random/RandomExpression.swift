import TestSupport

/// Makes random well-typed expressions over `Shape.document`, bound to `m`.
///
/// They ask for facts only, never whether something is there or how large a container is: such a
/// question is answered for the document as it is, so its answer may change when facts are added.
struct RandomExpression {
  private var generator: SeededGenerator
  private var variables: [(name: String, shape: Shape)] = [("m", .document)]
  private var variableCount = 0

  private init(_ generator: SeededGenerator) {
    self.generator = generator
  }

  /// A random condition.
  static func condition(_ generator: inout SeededGenerator) -> String {
    var expression = RandomExpression(generator)
    let depth = Int.random(in: 1...4, using: &expression.generator)
    let text = expression.bool(depth)
    generator = expression.generator
    return text
  }

  private mutating func bool(_ depth: Int) -> String {
    guard depth > 0 else { return path(to: .bool) ?? generator.pick("true", "false") }
    switch Int.random(in: 0..<12, using: &generator) {
    case 0, 1: return "(\(bool(depth - 1)) && \(bool(depth - 1)))"
    case 2, 3: return "(\(bool(depth - 1)) || \(bool(depth - 1)))"
    case 4: return "!\(bool(depth - 1))"
    case 5: return "(\(bool(depth - 1)) ? \(bool(depth - 1)) : \(bool(depth - 1)))"
    case 6: return "(\(int(depth - 1)) \(generator.pick("<", "<=", "==", "!=")) \(int(depth - 1)))"
    case 7: return "(\(text(depth - 1)) \(generator.pick("==", "!=")) \(text(depth - 1)))"
    case 8: return "(\(text(depth - 1)) in [\(text(depth - 1)), 'a'])"
    case 9: return "\(text(depth - 1)).startsWith(\(text(depth - 1)))"
    default: return fold(depth)
    }
  }

  private mutating func int(_ depth: Int) -> String {
    guard depth > 0 else { return path(to: .int) ?? "1" }
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: return "(\(int(depth - 1)) + \(int(depth - 1)))"
    case 1: return "(\(int(depth - 1)) / \(int(depth - 1)))"
    case 2: return "size(\(text(depth - 1)))"
    case 3: return String(Int.random(in: 0...3, using: &generator))
    default: return path(to: .int) ?? "2"
    }
  }

  private mutating func text(_ depth: Int) -> String {
    guard depth > 0, generator.oneIn(3) else { return path(to: .text) ?? "'a'" }
    let key = text(0)
    return generator.pick(
      "(\(text(depth - 1)) + \(text(depth - 1)))",
      "'\(generator.pick("a", "b", ""))'",
      // A key that is itself a fact.
      "(\(key) in ['ann', 'bob'] ? m.people[\(key)].role : 'x')"
    )
  }

  private mutating func fold(_ depth: Int) -> String {
    guard let (list, element) = listPath() else { return bool(depth - 1) }
    let filtered = generator.oneIn(3) ? list + macro("filter", element, depth) : list
    return filtered + macro(generator.pick("all", "exists", "exists_one"), element, depth)
  }

  private mutating func macro(_ name: String, _ element: Shape, _ depth: Int) -> String {
    variableCount += 1
    let variable = "v\(variableCount)"
    variables.append((variable, element))
    defer { variables.removeLast() }
    return ".\(name)(\(variable), \(bool(depth - 1)))"
  }

  private enum Leaf {
    case int
    case bool
    case text
  }

  /// A path of a visible variable to a fact of a kind.
  private mutating func path(to leaf: Leaf) -> String? {
    let paths = variables.flatMap { Self.paths($0.name, $0.shape) }
      .filter { _, shape in
        switch (leaf, shape) {
        case (.int, .int), (.bool, .bool), (.text, .text): true
        default: false
        }
      }
    return paths.randomElement(using: &generator)?.path
  }

  private mutating func listPath() -> (String, Shape)? {
    let lists = variables.flatMap { Self.paths($0.name, $0.shape) }
      .compactMap { path, shape -> (String, Shape)? in
        if case .list(let element) = shape { (path, element) } else { nil }
      }
    return lists.randomElement(using: &generator)
  }

  private static func paths(_ name: String, _ shape: Shape) -> [(path: String, shape: Shape)] {
    guard case .object(let fields) = shape else { return [(name, shape)] }
    return fields.flatMap { paths("\(name).\($0.name)", $0.shape) }
  }
}
