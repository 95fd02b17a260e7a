/// A parsed expression: all nodes in one array, children before parents, and beside it what they refer to.
struct SyntaxTree: ~Copyable {
  let source: SourceText
  private(set) var nodes: [SyntaxNode] = []
  /// Children of nodes that have any number of them.
  private(set) var children: [SyntaxNode.Child] = []
  var literals = PlanTable<Value>()
  private(set) var folds: [SyntaxNode.Fold] = []
  /// The node of the whole expression; set when parsing has ended.
  var root = SyntaxNode.Child(0)
  private var optionals = OptionalMarks()
  /// The source, followed by the names that stand nowhere in it.
  private var bytes: [UInt8]

  /// Starts a tree without nodes.
  init(_ source: SourceText) {
    self.source = source
    bytes = source.bytes
    nodes.reserveCapacity(source.bytes.count / 4)
  }

  /// The node that a handle stands for.
  subscript(child: SyntaxNode.Child) -> SyntaxNode {
    nodes[child]
  }

  /// The children of a list.
  subscript(list: ChildList) -> ArraySlice<SyntaxNode.Child> {
    children[list.indices]
  }

  /// The text of a node that is a string literal.
  func string(_ child: SyntaxNode.Child) -> String? {
    guard case .literal(let literal) = nodes[child].form, case .string(let text) = literals[literal]
    else { return nil }
    return text
  }

  /// Whether an entry of `children` was written with `?`, as an optional that may add nothing.
  func isOptional(_ place: Int) -> Bool {
    optionals.contains(place)
  }

  private func depth(below form: SyntaxNode.Form) -> Int {
    switch form {
    case .literal, .identifier: 0
    case .select(let child, _, _), .presence(let child, _), .unary(_, let child): depth(child)
    case .index(let first, let second, _), .binary(_, let first, let second),
      .bind(_, let first, let second), .optionalMap(let first, _, let second, _):
      max(depth(first), depth(second))
    case .conditional(let condition, let then, let otherwise):
      max(depth(condition), depth(then), depth(otherwise))
    case .call(_, let receiver, let arguments): max(depth(receiver), depth(arguments))
    case .logical(_, let children), .list(let children), .map(let children): depth(children)
    case .fold(let fold):
      max(depth(folds[fold].range), depth(folds[fold].predicate), depth(folds[fold].transform))
    }
  }

  private func depth(_ children: ChildList) -> Int {
    var depth = 0
    for place in children.indices { depth = max(depth, self.depth(self.children[place])) }
    return depth
  }

  private func depth(_ child: SyntaxNode.Child?) -> Int {
    guard let child else { return 0 }
    return Int(nodes[child].depth)
  }
}

extension SyntaxTree {
  /// Adds a node above its children.
  /// - Throws: nesting deeper than `CompilationLimits.nesting`.
  mutating func add(
    _ form: SyntaxNode.Form,
    _ range: Range<Int>
  ) throws(SyntaxFailure) -> SyntaxNode.Child {
    let depth = depth(below: form) + 1
    guard depth <= CompilationLimits.nesting else { throw SyntaxFailure(.tooDeep, range) }
    return nodes.add(SyntaxNode(form, range, depth: depth))
  }

  /// Adds a node for a constant.
  mutating func add(_ literal: Value, _ range: Range<Int>) throws(SyntaxFailure) -> SyntaxNode.Child {
    try add(.literal(literals.add(literal)), range)
  }

  /// Adds a node for a macro that walks over elements.
  mutating func add(
    _ fold: SyntaxNode.Fold,
    _ range: Range<Int>
  ) throws(SyntaxFailure) -> SyntaxNode.Child {
    try add(.fold(folds.add(fold)), range)
  }

  /// Keeps the children of a node that is about to be added.
  mutating func list(_ children: ArraySlice<SyntaxNode.Child>) -> ChildList {
    let start = self.children.count
    // Once for most expressions.
    if start == 0 { self.children.reserveCapacity(max(children.count, nodes.capacity / 2)) }
    for child in children { self.children.append(child) }
    return ChildList(start, until: self.children.count)
  }

  /// Notes what a name or call refers to.
  mutating func refer(_ child: SyntaxNode.Child, to reference: Reference) {
    nodes[Int(child.offset)].reference = reference
  }

  /// Notes that an entry of `children` was written with `?`.
  mutating func markOptional(_ place: Int) {
    optionals.insert(place)
  }
}

extension SyntaxTree {
  /// The name that stands in a range of the source.
  func name(in range: Range<Int>) -> Name {
    Name(range, in: bytes)
  }

  /// Makes a name that stands nowhere in the source.
  mutating func name(_ text: String) -> Name {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    return Name(start..<bytes.count, in: bytes)
  }

  /// The text of a name.
  func text(of name: Name) -> String {
    String(decoding: bytes[name.range], as: UTF8.self)
  }

  /// Whether both names have the same text.
  func areSame(_ first: Name, _ second: Name) -> Bool {
    first.digest == second.digest
      && bytes.span.extracting(first.range).hasSameBytes(as: bytes.span.extracting(second.range))
  }

  /// Whether a name has the text of a prepared one.
  func isSame(_ name: Name, as field: FieldName) -> Bool {
    name.digest == field.digest
      && bytes.span.extracting(name.range).hasSameBytes(as: field.text.utf8Span.span)
  }
}
