public import SourcePositions

/// One part of a document, in the order in which the parts stand there.
public enum XMLEvent: Hashable, Sendable {
  /// An element begins.
  case elementStart(XMLElementStart)
  /// The innermost open element ends; one without content ends where it begins.
  case elementEnd(name: String, SourcePosition)
  /// Text up to the next markup, with its references replaced; whitespace between elements is text as well.
  case text(String, SourcePosition)
  /// The content of a CDATA section.
  case characterData(String, SourcePosition)
}

/// The tag that begins an element.
public struct XMLElementStart: Hashable, Sendable {
  /// The name as written, with its prefix if it has one.
  public let name: String
  /// The attributes in their order; no two have one name.
  public let attributes: [XMLAttribute]
  /// Where the tag begins.
  public let position: SourcePosition

  /// The value of an attribute, or nil when the element has none of that name.
  ///
  /// - Complexity: O(n) in the number of attributes.
  public subscript(name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }
}

/// A name and a value in the tag that begins an element.
public struct XMLAttribute: Hashable, Sendable {
  /// The name as written, with its prefix if it has one.
  public let name: String
  /// The value, with its references replaced and each whitespace character turned into a space.
  public let value: String
  /// Where the name begins.
  public let position: SourcePosition
}
