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
    _ form: SyntaxNode.Form,
    _ range: Range<Int>,
    below children: SyntaxNode.Child...
  ) throws(SyntaxFailure) -> SyntaxNode.Child {
    try add(form, range, below: children)
  }

  /// Adds a node above its children.
  /// - Throws: nesting deeper than `CompilationLimits.nesting`.
  mutating func add(
    _ form: SyntaxNode.Form,
    _ range: Range<Int>,
    below children: [SyntaxNode.Child]
  ) throws(SyntaxFailure) -> SyntaxNode.Child {
    var depth = 1
    for child in children {
      depth = max(depth, nodes[child].depth + 1)
    }
    guard depth <= CompilationLimits.nesting else { throw SyntaxFailure(.tooDeep, range) }
    return nodes.add(SyntaxNode(form: form, range: range, depth: depth))
  }

  /// The bytes from the start of one node to the end of another.
  func range(from first: SyntaxNode.Child, to last: SyntaxNode.Child) -> Range<Int> {
    nodes[first].range.lowerBound..<max(nodes[first].range.upperBound, nodes[last].range.upperBound)
  }
}
