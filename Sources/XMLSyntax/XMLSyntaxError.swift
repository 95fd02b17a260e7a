public import SourcePositions

/// Why a text is not XML that is read here, and where.
public struct XMLSyntaxError: Error, Hashable, Sendable {
  /// What is wrong.
  public let reason: Reason
  /// The line and column of the first byte that is wrong, or of the markup that is.
  public let position: SourcePosition

  /// What the grammar wants inside a tag.
  public enum Expectation: Hashable, Sendable {
    /// The name of an element or an attribute.
    case name
    /// Whitespace, behind a name or a value.
    case space
    /// What separates the name of an attribute from its value.
    case equalsSign
    /// What begins the value of an attribute.
    case quotationMark
    /// The end of a tag.
    case tagEnd
  }

  /// What is wrong with a document; each case carries what its message needs.
  public enum Reason: Hashable, Sendable {
    /// The document has no element: it is empty, or all whitespace and comments.
    case noElement
    /// The document has more bytes than the limit allows.
    case tooLarge(limit: Int)
    /// Elements nest deeper than the limit allows.
    case tooDeep(limit: Int)
    /// An element has more attributes than the limit allows.
    case tooManyAttributes(limit: Int)
    /// A name has more bytes than the limit allows.
    case nameTooLong(limit: Int)
    /// A text, tag, comment or section has more bytes than the limit allows.
    case textTooLong(limit: Int)

    /// The document says that it is in another encoding than UTF-8, or shows it.
    case foreignEncoding(String)
    /// The document says that it is of another version than 1.x.
    case unsupportedVersion(String)
    /// The declaration at the beginning does not state version, encoding and standalone, in this order.
    case malformedDeclaration
    /// The declaration stands somewhere else than at the very beginning.
    case misplacedDeclaration
    /// The document has a document type; none is read, since one can define entities without bounds.
    case documentType

    /// The bytes from here are not UTF-8; carries the first of them.
    case invalidUTF8(UInt8)
    /// The character may not stand in a document at all.
    case forbiddenCharacter(Unicode.Scalar)
    /// The character does not fit the grammar of a tag.
    case unexpectedCharacter(Unicode.Scalar, expected: Expectation)
    /// `<` begins no markup.
    case misplacedLessThan
    /// A tag, comment, section or instruction does not end.
    case unterminatedMarkup
    /// `<` stands in the value of an attribute.
    case lessThanInValue
    /// An element has two attributes of a name; carries where the first one stands.
    case duplicateAttribute(String, first: SourcePosition)
    /// `&` begins no reference.
    case bareAmpersand
    /// The entity is not one of the five that need no document type.
    case unknownEntity(String)
    /// A number stands for no character that a document may have.
    case invalidCharacterReference
    /// `]]>` stands in text.
    case sectionEndInText
    /// `--` stands in a comment.
    case doubleHyphenInComment

    /// An end tag has another name than the element that is open.
    case mismatchedEndTag(found: String, expected: String, openedAt: SourcePosition)
    /// An end tag stands where no element is open.
    case unopenedElement(String)
    /// The document ends inside an element.
    case unclosedElement(String, openedAt: SourcePosition)
    /// Text stands before or behind the one element that holds all others.
    case textOutsideElement
    /// Another element follows the one that holds all others.
    case secondRootElement(String)
  }

  /// Makes an error from what is wrong and its place.
  init(_ reason: Reason, at position: SourcePosition) {
    self.reason = reason
    self.position = position
  }
}

/// What is wrong at an offset of the bytes at hand; becomes an `XMLSyntaxError` once the place is counted.
struct Mistake: Error {
  /// What is wrong.
  let reason: XMLSyntaxError.Reason
  /// The offset of the first byte that is wrong.
  let offset: Int

  /// Makes a mistake from what is wrong and its offset.
  init(_ reason: XMLSyntaxError.Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}
