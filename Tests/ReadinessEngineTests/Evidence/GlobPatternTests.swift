import ReadinessEngine
import TestSupport
import Testing

struct GlobPatternTests {
  @Test(arguments: [
    ("a.json", ["a.json"], ["b.json", "x/a.json", "a.json/x", "A.json"]),
    ("*.json", ["a.json", ".json", ".hidden.json"], ["a.jsonl", "x/a.json", "a.JSON"]),
    ("*", ["a", ".a", "é"], ["a/b"]),
    ("?.csv", ["a.csv", "é.csv", "𝄞.csv"], [".csv", "ab.csv"]),
    ("run_*_*.csv", ["run_1_2.csv", "run___.csv", "run_1_2_3.csv"], ["run_1.csv"]),
    ("k6/*.json", ["k6/a.json"], ["a.json", "k6/x/a.json", "k7/a.json"]),
    ("*/*.json", ["k6/a.json"], ["a.json", "k6/x/a.json"]),
    ("**", ["a", "a/b", "a/b/c"], []),
    ("**/a.json", ["a.json", "x/a.json", "x/y/a.json"], ["xa.json", "a.json/x"]),
    ("x/**", ["x/a", "x/a/b"], ["x", "y/a"]),
    ("x/**/a", ["x/a", "x/y/a", "x/y/z/a"], ["x/ya", "a", "x/a/b"]),
    ("**/x/**", ["x/a", "y/x/a", "x/x", "y/x/z/a"], ["x", "y/x"]),
    ("x/**/**/a", ["x/a", "x/y/a"], ["x/y"]),
    ("**/a/*/**/b", ["a/c/b", "a/a/c/d/b", "a/a/b"], ["a/b"]),
    ("a**b", ["ab", "axyb"], ["a/b"]),
    ("[abc].csv", ["a.csv", "c.csv"], ["d.csv", "ab.csv"]),
    ("[a-c0-9].csv", ["b.csv", "5.csv"], ["d.csv", "-.csv"]),
    ("[!a-c].csv", ["d.csv", "é.csv"], ["a.csv", ".csv", "x/d.csv"]),
    ("[^a].csv", ["b.csv", "^.csv"], ["a.csv"]),
    ("[a^].csv", ["^.csv"], ["b.csv"]),
    ("[]].csv", ["].csv"], ["[].csv"]),
    ("[!]].csv", ["a.csv"], ["].csv"]),
    ("[a-].csv", ["-.csv", "a.csv"], ["b.csv"]),
    ("[-a].csv", ["-.csv", "a.csv"], ["b.csv"]),
    ("[*].csv", ["*.csv"], ["a.csv"]),
    ("[[]x].csv", ["[x].csv"], ["x.csv"]),
    ("e\u{301}.csv", ["e\u{301}.csv"], ["\u{E9}.csv"]),
  ])
  func `a pattern matches whole paths`(text: String, matching: [String], others: [String]) throws {
    let pattern = try GlobPattern(text)
    for path in matching { #expect(pattern.matches(try RelativePath(path)), "\(path)") }
    for path in others { #expect(!pattern.matches(try RelativePath(path)), "\(path)") }
    #expect(pattern.description == text)
  }

  @Test(arguments: [
    ("a.json", [], "a.json"), ("k6/run/a.json", ["k6", "run"], "k6/run/a.json"), ("*.json", [], nil),
    ("k6/run/*.json", ["k6", "run"], nil), ("k6/r*/a.json", ["k6"], nil), ("k6/**", ["k6"], nil),
    ("**", [], nil),
    ("k6/[x]/a", ["k6"], nil),
  ])
  func `a pattern tells below which folder to look`(text: String, folder: [String], literal: String?) throws {
    let pattern = try GlobPattern(text)
    #expect(pattern.folder == folder)
    #expect(pattern.literalPath?.description == literal)
  }

  @Test(
    arguments: [
      ("", .path(.empty)), ("/etc/*", .path(.absolute)), ("../*", .path(.parentFolder)),
      ("a/../*", .path(.parentFolder)), ("./*", .path(.currentFolder)), ("a//*", .path(.emptyPart)),
      ("a/", .path(.emptyPart)), ("a\\*", .path(.backslash)), ("a\u{0}*", .path(.nulCharacter)),
      ("[", .unclosedClass), ("a[b", .unclosedClass), ("[]", .unclosedClass), ("[!]", .unclosedClass),
      ("[a/b]", .unclosedClass), ("[z-a]", .reversedRange("z", "a")),
    ] as [(String, GlobPatternError)]
  )
  func `a malformed pattern is refused`(text: String, expected: GlobPatternError) {
    let error = #expect(throws: GlobPatternError.self) { try GlobPattern(text) }
    #expect(error == expected)
    #expect(error?.description.isEmpty == false)
  }

  @Test(arguments: [
    "*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b", "?*?*?*?*?*?*?*?*?*?*?*?*b", "[a]*[a]*[a]*[a]*[a]*[a]*[a]*b",
  ])
  func `no pattern makes a long name take long`(text: String) throws {
    let pattern = try GlobPattern(text)
    #expect(!pattern.matches(try RelativePath(String(repeating: "a", count: 4_000))))
  }

  @Test func `no pattern makes a deep path take long`() throws {
    let pattern = try GlobPattern(String(repeating: "**/a*a*/", count: 50) + "b")
    #expect(!pattern.matches(try RelativePath(String(repeating: "aaa/", count: 900) + "c")))
  }

  @Test(arguments: 1...10)
  func `random patterns match what the plain definition says`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let pattern = (0..<generator.number(in: 1...4)).map { _ in randomPart(&generator) }
      let path = (0..<generator.number(in: 1...4))
        .map { _ in
          (0..<generator.number(in: 1...4)).map { _ in generator.pick(["a", "b"]) }.joined()
        }
      let matches = try GlobPattern(pattern.joined(separator: "/"))
        .matches(RelativePath(path.joined(separator: "/")))
      #expect(matches == plainlyMatches(pattern[...], path[...]), "\(pattern) \(path)")
    }
  }

