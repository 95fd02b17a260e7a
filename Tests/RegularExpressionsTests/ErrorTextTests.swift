import RegularExpressions
import Testing

@Suite("Error texts")
struct ErrorTextTests {
  @Test(
    "Each says where, what is wrong and what to write instead",
    arguments: [
      ("a(b", "character 2: this '(' is never closed; add ')', or write '\\(' for the character"),
      ("ab)", "character 3: this ')' closes nothing; remove it, or write '\\)' for the character"),
      ("é[a", "character 2: this '[' is never closed; add ']', or write '\\[' for the character"),
      ("*", "character 1: there is nothing to repeat here; put a backslash before it for the character"),
      ("a**", "character 3: a repetition cannot follow another; put the first one in a group, as in (?:a*)*"),
      (
        "a{1001}",
        "character 2: repeat counts, multiplied where they are nested, go up to 1000; use a smaller one"
      ),
      ("a{3,2}", "character 2: the minimum 3 is above the maximum 2; exchange the two"),
      ("[b-a]", "character 2: the range from 'b' to 'a' runs backwards; exchange the two"),
      (
        "[\\x{D801}-\\n]", "character 2: the range from a surrogate to 'U+A' runs backwards; exchange the two"
      ),
      ("[[:foo:]]", "character 2: there is no class 'foo'; one that exists is [:alpha:]"),
      (
        "\\p{Letter}",
        "character 1: there is no Unicode class 'Letter'; use a category like \\p{Lu} or a script like \\p{Greek}"
      ),
      ("\\p", "character 1: a Unicode class is written like \\pL or \\p{Greek}"),
      ("a\\", "character 2: the pattern ends in a backslash; write '\\\\' for the character"),
      ("\\q", "character 1: 'q' has no meaning after a backslash; remove the backslash"),
      ("[\\b]", "character 2: '\\b' does not stand for one character inside brackets"),
      ("\\x4", "character 1: write two hexadecimal digits, as in \\x41, or any in braces, as in \\x{20AC}"),
      ("\\x{110000}", "character 1: Unicode ends at 10FFFF; use a smaller number"),
      (
        "(?<>a)",
        "character 1: a named group is written (?P<name>...), with letters, digits and '_' in its name"
      ),
      ("(?z)", "character 3: 'z' is not a flag; the flags are i, m, s and U"),
      ("(?i", "character 4: flags are written like (?i), (?i-s) or (?i:...)"),
    ]
  )
  func mistakes(pattern: String, text: String) { check(pattern, text) }

  @Test(
    "What RE2 leaves out comes with a way around it where there is one",
    arguments: [
      ("(?=a)", "RE2 has no lookahead, because it cannot be matched in linear time"),
      ("(?<=a)", "RE2 has no lookbehind, because it cannot be matched in linear time"),
      ("\\1", "RE2 has no backreferences, because they cannot be matched in linear time"),
      ("(?>a)", "RE2 has no atomic groups and needs none; write (?:...)"),
      ("(?(1)a)", "RE2 has no conditional groups; write the alternatives with '|'"),
      ("(?R)", "RE2 has no recursion; write the group out"),
      ("(?|a)", "RE2 has no branch reset groups; write (?:...)"),
      ("(?#a)", "RE2 has no comments inside patterns; remove it"),
      ("(?x)", "RE2 has no flag x; write the pattern without white space and comments"),
      ("\\Z", "RE2 has no \\Z; write \\z for the end of the text, or \\n?\\z"),
      ("\\G", "RE2 has no \\G; write \\A for the start of the text"),
      ("\\K", "RE2 has no \\K; remove it"),
      ("\\h", "RE2 has no \\h; write the characters it stands for in brackets"),
      ("\\e", "RE2 has no \\e; write \\x1B"),
      ("\\u0041", "RE2 has no \\u; write \\x{...} with the hexadecimal digits in braces"),
      ("\\cA", "RE2 has no \\c; write the control character as \\x and two hexadecimal digits"),
      ("\\C", "\\C stands for a byte, and texts are matched by character; write (?s:.)"),
    ]
  )
  func unsupported(pattern: String, text: String) { check(pattern, "character 1: " + text) }

  @Test("A possessive repetition is told from a stacked one")
  func possessive() {
    check("a++", "character 3: RE2 has no possessive repetitions and needs none; remove the second sign")
  }

  @Test("Names from hostile patterns are shortened and cannot steer the terminal")
  func hostileNames() {
    let name = "\u{1B}[2J" + String(repeating: "x", count: 60)
    check(
      "[[:\(name):]]",
      "character 2: there is no class 'U+1B[2J\(String(repeating: "x", count: 36))...'; one that exists is [:alpha:]"
    )
  }

  private func check(_ pattern: String, _ text: String) {
    let error = #expect(throws: RegularExpressionError.self) { try RegularExpression(pattern) }
    #expect(error?.description == text)
  }
}
