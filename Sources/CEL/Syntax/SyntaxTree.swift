/// A parsed expression: all nodes in one array, children before parents.
struct SyntaxTree: Sendable {
  let source: SourceText
  private(set) var nodes: [SyntaxNode] = []
  /// The node of the whole expression; set when parsing has ended.
  var root = SyntaxNode.Child(0)

  /// Starts a tree without nodes.
  init(_ source: SourceText) {
    self.source = source
    nodes.reserveCapacity(source.bytes.count / 4)
  }

  /// The node that a handle stands for.
  subscript(child: SyntaxNode.Child) -> SyntaxNode {
    nodes[child]
  }

  /// Adds a node above its children.
  /// - Throws: nesting deeper than `CompilationLimits.nesting`.
  mutating func add(
    _ form: consuming SyntaxNode.Form,
    _ range: Range<Int>
  ) throws(SyntaxFailure) -> SyntaxNode.Child {
    let depth = depth(below: form) + 1
    guard depth <= CompilationLimits.nesting else { throw SyntaxFailure(.tooDeep, range) }
    return nodes.add(SyntaxNode(form: form, range: range, depth: depth))
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
    case .call(_, let receiver, let arguments): arguments.reduce(depth(receiver)) { max($0, depth($1)) }
    case .logical(_, let operands): operands.reduce(0) { max($0, depth($1)) }
    case .list(let elements): elements.reduce(0) { max($0, depth($1.value)) }
    case .map(let entries): entries.reduce(0) { max($0, depth($1.key), depth($1.value)) }
    case .fold(let fold): max(depth(fold.range), depth(fold.predicate), depth(fold.transform))
    }
  }

  private func depth(_ child: SyntaxNode.Child?) -> Int {
    child.map { nodes[Int($0.offset)].depth } ?? 0
  }

  /// The bytes from the start of one node to the end of another.
  func range(from first: SyntaxNode.Child, to last: SyntaxNode.Child) -> Range<Int> {
    nodes[first].range.lowerBound..<max(nodes[first].range.upperBound, nodes[last].range.upperBound)
  }
}
