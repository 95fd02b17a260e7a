import CalendarDates
import JSONSyntax
import ReadinessEngine
import Testing

@testable import ReadinessCommand

@Suite("Manifests read one after the other")
struct ManifestStreamTests {
  /// What the stream gives: names of manifests, and messages with their places.
  private func read(_ operands: String..., in fake: FakeWorld) throws -> [String] {
    let inputs = try ManifestInput.resolve(operands, in: fake.world)
    let asOf = try #require(CalendarDate("2026-11-01"))
    let loader = ManifestLoader(schema: try BuiltInKnowledge.schema(), asOf: asOf)
    var stream = ManifestStream(inputs, loader: loader, in: fake.world)
    var told: [String] = []
    while let next = stream.next() {
      switch next {
      case .success(let loaded): told.append("\(loaded.name) \(loaded.manifest.project.id)")
      case .failure(let failure): told += failure.problems.map(described)
      }
    }
    return told
  }

  private func described(_ problem: Problem) -> String {
    let place = problem.position.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(problem.path ?? "")\(place): \(problem.message)"
  }

  private func manifest(_ id: String) -> String {
    "{\"project\": {\"id\": \"\(id)\", \"name\": \"N\"}}"
  }

  @Test("come from files, lines and standard input in the order given")
  func order() throws {
    let fake = FakeWorld(["a.json": manifest("a"), "b.jsonl": "\(manifest("b"))\n\(manifest("c"))\n"])
    fake.standardInput = Array(manifest("d").utf8)
    #expect(
      try read("a.json", "b.jsonl", "-", in: fake) == ["a.json a", "b.jsonl:1 b", "b.jsonl:2 c", "- d"]
    )
  }

  @Test("stand on lines that are not blank, whatever ends them")
  func lines() throws {
    let text = "\u{FEFF}\(manifest("a"))\r\n\n \t\r\n\(manifest("b"))\r\n\(manifest("c"))"
    let fake = FakeWorld(["a.JSONL": text])
    #expect(try read("a.JSONL", in: fake) == ["a.JSONL:1 a", "a.JSONL:4 b", "a.JSONL:5 c"])
  }

  @Test("do not keep others from being read when they are wrong")
  func mistakes() throws {
    let text = "\(manifest("a"))\n{\"project\": \n{\"projects\": {}}\n\(manifest("b"))\n"
    let fake = FakeWorld(["absent": "", "x.jsonl": text, "locked.json": "", "z.json": manifest("z")])
    fake.files.fail("locked.json", with: .notPermitted)
    #expect(
      try read("x.jsonl", "locked.json", "z.json", in: fake) == [
        "x.jsonl:1 a",
        "x.jsonl:2:13: the file ends inside the object that begins at line 2, column 1; expected a value",
        "x.jsonl:3:2: unknown field \"projects\"; did you mean \"project\"?",
        "x.jsonl:4 b",
        "locked.json: permission denied",
        "z.json z",
      ]
    )
  }

  @Test("describe one project each, over all inputs")
  func repeatedProjects() throws {
    let fake = FakeWorld([
      "a.json": manifest("a"), "b.jsonl": "\(manifest("b"))\n\(manifest("a"))\n\(manifest("b"))\n",
    ])
    let told = "is already used in"
    let rest = "every manifest needs an id of its own"
    #expect(
      try read("a.json", "b.jsonl", in: fake) == [
        "a.json a", "b.jsonl:1 b", "b.jsonl:2:20: the project id \"a\" \(told) a.json; \(rest)",
        "b.jsonl:3:20: the project id \"b\" \(told) b.jsonl:1; \(rest)",
      ]
    )
  }

  @Test(
    "are asked for in a file of lines that holds none",
    arguments: ["", "\n \n\t\r\n"]
  )
  func none(text: String) throws {
    let fake = FakeWorld(["a.jsonl": text])
    #expect(try read("a.jsonl", in: fake) == ["a.jsonl: no manifest in this file"])
  }

  @Test("are not read without end")
  func bounds() throws {
    let blank = String(repeating: "\n", count: ManifestLines.lineLimit + 1)
    #expect(try read("a.jsonl", in: FakeWorld(["a.jsonl": blank])) == ["a.jsonl: more than 100000 lines"])
    let long = String(repeating: " ", count: 17 << 20)
    #expect(
      try read("a.jsonl", in: FakeWorld(["a.jsonl": "\(manifest("a"))\n\(long)\n\(manifest("b"))"])) == [
        "a.jsonl:1 a", "a.jsonl: this is larger than the limit of 16 MiB",
      ]
    )
  }

  @Test("say how lines are written when a line is no manifest")
  func hint() {
    let fake = FakeWorld(["a.jsonl": "{\n}\n"])
    #expect(fake.run("audit", "a.jsonl") == .noVerdict)
    #expect(fake.messages.contains("Each line of this file has to be a whole manifest.\n"))
  }
}
