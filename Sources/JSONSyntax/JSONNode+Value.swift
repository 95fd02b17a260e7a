extension JSONNode {
  /// The value without its place; of a repeated key the last value counts, at the first one's place.
  ///
  /// - Complexity: O(n) in the size of the text of the value.
  public var value: JSONValue {
    let tape = document.tape
    return document.source.withBytes { TreeBuilder().value(at: index, tape.span, $0) }
  }
}

/// Turns a part of the tape into a tree of values.
///
/// It passes spans down instead of nodes, which would each count references to the document.
private struct TreeBuilder {
  /// The value at a place of the tape; the recursion ends with the depth that the parser allows.
  func value(at index: Int, _ tape: Span<TapeNode>, _ bytes: RawSpan) -> JSONValue {
    let node = tape[index]
    return switch node.kind {
    case .null: .null
    case .true: .boolean(true)
    case .false: .boolean(false)
    case .integer: integer(DecimalLiteral(bytes, node.range))
    case .number: .number(DecimalLiteral(bytes, node.range).double(bytes))
    case .string, .escapedString: .string(text(of: node, in: bytes))
    case .array: .array(elements(of: node, at: index, tape, bytes))
    case .object: .object(members(of: node, at: index, tape, bytes))
    }
  }

  private func integer(_ literal: DecimalLiteral) -> JSONValue {
    literal.int64.map { .integer($0) } ?? .unsigned(literal.uint64 ?? .max)
  }

  private func elements(
    of node: TapeNode,
    at index: Int,
    _ tape: Span<TapeNode>,
    _ bytes: RawSpan
  ) -> [JSONValue] {
    var elements: [JSONValue] = []
    elements.reserveCapacity(node.count)
    var place = index + 1
    while place < node.next {
      elements.append(value(at: place, tape, bytes))
      place = Int(tape[place].next)
    }
    return elements
  }

  private func members(
    of node: TapeNode,
    at index: Int,
    _ tape: Span<TapeNode>,
    _ bytes: RawSpan
  ) -> JSONObject {
    var members: [(String, JSONValue)] = []
    members.reserveCapacity(node.count)
    var place = index + 1
    while place < node.next {
      members.append((text(of: tape[place], in: bytes), value(at: place + 1, tape, bytes)))
      place = Int(tape[place + 1].next)
    }
    return JSONObject(members)
  }
}
