import JSONSyntax
import TestSupport
import Testing

struct WriterTests {
  @Test(
    arguments: [
      (.null, "null"), (true, "true"), (false, "false"), (0, "0"), (-12, "-12"),
      (.integer(.min), "-9223372036854775808"),
      (.unsigned(.max), "18446744073709551615"), (1.0, "1.0"), (0.1, "0.1"), (-0.0, "-0.0"), (1e-7, "1e-07"),
      (1e300, "1e+300"),
      (.number(.nan), "null"), (.number(.infinity), "null"), (.number(.leastNonzeroMagnitude), "5e-324"),
      ("", "\"\""), ("né€𝄞/", "\"né€𝄞/\""), ("\"\\", #""\"\\""#), ("\u{8}\u{C}\n\r\t", #""\b\f\n\r\t""#),
      ("\r\n", #""\r\n""#),
      ("\u{0}\u{1B}\u{1F}\u{7F}", #""\u0000\u001b\u001f\u007f""#),
      ("\u{202E}a\u{2066}\u{2069}\u{200F}\u{61C}", #""\u202ea\u2066\u2069\u200f\u061c""#),
      (
        "\u{200D}\u{2060}\u{2030}\u{206A}\u{61B}\u{628}", "\"\u{200D}\u{2060}\u{2030}\u{206A}\u{61B}\u{628}\""
      ),
      ("#1 ##[error]x 1234567##vso[a]", ##""#1 #\u0023[error]x 1234567#\u0023vso[a]""##),
      ("\u{80}\u{9F}\u{A0}", "\"\\u0080\\u009f\u{A0}\""),
      ("\u{2027}\u{2028}\u{2029}\u{202F}", "\"\u{2027}\\u2028\\u2029\u{202F}\""),
      ([], "[]"), ([:], "{}"), ([1, [2], ["a": 3]], #"[1,[2],{"a":3}]"#),
      (["b": 1, "a": [:]], #"{"b":1,"a":{}}"#),
    ] as [(JSONValue, String)]
  )
  func `a value is written on one line`(value: JSONValue, text: String) {
    #expect(JSONWriter.text(of: value, layout: .compact) == text)
  }

  @Test func `the pretty layout indents, and keeps short arrays of scalars on one line`() {
    let value: JSONValue = [
      "name": "x", "empty": [], "none": [:], "short": [1, "a", .null], "nested": [[1, 2], []],
      "objects": [["a": 1]],
      "long": ["aaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbbbbbbbbbbbbbbb"],
    ]
    #expect(
      JSONWriter.text(of: value) == """
        {
          "name": "x",
          "empty": [],
          "none": {},
          "short": [1, "a", null],
          "nested": [
            [1, 2],
            []
          ],
          "objects": [
            {
              "a": 1
            }
          ],
          "long": [
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "bbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
          ]
        }

        """
    )
  }

  @Test(arguments: 0...6)
  func `an array stays on one line up to 60 bytes, however deep it stands`(depth: Int) {
    let fits: JSONValue = [.string(String(repeating: "x", count: 53)), 1]
    let wraps: JSONValue = [.string(String(repeating: "x", count: 54)), 1]
    let nest = { (value: JSONValue) in (0..<depth).reduce(value) { inner, _ in ["a": inner] } }
    #expect(JSONWriter.text(of: nest(fits)).contains("xx\", 1]"))
    #expect(JSONWriter.text(of: nest(wraps)).contains("xx\",\n"))
  }

  @Test func `closures write the same text as a value`() {
    let value: JSONValue = ["version": 1, "list": [1, 2], "rows": [["a": .null], [], "x"], "none": [:]]
    for layout in [JSONWriter.Layout.compact, .pretty] {
      let bytes = JSONWriter.object(layout: layout) { report in
        report.member("version", 1)
        report.array("list") { list in
          list.element(1)
          list.element(2)
        }
        report.array("rows") { rows in
          rows.object { $0.member("a", .null) }
          rows.array { _ in }
          rows.element("x")
        }
        report.object("none") { _ in }
      }
      #expect(bytes == JSONWriter.bytes(of: value, layout: layout))
      let array = JSONWriter.array(layout: layout) { $0.element(value) }
      #expect(array == JSONWriter.bytes(of: [value], layout: layout))
    }
  }

  @Test(arguments: [JSONWriter.Layout.compact, .pretty])
  func `texts and numbers are written as the values that they stand for`(layout: JSONWriter.Layout) {
    let texts = [
      "", "short", "exactly 8", "1234567", "12345678\"", "\u{7F}2345678", "a##[error]b", "né€𝄞 and on",
    ]
    for text in texts {
      let value: JSONValue = [
        "text": .string(text), "parts": .string(text + text), "none": .null, "list": [.string(text)],
      ]
      let bytes = JSONWriter.object(layout: layout) { json in
        json.text("text", text)
        json.text("parts") { parts in
          parts.append(contentsOf: text.utf8)
          parts.append(contentsOf: text.utf8)
        }
        json.text("none", nil)
        json.array("list") { $0.text(text) }
      }
      #expect(bytes == JSONWriter.bytes(of: value, layout: layout), "\(text)")
    }
    for number in [0, 9, 10, -1, 1234567890, .max, .min] {
      let bytes = JSONWriter.object(layout: layout) { $0.number("number", number) }
      #expect(bytes == JSONWriter.bytes(of: ["number": .integer(Int64(number))], layout: layout))
    }
  }

  @Test func `JSON Lines have an object a line`() {
    let lines = JSONWriter.lines(["a", "b"]) { $1.text("name", $0) }
    #expect(String(decoding: lines, as: UTF8.self) == "{\"name\":\"a\"}\n{\"name\":\"b\"}\n")
    #expect(JSONWriter.lines([String]()) { $1.text("name", $0) } == [])
  }

  @Test func `an error of a closure ends the writing`() {
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try JSONWriter.object { report throws(Stop) in
        try report.array("a") { _ throws(Stop) in throw Stop() }
      }
    }
  }

  @Test func `what is written is read back as the same value, in both layouts`() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      let value = randomValue(depth: 4, using: &generator)
      for layout in [JSONWriter.Layout.compact, .pretty] {
        let bytes = JSONWriter.bytes(of: value, layout: layout)
        let document = try JSONDocument.parse(bytes)
        #expect(document.root.value == value)
        #expect(JSONWriter.bytes(of: document.root.value, layout: layout) == bytes)
      }
    }
  }
}

/// A value that looks like anything, but the same in every run.
private func randomValue(depth: Int, using generator: inout SeededGenerator) -> JSONValue {
  let width = Int.random(in: 0...5, using: &generator)
  switch Int.random(in: 0...(depth > 0 ? 8 : 6), using: &generator) {
  case 0: return .null
  case 1: return .boolean(.random(using: &generator))
  case 2: return .integer(.random(in: .min ... .max, using: &generator))
  case 3: return .unsigned(.random(in: UInt64(Int64.max) + 1 ... .max, using: &generator))
  case 4: return .number(.random(in: -1e9...1e9, using: &generator))
  case 5, 6: return .string(randomText(using: &generator))
  case 7: return .array((0..<width).map { _ in randomValue(depth: depth - 1, using: &generator) })
  default:
    let members = (0..<width)
      .map { _ in
        (randomText(using: &generator), randomValue(depth: depth - 1, using: &generator))
      }
    return .object(JSONObject(members))
  }
}

private func randomText(using generator: inout SeededGenerator) -> String {
  let scalars = (0..<Int.random(in: 0...12, using: &generator))
    .compactMap { _ in
      Unicode.Scalar(UInt32.random(in: 0...(.random(using: &generator) ? 0x7F : 0x10FFFF), using: &generator))
    }
  return String(String.UnicodeScalarView(scalars))
}
