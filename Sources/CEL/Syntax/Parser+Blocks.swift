// The forms `cel.block`, `cel.index`, `cel.iterVar` and `cel.accuVar`, by which the conformance suite
// writes expressions whose common parts are evaluated once. Their names cannot clash with written ones.
extension Parser {
  /// The expansion of such a form, or nil when the call is not one.
  mutating func expandBlock(
    _ name: String,
    at range: Range<Int>,
    _ arguments: ChildList
  ) throws(SyntaxFailure) -> SyntaxNode.Child? {
    let arguments = tree[arguments]
    let first = arguments.startIndex
    return switch (name, arguments.count) {
    case ("block", 2): try block(arguments[first], arguments[first + 1], at: range)
    case ("index", 1): try numberedName("@index", arguments, at: range)
    case ("iterVar", 2): try numberedName("@it", arguments, at: range)
    case ("accuVar", 2): try numberedName("@ac", arguments, at: range)
    default: nil
    }
  }

  /// The body with each element of the list bound to its number, the first one outermost.
  private mutating func block(
    _ list: SyntaxNode.Child,
    _ body: SyntaxNode.Child,
    at range: Range<Int>
  ) throws(SyntaxFailure) -> SyntaxNode.Child? {
    guard case .list(let elements) = tree[list].form else { return nil }
    var body = body
    for (number, element) in tree[elements].enumerated().reversed() {
      let name = tree.name("@index:\(number)")
      body = try tree.add(.bind(name, initial: element, body: body), range)
    }
    return body
  }

  private mutating func numberedName(
    _ prefix: String,
    _ arguments: ArraySlice<SyntaxNode.Child>,
    at range: Range<Int>
  ) throws(SyntaxFailure) -> SyntaxNode.Child? {
    var name = prefix
    for argument in arguments {
      guard case .literal(let literal) = tree[argument].form, case .int(let number) = tree.literals[literal]
      else { return nil }
      name += ":\(number)"
    }
    return try tree.add(.identifier(tree.name(name), isRooted: false), range)
  }
}
