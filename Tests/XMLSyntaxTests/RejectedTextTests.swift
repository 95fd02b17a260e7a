import SourcePositions
import Testing
import XMLSyntax

/// Documents that are not well-formed, or not read here, with the reason and its column in the first line.
struct RejectedTextTests {
  @Test(
    arguments: [
      ("", 1, .noElement),
      (" ", 2, .noElement),
      ("<!-- x -->", 11, .noElement),
      ("x", 1, .textOutsideElement),
      ("<a/>x", 5, .textOutsideElement),
      ("&amp;<a/>", 1, .textOutsideElement),
      ("<![CDATA[]]><a/>", 1, .textOutsideElement),
      ("<a/><b/>", 5, .secondRootElement("b")),
      ("<a>", 4, .unclosedElement("a", openedAt: place(1, 1))),
      ("<a><b></b>x", 12, .unclosedElement("a", openedAt: place(1, 1))),
      ("<a></b>", 4, .mismatchedEndTag(found: "b", expected: "a", openedAt: place(1, 1))),
      ("<a><b></a></b>", 7, .mismatchedEndTag(found: "a", expected: "b", openedAt: place(1, 4))),
      ("<a></A>", 4, .mismatchedEndTag(found: "A", expected: "a", openedAt: place(1, 1))),
      ("</a>", 1, .unopenedElement("a")),
      ("<a/></a>", 5, .unopenedElement("a")),
      ("<a", 1, .unterminatedMarkup),
      ("<", 1, .unterminatedMarkup),
      ("<a x='1'", 1, .unterminatedMarkup),
      ("<a x='1/><b/>", 10, .lessThanInValue),
      ("<a <b/>", 1, .unterminatedMarkup),
      ("<a></a", 4, .unterminatedMarkup),
      ("<a><!-- x", 4, .unterminatedMarkup),
      ("<a><!-", 4, .misplacedLessThan),
      ("<a><![CDATA[x]]", 4, .unterminatedMarkup),
      ("<a><?x", 4, .unterminatedMarkup),
      ("<a>1 < 2</a>", 6, .misplacedLessThan),
      ("<1/>", 1, .misplacedLessThan),
      ("<a><></a>", 4, .misplacedLessThan),
      ("<a><!x></a>", 4, .misplacedLessThan),
      ("<a><![cdata[]]></a>", 4, .misplacedLessThan),
      ("<a></></a>", 6, unexpected(">", .name)),
      ("<a></ a>", 6, unexpected(" ", .name)),
      ("<a></a b>", 9 - 1, unexpected("b", .tagEnd)),
      ("<a></a/>", 7, unexpected("/", .tagEnd)),
      ("<a\u{D7}/>", 3, unexpected("\u{D7}", .space)),
      ("<\u{B7}a/>", 2, unexpected("\u{B7}", .name)),
      ("<a x/>", 5, unexpected("/", .equalsSign)),
      ("<a x>", 5, unexpected(">", .equalsSign)),
      ("<a x=1/>", 6, unexpected("1", .quotationMark)),
      ("<a x=>", 6, unexpected(">", .quotationMark)),
      ("<a x='1'y='2'/>", 9, unexpected("y", .space)),
      ("<a =''/>", 4, unexpected("=", .name)),
      ("<a / >", 5, unexpected(" ", .tagEnd)),
      ("<a /x='1'/>", 5, unexpected("x", .tagEnd)),
      ("<a x='1' y='' x='2'/>", 15, .duplicateAttribute("x", first: place(1, 4))),
      ("<a x='<'/>", 7, .lessThanInValue),
      ("<a>&</a>", 4, .bareAmpersand),
      ("<a>R&D x;</a>", 5, .bareAmpersand),
      ("<a>&amp</a>", 4, .bareAmpersand),
      ("<a>& amp;</a>", 4, .bareAmpersand),
      ("<a x='b&c'/>", 8, .bareAmpersand),
      ("<a>&nbsp;</a>", 4, .unknownEntity("nbsp")),
      ("<a>&LT;</a>", 4, .unknownEntity("LT")),
      ("<a>&#;</a>", 4, .invalidCharacterReference),
      ("<a>&#x;</a>", 4, .invalidCharacterReference),
      ("<a>&#X41;</a>", 4, .invalidCharacterReference),
      ("<a>&#4A;</a>", 4, .invalidCharacterReference),
      ("<a>&#65</a>", 4, .invalidCharacterReference),
      ("<a>&#0;</a>", 4, .invalidCharacterReference),
      ("<a>&#xD800;</a>", 4, .invalidCharacterReference),
      ("<a>&#xFFFF;</a>", 4, .invalidCharacterReference),
      ("<a>&#x110000;</a>", 4, .invalidCharacterReference),
      ("<a>&#99999999999999999999;</a>", 4, .invalidCharacterReference),
      ("<a>x]]>y</a>", 5, .sectionEndInText),
      ("<!-- a -- b --><a/>", 8, .doubleHyphenInComment),
      ("<!-- a ---><a/>", 8, .doubleHyphenInComment),
      ("<a>\u{0}</a>", 4, .forbiddenCharacter("\u{0}")),
      ("<a>é\u{1B}</a>", 5, .forbiddenCharacter("\u{1B}")),
      ("<a x='\u{8}'/>", 7, .forbiddenCharacter("\u{8}")),
      ("<a><!--\u{1}--></a>", 8, .forbiddenCharacter("\u{1}")),
      ("<a>\u{FFFE}</a>", 4, .forbiddenCharacter("\u{FFFE}")),
      ("<a><![CDATA[\u{FFFF}]]></a>", 13, .forbiddenCharacter("\u{FFFF}")),
      ("<!DOCTYPE a><a/>", 1, .documentType),
      ("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", 22, .documentType),
      ("<!doctype html>", 1, .documentType),
      (" <?xml version='1.0'?><a/>", 2, .misplacedDeclaration),
      ("<a><?xml version='1.0'?></a>", 4, .misplacedDeclaration),
      ("<?XML version='1.0'?><a/>", 1, .misplacedDeclaration),
      ("<?xml?><a/>", 6, .malformedDeclaration),
      ("<?xml encoding='UTF-8'?><a/>", 6, .malformedDeclaration),
      ("<?xml encoding='UTF-8' version='1.0'?><a/>", 6, .malformedDeclaration),
      ("<?xml version='1.0' standalone='maybe'?><a/>", 6, .malformedDeclaration),
      ("<?xml version='1.0'/?><a/>", 6, .malformedDeclaration),
      ("<?xml version='1.0' version='1.0'?><a/>", 21, .duplicateAttribute("version", first: place(1, 7))),
      ("<?xml version='2.0'?><a/>", 6, .unsupportedVersion("2.0")),
      ("<?xml version='1.'?><a/>", 6, .unsupportedVersion("1.")),
      ("<?xml version='1.0' encoding='ISO-8859-1'?><a/>", 6, .foreignEncoding("ISO-8859-1")),
      ("<a><? x?></a>", 6, unexpected(" ", .name)),
      ("<a><?x+y?></a>", 7, unexpected("+", .space)),
    ] as [(String, Int, XMLSyntaxError.Reason)]
  )
  func `a document that is not well-formed is refused at its exact place`(
    text: String,
    column: Int,
    reason: XMLSyntaxError.Reason
  ) {
    let error = Reading(text).error
    #expect(error?.reason == reason)
    #expect(error?.position == place(1, column))
    #expect(error?.description.isEmpty == false)
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x3C, 0x00], 1, .foreignEncoding("UTF-16 or UTF-32")),
      ([0x00, 0x3C, 0x00, 0x61], 1, .foreignEncoding("UTF-16 or UTF-32")),
      (Array("<a>é".utf8) + [0xE9] + Array("</a>".utf8), 5, .invalidUTF8(0xE9)),
      (Array("<a x='".utf8) + [0xC3] + Array("'/>".utf8), 7, .invalidUTF8(0xC3)),
      (Array("<a><!--".utf8) + [0xED, 0xA0, 0x80] + Array("--></a>".utf8), 8, .invalidUTF8(0xED)),
    ] as [([UInt8], Int, XMLSyntaxError.Reason)]
  )
  func `bytes in another encoding are refused`(bytes: [UInt8], column: Int, reason: XMLSyntaxError.Reason) {
    let error = Reading([bytes]).error
    #expect(error?.reason == reason)
    #expect(error?.position == place(1, column))
  }

  @Test(arguments: [
    ("<a>", "the file ends inside <a>, which begins at line 1, column 1"),
    ("<a></b>", "the end tag </b> does not match <a>, which begins at line 1, column 1"),
    ("<!DOCTYPE a>", "the file has a document type, which is not accepted; remove <!DOCTYPE …>"),
    ("<a>R&D</a>", "& begins no reference here; write &amp; where it is text"),
    ("<a>&copy;</a>", "the entity &copy; is not known; without a document type only five are"),
    ("<a x=1>", #"expected a value in quotes, found "1""#),
    ("<a x='1'y=''>", #"expected a space, found "y""#),
    ("<a\u{A0}x='1'>", "expected a space, found U+00A0"),
    ("<a>\u{7}</a>", "U+0007 may not stand in XML"),
    ("<?xml version='1.0' encoding='latin1'?><a/>", "the file is encoded as latin1; save it as UTF-8"),
  ])
  func `an error says what is wrong and what to do`(text: String, description: String) {
    #expect(Reading(text).error?.description == description)
  }

  @Test func `an error in a later line has that line`() {
    #expect(Reading("<a>\r\n  <b>\n</c></a>").error?.position == place(3, 1))
    #expect(Reading("<a>\n  é & </a>").error?.position == place(2, 5))
    #expect(Reading("<a>\n\n").error?.position == place(3, 1))
  }
}

private func unexpected(
  _ scalar: Unicode.Scalar,
  _ expected: XMLSyntaxError.Expectation
) -> XMLSyntaxError.Reason {
  .unexpectedCharacter(scalar, expected: expected)
}
