/// One value of a document: what it is, what it says and where it stands.
public struct JSONNode: Sendable {
  /// The document that the value is part of.
  public let document: JSONDocument
  /// The place of the value on the tape.
  let index: Int

  /// What the value is.
  public var kind: JSONKind {
    switch entry.kind {
    case .null: .null
    case .true, .false: .boolean
    case .integer: .integer
    case .number: .number
    case .string, .escapedString: .string
    case .array: .array
    case .object: .object
    }
  }

  /// The byte offsets of the value in the document, quotes and brackets included.
  public var range: Range<Int> { entry.range }

  /// The line and column at which the value begins.
  public var position: SourcePosition { document.position(at: range.lowerBound) }

  /// The lines and columns that point at the value: a scalar whole, an array or object by its opening bracket, so
  /// that a note about a section does not mark every line of it.
  public var sourceRange: SourceRange {
    let end = kind == .array || kind == .object ? range.lowerBound + 1 : range.upperBound
    return SourceRange(start: position, end: document.position(at: end))
  }

  /// How many elements an array or members an object has; 0 for other kinds.
  public var count: Int { entry.count }

  /// The elements in order when the value is an array; nothing for other kinds.
  public var elements: JSONElements { JSONElements(node: self) }

  /// The members in order when the value is an object, repeated keys included; nothing for other kinds.
  public var members: JSONMembers { JSONMembers(node: self) }

  /// The value of a key, or nil when there is none or the value is no object.
  ///
  /// Of a repeated key the last value counts, as in most readers of JSON.
  ///
  /// - Complexity: O(n) in the number of members.
  public subscript(key: String) -> JSONNode? {
    document.place(ofValueOf: key, inObjectAt: index).map { JSONNode(document: document, index: $0) }
  }

  /// How many members stand before the one of a key, or nil when there is none or the value is no object.
  ///
  /// - Complexity: O(n) in the number of members.
  public func ordinal(ofKey key: String) -> Int? { document.ordinal(ofKey: key, inObjectAt: index) }

  /// How many members stand before the one that has the same key as a member, of this document or another.
  ///
  /// - Complexity: O(n) in the number of members.
  public func ordinal(ofKeyOf member: JSONMember) -> Int? {
    document.ordinal(ofKey: member.keyNode, inObjectAt: index)
  }

  /// What the tape says about the value.
  var entry: TapeNode { document.tape[index] }
}

/// One member of an object: a key and its value.
public struct JSONMember: Sendable {
  /// The key as it stands in the document.
  let keyNode: JSONNode
  /// The value of the member.
  public let value: JSONNode

  /// Makes a member of the two nodes that stand side by side on the tape.
  init(keyNode: JSONNode, value: JSONNode) {
    self.keyNode = keyNode
    self.value = value
  }

  /// The key, decoded.
  public var key: String { keyNode.string ?? "" }
  /// The byte offsets of the key in the document, quotes included.
  public var keyRange: Range<Int> { keyNode.range }

  /// Whether the key has the same Unicode scalars as a text; canonical equivalence is not enough.
  ///
  /// - Complexity: O(1) in most cases, since keys of other lengths differ at once.
  public func hasKey(_ text: String) -> Bool { keyNode.isString(text) }

  /// Whether the first Unicode scalars of the key are those of a text.
  public func hasKey(beginningWith text: String) -> Bool { keyNode.isString(beginningWith: text) }
}
