import Testing

@testable import ReadinessReports

/// Rules are broken before their operators, the outermost first, and nothing but spaces changes.
@Suite struct RuleLinesTests {
  static let cases: [(rule: String, width: Int, lines: [String])] = [
    ("a && b", 6, ["a && b"]),
    ("a && b", 5, ["a", "  && b"]),
    ("a && b || c", 10, ["a && b", "  || c"]),
    ("a && b || c && d", 8, ["a && b", "  || c", "    && d"]),
    ("(a || b) && c", 10, ["(a || b)", "  && c"]),
    ("x.all(e, e.a && e.b)", 12, ["x.all(e, e.a", "  && e.b)"]),
    ("has(a) ? a > 1 : b || c", 12, ["has(a)", "  ? a > 1", "  : b || c"]),
    ("a == 'x && y' && b", 15, ["a == 'x && y'", "  && b"]),
    (#"a == 'it\'s && so' && b"#, 20, [#"a == 'it\'s && so'"#, "  && b"]),
    ("{'a': b && c}.a && d", 10, ["{'a': b", "  && c}.a", "  && d"]),
    ("a\n  &&   b", 80, ["a && b"]),
    ("nothing-to-break-at", 5, ["nothing-to-break-at"]),
    ("&& a && b", 4, ["&& a", "  && b"]),
    (")) && (( || ]", 3, ["))", "  && ((", "    || ]"]),
    ("'open && end", 3, ["'open && end"]),
    ("", 10, [""]),
  ]

  @Test(arguments: cases)
  func `a rule is broken where people would break it`(rule: String, width: Int, lines: [String]) {
    #expect(RuleLines.broken(rule, width: width) == lines)
  }

  @Test(arguments: cases.map(\.rule), [1, 4, 20])
  func `no sign is lost, added or moved`(rule: String, width: Int) {
    func signs(_ text: String) -> String { text.filter { $0 != " " && !$0.isNewline } }
    #expect(signs(RuleLines.broken(rule, width: width).joined()) == signs(rule))
  }

  @Test(.timeLimit(.minutes(1)))
  func `deep and long rules are broken in time`() {
    let deep = String(repeating: "(a && ", count: 200) + "b" + String(repeating: ")", count: 200)
    #expect(RuleLines.broken(deep, width: 20).count > 100)
    let long = Array(repeating: "a", count: 5000).joined(separator: " && ")
    #expect(RuleLines.broken(long, width: 20).count == 5000)
  }
}