  private func randomPart(_ generator: inout SeededGenerator) -> String {
    if generator.number(in: 0...2) == 0 { return "**" }
    return (0..<generator.number(in: 1...4))
      .map { _ in generator.pick(["a", "b", "*", "?", "[ab]", "[!a]"]) }
      .joined()
  }

  /// The definition word by word, in exponential time.
  private func plainlyMatches(_ pattern: ArraySlice<String>, _ path: ArraySlice<String>) -> Bool {
    guard let part = pattern.first else { return path.isEmpty }
    guard let name = path.first else { return false }
    let rest = pattern.dropFirst()
    // Two asterisks that are not a whole part are one.
    guard part == "**" else {
      return plainlyMatches(part, name[...]) && plainlyMatches(rest, path.dropFirst())
    }
    return rest.isEmpty || plainlyMatches(rest, path) || plainlyMatches(pattern, path.dropFirst())
  }

  private func plainlyMatches(_ part: String, _ name: Substring) -> Bool {
    for (token, accepted) in [("[ab]", "ab"), ("[!a]", "b"), ("?", "ab"), ("a", "a"), ("b", "b")]
    where part.hasPrefix(token) {
      guard let first = name.first, accepted.contains(first) else { return false }
      return plainlyMatches(String(part.dropFirst(token.count)), name.dropFirst())
    }
    guard part.hasPrefix("*") else { return name.isEmpty }
    let rest = String(part.dropFirst())
    return plainlyMatches(rest, name) || !name.isEmpty && plainlyMatches(part, name.dropFirst())
  }
}

struct RelativePathTests {
  @Test(arguments: ["a", "a/b.json", "a b/é", ".hidden", "...", "a..b/..c", "*"])
  func `a path below a folder is accepted as written`(text: String) throws {
    #expect(try RelativePath(text).description == text)
  }

  @Test(
    arguments: [
      ("", .empty, "the path is empty"),
      ("/a", .absolute, "the path must not begin with a slash; it is relative to the evidence folder"),
      ("..", .parentFolder, #"the path must not have a part ".."; evidence lies below the evidence folder"#),
      (
        "a/../b", .parentFolder,
        #"the path must not have a part ".."; evidence lies below the evidence folder"#
      ),
      (
        "a/..", .parentFolder, #"the path must not have a part ".."; evidence lies below the evidence folder"#
      ),
      (".", .currentFolder, #"the path has a part "."; leave it out"#),
      ("a/./b", .currentFolder, #"the path has a part "."; leave it out"#),
      ("a//b", .emptyPart, "the path has an empty part; remove the extra slash"),
      ("a/", .emptyPart, "the path has an empty part; remove the extra slash"),
      ("a\\b", .backslash, "the path must not have a backslash; separate its parts with slashes"),
      ("C:\\a", .backslash, "the path must not have a backslash; separate its parts with slashes"),
      ("a\u{0}b", .nulCharacter, "the path must not have a NUL character"),
      (String(repeating: "a", count: 4_097), .tooLong(limit: 4_096), "the path has more than 4096 bytes"),
      (
        "\r\n/../a", .parentFolder,
        #"the path must not have a part ".."; evidence lies below the evidence folder"#
      ),
    ] as [(String, RelativePathError, String)]
  )
  func `a path that could lead elsewhere is refused`(
    text: String,
    expected: RelativePathError,
    message: String
  ) {
    let error = #expect(throws: RelativePathError.self) { try RelativePath(text) }
    #expect(error == expected)
    #expect(error?.description == message)
  }
}
