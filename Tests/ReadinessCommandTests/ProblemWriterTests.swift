import JSONSyntax
import ReadinessReports
import Testing

@testable import ReadinessCommand

@Suite("Problems")
struct ProblemWriterTests {
  private func text(_ problem: Problem, width: Int = 80) -> String {
    ProblemWriter(style: TerminalStyle(isColored: false, width: width)).text(of: problem)
  }

  /// The problem at the first `@` of a line, which is taken out of it.
  private func problem(at line: String, number: Int = 7) -> Problem {
    let bytes = Array(line.utf8)
    let offset = bytes.firstIndex(of: UInt8(ascii: "@")) ?? bytes.count
    let text = Array(bytes[..<offset] + bytes[min(offset + 1, bytes.count)...])
    return Problem(
      "wrong",
      path: "a.json",
      position: SourcePosition(line: number, column: 1),
      excerpt: LineExcerpt(of: text, around: offset)
    )
  }

  @Test("that keep nothing from its work are warnings")
  func warning() {
    let problem = Problem("not used", gravity: .warning, path: "a.json")
    #expect(text(problem) == "a.json: warning: not used\n")
    let colored = ProblemWriter(style: TerminalStyle(isColored: true, width: 80)).text(of: problem)
    #expect(colored.contains("\u{1B}[1;33mwarning:\u{1B}[0m"))
  }

  @Test("name the place, show the line with a caret, and say what to do")
  func whole() {
    let bytes = Array("{\r\n  \"loadTests\": {},\r\n}".utf8)
    let problem = Problem(
      "unknown field \"loadTests\"; did you mean \"loadTest\"?",
      path: "sub/project.json",
      position: SourcePosition(line: 2, column: 3),
      excerpt: LineExcerpt(of: bytes, around: 5),
      hint: "Fields of your own go into \"extensions\"."
    )
    #expect(
      text(problem) == """
        sub/project.json:2:3: error: unknown field "loadTests"; did you mean "loadTest"?
          2 |   "loadTests": {},
            |   ^
        Fields of your own go into "extensions".

        """
    )
  }

  @Test(
    "put the caret under the place",
    arguments: [
      ("@x", "  7 | x\n    | ^\n"),
      ("ab@c", "  7 | abc\n    |   ^\n"),
      ("abc@", "  7 | abc\n    |    ^\n"),
      ("", ""),
      ("{\n@", ""),
      ("\t\"a\":\t@1", "  7 |     \"a\":    1\n    |             ^\n"),
      ("漢字@x", "  7 | 漢字x\n    |     ^\n"),
      ("e\u{301}@x", "  7 | e\u{301}x\n    |  ^\n"),
      ("\u{1F600}@x", "  7 | \u{1F600}x\n    |   ^\n"),
      ("\u{1B}[31m@x", "  7 | \\u{1B}[31mx\n    |           ^\n"),
      ("\u{202E}@x", "  7 | \\u{202E}x\n    |         ^\n"),
      ("\u{0}@", "  7 | \\u{0}\n    |      ^\n"),
      ("one\ntwo@\nthree", "  7 | two\n    |    ^\n"),
      ("one\rtw@o\rthree", "  7 | two\n    |   ^\n"),
      ("\u{FEFF}@{", "  7 | {\n    | ^\n"),
    ]
  )
  func carets(line: String, expected: String) {
    #expect(text(problem(at: line)) == "a.json:7:1: error: wrong\n" + expected)
  }

  @Test("cut long lines to the width, around the place")
  func windows() {
    let long = String(repeating: "abcdefghij", count: 12)
    #expect(
      text(problem(at: "@" + long), width: 36) == """
        a.json:7:1: error: wrong
          7 | abcdefghijabcdefghijabcdefghi…
            | ^

        """
    )
    #expect(
      text(problem(at: long + "@" + long), width: 36) == """
        a.json:7:1: error: wrong
          7 | …bcdefghijabcdefghijabcdefghi…
            |                     ^

        """
    )
    #expect(
      text(problem(at: long + "@1"), width: 36) == """
        a.json:7:1: error: wrong
          7 | …cdefghijabcdefghijabcdefghij1
            |                              ^

        """
    )
  }

  @Test("never fill more than the width", arguments: [24, 40, 80, 200, 5000])
  func bounds(width: Int) {
    let parts = ["", "x", "x\u{200D}", "漢", "\t", "\u{1B}", "漢x", String(repeating: "y", count: 37)]
    for left in parts {
      for right in parts {
        for count in [1, 8, 20, 90, 3000] {
          let line = String(repeating: left, count: count) + "@" + String(repeating: right, count: count)
          for row in text(problem(at: line), width: width).split(separator: "\n").dropFirst() {
            let columns = DisplayWidth.of(row)
            #expect(columns <= width)
          }
        }
      }
    }
  }

  @Test("print nothing that steers a terminal")
  func inert() {
    let problem = Problem(
      "unknown field \"\u{7}\u{9B}31m\u{2066}\"",
      path: "a\u{1B}]0;x\u{7}\nb.json",
      hint: "Remove \u{2028}\u{FEFF}\u{E0041} it."
    )
    #expect(
      text(problem) == """
        a\\u{1B}]0;x\\u{7}\\nb.json: error: unknown field "\\u{7}\\u{9B}31m\\u{2066}"
        Remove \\u{2028}\\u{FEFF}\\u{E0041} it.

        """
    )
  }

  @Test("wrap what to do, and never the line that programs read")
  func wrapping() {
    let problem = Problem("a rather long message that goes on", path: "a.json", hint: "Choose 漢字, b or c.")
    #expect(
      text(problem, width: 16) == """
        a.json: error: a rather long message that goes on
        Choose 漢字, b
        or c.

        """
    )
  }

  @Test("make an empty path visible")
  func emptyPath() {
    #expect(text(Problem("no such file or folder", path: "")) == "\"\": error: no such file or folder\n")
  }

  @Test("are quick in endless lines")
  func endlessLine() {
    let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 8 << 20)
    let clock = ContinuousClock()
    let time = clock.measure {
      for offset in stride(from: 0, to: bytes.count, by: 1 << 16) {
        _ = LineExcerpt(of: bytes, around: offset)
      }
    }
    #expect(time < .seconds(5))
  }
}
