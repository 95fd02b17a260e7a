// The one place that turns what is wrong with a document into words.

internal import SourcePositions

extension XMLSyntaxError: CustomStringConvertible {
  /// What is wrong and what to do about it, without the position.
  public var description: String { reason.description }
}

extension XMLSyntaxError.Reason: CustomStringConvertible {
  /// One sentence for people, without a full stop.
  public var description: String {
    switch self {
    case .noElement: "the file has no XML element"
    case .tooLarge(let limit): "the file has more than \(limit) bytes"
    case .tooDeep(let limit): "elements nest deeper than the limit of \(limit) levels"
    case .tooManyAttributes(let limit): "the element has more than \(limit) attributes"
    case .nameTooLong(let limit): "the name has more than \(limit) bytes"
    case .textTooLong(let limit): "this text or tag has more than \(limit) bytes"
    case .foreignEncoding(let name): "the file is encoded as \(name); save it as UTF-8"
    case .unsupportedVersion(let version): "the file is of XML version \(version); version 1.0 is read"
    case .malformedDeclaration: #"expected <?xml version="1.0" encoding="UTF-8"?>"#
    case .misplacedDeclaration: "the XML declaration must be the very first thing in the file"
    case .documentType: "the file has a document type, which is not accepted; remove <!DOCTYPE …>"
    case .invalidUTF8(let byte):
      "the byte 0x\(hexadecimal(byte, digits: 2)) is not valid UTF-8; save the file as UTF-8"
    case .forbiddenCharacter(let scalar): "\(name(scalar)) may not stand in XML"
    case .unexpectedCharacter(let scalar, let expected): "expected \(expected), found \(name(scalar))"
    case .misplacedLessThan: "< begins no tag here; write &lt; where it is text"
    case .unterminatedMarkup: "this markup has no end"
    case .lessThanInValue: "< must be written as &lt; in the value of an attribute"
    case .duplicateAttribute(let name, let first):
      "the element already has an attribute \(name), at line \(first.line), column \(first.column)"
    case .bareAmpersand: "& begins no reference here; write &amp; where it is text"
    case .unknownEntity(let name): "the entity &\(name); is not known; without a document type only five are"
    case .invalidCharacterReference: "this reference stands for no character that XML may have"
    case .sectionEndInText: "]]> must be written as ]]&gt; in text"
    case .doubleHyphenInComment: "a comment must not have -- inside"
    case .mismatchedEndTag(let found, let expected, let opening):
      "the end tag </\(found)> does not match <\(expected)>, which begins at line \(opening.line), "
        + "column \(opening.column)"
    case .unopenedElement(let name): "the end tag </\(name)> ends no element"
    case .unclosedElement(let name, let opening):
      "the file ends inside <\(name)>, which begins at line \(opening.line), column \(opening.column)"
    case .textOutsideElement: "text must stand inside the one element that holds all others"
    case .secondRootElement(let name): "<\(name)> must stand inside the one element that holds all others"
    }
  }
}

extension XMLSyntaxError.Expectation: CustomStringConvertible {
  /// What is expected, as a noun.
  public var description: String {
    switch self {
    case .name: "a name"
    case .space: "a space"
    case .equalsSign: #""=" and a value in quotes"#
    case .quotationMark: "a value in quotes"
    case .tagEnd: #"">""#
    }
  }
}

/// A character as it is shown in a message: in quotes when it is visible ASCII, or else by code point.
private func name(_ scalar: Unicode.Scalar) -> String {
  guard scalar.isASCII, scalar.value > 0x20, scalar.value < 0x7F else {
    return "U+\(hexadecimal(scalar.value, digits: 4))"
  }
  return scalar == "\"" ? "a double quote" : "\"\(scalar)\""
}

private func hexadecimal(_ number: some BinaryInteger, digits: Int) -> String {
  let text = String(number, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}
