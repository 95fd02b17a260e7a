import JSONSyntax
import Testing

struct ErrorDescriptionTests {
  @Test(arguments: [
    ("", "the file is empty; a JSON value is expected"),
    ("[1 2]", #"expected "," or "]", found "2"; is a comma missing before it?"#),
    ("[1 }", #"expected "," or "]", found "}""#),
    ("{\"a\" 1}", #"expected ":" after the key, found "1""#),
    ("{,}", #"expected a key in double quotes or "}", found ",""#),
    ("{\"a\":1,2}", #"expected a key in double quotes, found "2""#),
    ("[;]", #"expected a value or "]", found ";""#),
    ("{\"a\":;}", #"expected a value, found ";""#),
    ("{\"a\":1 \"b\":2}", #"expected "," or "}", found a double quote; is a comma missing before it?"#),
    ("[\u{A0}1]", #"expected a value or "]", found U+00A0"#),
    ("[\u{0}]", #"expected a value or "]", found U+0000"#),
    ("\u{1F468}", #"expected a value, found "👨""#),
    ("\n{\"a\": [1", #"the file ends inside the array that begins at line 2, column 7; expected "," or "]""#),
    ("[1,]", "remove this comma: the last element of an array has none after it"),
    ("{\"a\":1,}", "remove this comma: the last member of an object has none after it"),
    ("{} x", #"expected the end of the file after its one value, found "x""#),
    ("[\"a", #"this string has no closing quote on its line; write a line break as \n"#),
    ("[\"\t\"]", #"U+0009 must be escaped in a string: write \t"#),
    ("[\"\u{1B}\"]", #"U+001B must be escaped in a string: write \u001b"#),
    (#"["\d"]"#, #"\d is not an escape; write \\ for a backslash"#),
    (#"["\u12"]"#, #"\u must be followed by four hexadecimal digits, as in \u00e9"#),
    (#"["\uD83D"]"#, #"\ud83d is half of a surrogate pair; its other half is missing"#),
    ("[007]", "a number must not begin with 0 and another digit; remove the zero"),
    ("[+7]", "a number must not begin with a plus sign; remove it"),
    ("[.5]", "a number must have a digit before its decimal point, as in 0.5"),
    ("[-]", "a digit must follow the minus sign"),
    ("[1.]", "a digit must follow the decimal point"),
    ("[1e]", "a digit must follow the exponent of a number"),
    ("[1e999]", "the number 1e999 is too large for a 64-bit floating-point value"),
    ("[-Infinity]", "-Infinity is not a JSON number; use null for a value that is not known"),
    ("[None]", #"unknown word "None"; did you mean null?"#),
    ("[yes]", #"unknown word "yes"; a string needs double quotes"#),
    ("{id: 1}", #"the key id needs double quotes: "id""#),
    ("{'id': 1}", "JSON strings use double quotes (\") instead of single quotes"),
    ("[] // done", "JSON has no comments; remove this one"),
  ])
  func `an error says what is wrong and what to do`(text: String, description: String) {
    #expect(syntaxError(in: text)?.description == description)
  }

  @Test(
    arguments: [
      ([0x22, 0xFF, 0x22], "the byte 0xFF is not valid UTF-8; save the file as UTF-8"),
      ([0xFF, 0xFE, 0x31, 0x00], "the file is encoded as UTF-16; save it as UTF-8"),
      ([0x31, 0x00, 0x00, 0x00], "the file is encoded as UTF-32; save it as UTF-8"),
    ] as [([UInt8], String)]
  )
  func `an error of encoding says how to save the file`(bytes: [UInt8], description: String) {
    #expect(syntaxError(in: bytes)?.description == description)
  }
}
