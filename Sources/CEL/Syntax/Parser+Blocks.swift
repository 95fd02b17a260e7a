// The forms `cel.block`, `cel.index`, `cel.iterVar` and `cel.accuVar`, by which the conformance suite
// writes expressions whose common parts are evaluated once. Their names cannot clash with written ones.
extension Parser {
  /// The expansion of such a form, or nil when the call is not one.
  mutating func expandBlock(
    _ name: String,
    at range: Range<Int>,
    _ arguments: [SyntaxNode.Child]
  ) throws(SyntaxFailure) -> SyntaxNode.Child? {
    switch (name, arguments.count) {
    case ("block", 2): try block(arguments[0], arguments[1], at: range)
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
    for (number, element) in elements.enumerated().reversed() {
      let form = SyntaxNode.Form.bind("@index:\(number)", initial: element.value, body: body)
      body = try tree.add(form, range)
    }
    return body
  }

  private mutating func numberedName(
    _ prefix: String,
    _ arguments: [SyntaxNode.Child],
    at range: Range<Int>
  ) throws(SyntaxFailure) -> SyntaxNode.Child? {
    var name = prefix
    for argument in arguments {
      guard case .literal(.int(let number)) = tree[argument].form else { return nil }
      name += ":\(number)"
    }
    return try tree.add(.identifier(name, isRooted: false), range)
  }
}
