/// The elements of an array in order.
public struct JSONElements: Sequence, Sendable {
  /// The array.
  let node: JSONNode

  /// Starts before the first element.
  public func makeIterator() -> Iterator { Iterator(node: node, isArray: node.entry.kind == .array) }

  /// Steps from element to element without looking inside them.
  public struct Iterator: IteratorProtocol {
    private let document: JSONDocument
    private var index: Int
    private let end: Int

    fileprivate init(node: JSONNode, isArray: Bool) {
      document = node.document
      index = node.index + 1
      end = isArray ? Int(node.entry.next) : index
    }

    /// The next element, or nil behind the last one.
    public mutating func next() -> JSONNode? {
      guard index < end else { return nil }
      defer { index = Int(document.tape[index].next) }
      return JSONNode(document: document, index: index)
    }
  }
}

/// The members of an object in order, repeated keys included.
public struct JSONMembers: Sequence, Sendable {
  /// The object.
  let node: JSONNode

  /// Starts before the first member.
  public func makeIterator() -> Iterator { Iterator(node: node, isObject: node.entry.kind == .object) }

  /// Steps from member to member without looking inside their values.
  public struct Iterator: IteratorProtocol {
    private let document: JSONDocument
    private var index: Int
    private let end: Int

    fileprivate init(node: JSONNode, isObject: Bool) {
      document = node.document
      index = node.index + 1
      end = isObject ? Int(node.entry.next) : index
    }

    /// The next member, or nil behind the last one.
    public mutating func next() -> JSONMember? {
      guard index < end else { return nil }
      defer { index = Int(document.tape[index + 1].next) }
      return JSONMember(
        keyNode: JSONNode(document: document, index: index),
        value: JSONNode(document: document, index: index + 1)
      )
    }
  }
}
