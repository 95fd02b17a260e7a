import Testing

@testable import ReadinessReports

/// Lines break between words, hang where they should, and never exceed their width.
@Suite struct TextWriterTests {
  private func written(_ width: Int, color: Bool = false, _ write: (inout TextWriter) -> Void) -> String {
    var writer = TextWriter(width: width, usesColor: color)
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("one two three", "one two\n  three\n"),
    ("exactly te", "exactly te\n"),
    ("exactly ten", "exactly\n  ten\n"),
    ("abcdefghijklmno", "abcdefghij\n  klmno\n"),
    ("ab abcdefghijklmno", "ab\n  abcdefgh\n  ijklmno\n"),
    ("abcdefghij::error::", "abcdefghij\n  \\u{3A}:e\n  rror::\n"),
    ("/ab/cde/fg/hi.json:12", "/ab/cde/\n  fg/\n  hi.json:\n  12\n"),
    ("日本語の文章です", "日本語の文\n  章です\n"),
    ("日本語の文、章", "日本語の\n  文、章\n"),
    ("keeps  two", "keeps  two\n"),
    ("trailing ", "trailing\n"),
    ("a\nb", "a\\nb\n"),
    ("", "\n"),
  ])
  func breaksAtTenColumns(text: String, lines: String) {
    #expect(written(10) { $0.line(at: 0, hanging: 2) { $0.write(text) } } == lines)
  }

  @Test(arguments: [
    (["one two", " three"], "one two\n  three\n"),
    (["one thirt", "een"], "one\n  thirteen\n"),
    (["a:", ":error"], "a::error\n"),
    ([":", ":error::"], "\\u{3A}:err\n  or::\n"),
    (["a\u{1B}", "[31m"], "a\\u{1B}[31\n  m\n"),
    (["fünf", "zehn"], "fünfzehn\n"),
  ])
  func putsTextsTogether(parts: [String], lines: String) {
    let text = written(10) { writer in
      writer.line(at: 0, hanging: 2) { line in
        line.write { text in
          for part in parts { text.append(text: part) }
        }
      }
    }
    #expect(text == lines)
  }

  @Test func repeatsSigns() {
    let text = written(10, color: true) { writer in
      writer.line(at: 6, hanging: 8) { line in
        line.write("■", times: 5, .good)
        line.write("·", times: 0, .bad)
        line.write("□", times: 3, .plain)
      }
    }
    let green = "\u{1B}[32m"
    let plain = "\u{1B}[0m"
    #expect(
      text == """
              \(green)■■■■\(plain)
                \(green)■\(plain)□
                □□

        """
    )
  }

  @Test(arguments: [
    ("one two", "one two\n"), ("one two three", "one two…\n"), ("a\u{1B}bcdefgh", "a\\u{1B}b…\n"),
    ("日本語の文", "日本語の…\n"),
  ])
  func cuts(text: String, line: String) {
    #expect(written(40) { $0.line { $0.write(text, cutTo: 9) } } == line)
  }

  @Test func movesToColumns() {
    let text = written(40) { writer in
      writer.line(at: 2) { line in
        line.write("a")
        line.move(to: 6)
        line.write("b")
        line.move(to: 3)
        line.write("c")
      }
    }
    #expect(text == "  a   b c\n")
  }

  @Test func colorsOnlyWhenAsked() {
    func line(_ writer: inout TextWriter) {
      writer.line {
        $0.write("not met ", .bad); $0.write("two"); $0.write(" three", .quiet)
      }
    }
    #expect(written(40) { line(&$0) } == "not met two three\n")
    let colored = "\u{1B}[1;31mnot met\u{1B}[0m two \u{1B}[2mthree\u{1B}[0m\n"
    #expect(written(40, color: true) { line(&$0) } == colored)
  }

  @Test func endsColorsWithTheLine() {
    let text = written(10, color: true) { $0.line("two broken", .good, at: 2) }
    #expect(text == "  \u{1B}[32mtwo\u{1B}[0m\n  \u{1B}[32mbroken\u{1B}[0m\n")
  }
}
