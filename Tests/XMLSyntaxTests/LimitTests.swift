import SourcePositions
import Testing
import XMLSyntax

struct LimitTests {
  private static let limits = XMLLimits(
    maximumBytes: 60,
    maximumDepth: 3,
    maximumAttributes: 2,
    maximumNameBytes: 5,
    maximumTextBytes: 30
  )

  @Test(
    arguments: [
      ("<a><b><c/></b></a>", nil, 0, ""),
      (
        "<a><b><c><d/></c></b></a>", .tooDeep(limit: 3), 10, "elements nest deeper than the limit of 3 levels"
      ),
      ("<a x='' y=''/>", nil, 0, ""),
      ("<a x='' y='' z=''/>", .tooManyAttributes(limit: 2), 14, "the element has more than 2 attributes"),
      ("<abcde/>", nil, 0, ""),
      ("<abcdef/>", .nameTooLong(limit: 5), 2, "the name has more than 5 bytes"),
      ("<a bcdefg=''/>", .nameTooLong(limit: 5), 4, "the name has more than 5 bytes"),
      ("<a>012345678901234567890123456789</a>", nil, 0, ""),
      (
        "<a>0123456789012345678901234567890</a>", .textTooLong(limit: 30), 4,
        "this text or tag has more than 30 bytes"
      ),
      (
        "<a x='0123456789012345678901234'/>", .textTooLong(limit: 30), 1,
        "this text or tag has more than 30 bytes"
      ),
      (
        "<a><!-- 012345678901234567890123 --></a>", .textTooLong(limit: 30), 4,
        "this text or tag has more than 30 bytes"
      ),
      (
        "<a>                   <b/>                  <b/>          </a>", .tooLarge(limit: 60), 59,
        "the file has more than 60 bytes"
      ),
    ] as [(String, XMLSyntaxError.Reason?, Int, String)]
  )
  func `each limit has its own error`(
    text: String,
    reason: XMLSyntaxError.Reason?,
    column: Int,
    message: String
  ) {
    let error = Reading(text, limits: Self.limits).error
    #expect(error?.reason == reason)
    #expect(error?.position == (reason == nil ? nil : place(1, column)))
    #expect(error?.description ?? "" == message)
  }

  @Test(arguments: ["x", " ", "<", "<a ", "<!--", "<![CDATA[", "<?x", "&", "x='"])
  func `a text without end keeps no more than the limit`(opening: String) {
    let limits = XMLLimits(maximumTextBytes: 10_000)
    var reader = XMLReader(limits: limits)
    let chunk = Array(String(repeating: "x ", count: 500).utf8)
    var fed = 0
    #expect(throws: XMLSyntaxError.self) {
      try reader.feed(Array("<a>\(opening)".utf8).span) { _ in }
      while fed < 1_000 {
        try reader.feed(chunk.span) { _ in }
        fed += 1
      }
    }
    #expect(fed <= 10)
  }

  @Test func `the size of a document counts over all its chunks`() {
    let chunks =
      [Array("<a>".utf8)] + Array(repeating: Array("<b></b>".utf8), count: 9) + [Array("</a>".utf8)]
    #expect(Reading(chunks, limits: XMLLimits(maximumBytes: 70)).error == nil)
    #expect(Reading(chunks, limits: XMLLimits(maximumBytes: 69)).error?.reason == .tooLarge(limit: 69))
  }

  @Test func `entities that define each other are refused before any is read`() {
    let text = """
      <?xml version="1.0"?>
      <!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">]>
      <lolz>&lol2;</lolz>
      """
    #expect(Reading(text).error?.reason == .documentType)
    #expect(Reading(text).error?.position == place(2, 1))
  }

  @Test func `a hundred thousand open elements end in an error`() {
    let text = String(repeating: "<a>", count: 100_000)
    #expect(Reading(text).error?.reason == .tooDeep(limit: 256))
  }
}
