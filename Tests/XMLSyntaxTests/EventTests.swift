import SourcePositions
import Testing
import XMLSyntax

struct EventTests {
  @Test(arguments: [
    ("<a/>", "<a> </a>"),
    ("<a></a>", "<a> </a>"),
    ("<a />\n", "<a> </a>"),
    ("<a  ></a\n>", "<a> </a>"),
    ("<a>x</a>", "<a> 'x' </a>"),
    ("<a><b/>x<b>y</b></a>", "<a> <b> </b> 'x' <b> 'y' </b> </a>"),
    ("<a x='1' y=\"2\"/>", "<a x=1 y=2> </a>"),
    ("<a x = '1'\n\ty='>'/>", "<a x=1 y=>> </a>"),
    ("<a x='\"' y=\"'\"/>", "<a x=\" y='> </a>"),
    ("<a x='/'/>", "<a x=/> </a>"),
    ("<ns:a ns:x='1' xmlns:ns='urn:x'/>", "<ns:a ns:x=1 xmlns:ns=urn:x> </ns:a>"),
    ("<é·1 _ü.-='x'/>", "<é·1 _ü.-=x> </é·1>"),
    ("<a>&lt;&gt;&amp;&apos;&quot;</a>", "<a> '<>&'\"' </a>"),
    ("<a x='&lt;&#10;&#x20AC;'/>", "<a x=<\n€> </a>"),
    ("<a>&#65;&#x42;&#x1F600;</a>", "<a> 'AB😀' </a>"),
    ("<a>&amp;lt;</a>", "<a> '&lt;' </a>"),
    ("<a>x\r\ny\rz\n</a>", "<a> 'x\ny\nz\n' </a>"),
    ("<a>&#13;</a>", "<a> '\r' </a>"),
    ("<a x='1\r\n2\t3\r4\n5'/>", "<a x=1 2 3 4 5> </a>"),
    ("<a><![CDATA[<b>&amp;]]]]></a>", "<a> [<b>&amp;]]] </a>"),
    ("<a><![CDATA[]]>x<![CDATA[\r\n]]></a>", "<a> [] 'x' [\n] </a>"),
    ("<a>]] > ]></a>", "<a> ']] > ]>' </a>"),
    ("<!-- x --><a><!----><b/><!-- <c> & - --></a><!-- y -->", "<a> <b> </b> </a>"),
    ("<?xml version='1.0'?><a/>", "<a> </a>"),
    ("<?xml version=\"1.1\" encoding=\"utf-8\" standalone='yes' ?>\n<a/>", "<a> </a>"),
    ("<?xml version='1.0' encoding='US-ASCII'?><a/>", "<a> </a>"),
    ("\u{FEFF}<?xml version='1.0' encoding='UTF-8'?><a/>", "<a> </a>"),
    ("<?style sheet='x>'?><a><?php?></a><?end ?>", "<a> </a>"),
    ("\n \t\r\n<a/>\n", "<a> </a>"),
  ])
  func `a document is read as XML means it`(text: String, notation: String) {
    let reading = Reading(text)
    #expect(reading.error == nil)
    #expect(reading.notation == notation)
  }

  @Test func `each event has its place, and so has each attribute`() throws {
    let reading = Reading(
      "\u{FEFF}<?xml version='1.0'?>\r\n<a é='€'  b='\n' c=''>\r\n 𝄞<b/><![CDATA[\r]]></a>"
    )
    #expect(
      reading.events.map(\.position) == [
        place(2, 1), place(3, 8), place(4, 3), place(4, 3), place(4, 7), place(5, 4),
      ]
    )
    guard case .elementStart(let element) = try #require(reading.events.first) else {
      Issue.record("no element")
      return
    }
    #expect(element.attributes.map(\.position) == [place(2, 4), place(2, 11), place(3, 3)])
    #expect(element["b"] == " ")
    #expect(element["x"] == nil)
  }
}
