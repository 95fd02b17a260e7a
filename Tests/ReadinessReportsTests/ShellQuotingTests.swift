import Testing

@testable import ReadinessReports

@Suite("Text in scripts of shells")
struct ShellQuotingTests {
  @Test(
    "is one word of bash and zsh",
    arguments: [
      ("load-test", "load-test"), ("a/b.c_d,E9", "a/b.c_d,E9"), ("", "''"), ("two words", "'two words'"),
      ("it's", #"'it'\''s'"#), ("'", #"''\'''"#), ("$(run) `run` \"x\"", "'$(run) `run` \"x\"'"),
      ("~", "'~'"),
      (#"back\"#, #"'back\'"#), ("=a", "'=a'"), ("*", "'*'"), ("a\nb", #"'a\nb'"#), ("ü", "'ü'"),
      ("\u{1B}[2J", #"'\u{1B}[2J'"#),
    ]
  )
  func posixWord(text: String, word: String) {
    #expect(ShellQuoting.posixWord(text) == word)
  }

  @Test(
    "is one word of fish",
    arguments: [
      ("load-test", "load-test"), ("", "''"), ("it's", #"'it\'s'"#), (#"back\"#, #"'back\\'"#),
      (#"\'"#, #"'\\\''"#), ("(run) $x", "'(run) $x'"), ("a\tb", #"'a\\tb'"#),
    ]
  )
  func fishWord(text: String, word: String) {
    #expect(ShellQuoting.fishWord(text) == word)
  }

  @Test(
    "is one field of zsh's completion system",
    arguments: [
      ("plain text", "plain text", "plain text"),
      ("a: [b] \\", #"a\: \[b\] \\"#, #"a\: [b] \"#),
      ("50 %", "50 %", "50 %%"),
      ("a\nb", #"a\\nb"#, #"a\nb"#),
    ]
  )
  func zshFields(text: String, description: String, heading: String) {
    #expect(ShellQuoting.zshDescription(text) == description)
    #expect(ShellQuoting.zshHeading(text) == heading)
  }

  @Test("is one action of zsh's completion system")
  func zshAction() {
    #expect(ShellQuoting.zshAction("compadd - 'a:b' [c]") == #"compadd - 'a\:b' [c]"#)
  }
}
