import JSONSyntax
import Testing

@testable import ReadinessCommand

@Suite("init")
struct InitCommandTests {
  private func run(_ arguments: [String], in fake: FakeWorld) -> ExitCode {
    fake.arguments = ["init"] + arguments
    return ReadinessCommand.run(in: fake.world)
  }

  private func root(_ path: String, in fake: FakeWorld) throws -> JSONNode {
    let text = try #require(fake.files.text(at: path))
    return try JSONDocument.parse(Array(text.utf8)).root
  }

  @Test("writes a manifest and its schema, and tells it on standard error")
  func files() throws {
    let fake = FakeWorld()
    #expect(run([], in: fake) == .success)
    #expect(fake.output.isEmpty)
    #expect(fake.messages.hasPrefix("Wrote readiness.json for \"Team\", and manifest.schema.json, by which"))
    #expect(fake.messages.hasSuffix("\n\nNext: readiness audit readiness.json\n"))
    #expect(try root("readiness.json", in: fake)["$schema"]?.string == "./manifest.schema.json")
    let schema = try BuiltInKnowledge.document(at: "manifest.schema.json").document
    #expect(fake.files.text(at: "manifest.schema.json") == String(decoding: schema.bytes, as: UTF8.self))
  }

  @Test(
    "is followed by an audit that fails its gate and finds nothing wrong with the manifest",
    arguments: [[], ["--agents"], ["--example"]]
  )
  func audit(options: [String]) throws {
    let fake = FakeWorld()
    #expect(run(options, in: fake) == .success)
    #expect(fake.run("audit", "--as-of", "2026-11-01") == .gateFailed)
    let isExample = options == ["--example"]
    #expect(fake.output.contains(isExample ? " 8 of 12, up to 10" : " 0 of 12, up to 12"))
    // The placeholder in the example shows what a placeholder does.
    #expect(fake.output.contains("Notices") == isExample)
  }

  @Test(
    "names the project after the options, the file or the folder, in this order",
    arguments: [
      ([], "team", "Team"),
      (["project.json"], "team", "Team"),
      (["sub/readiness.json"], "sub", "Sub"),
      (["sub/../readiness.json"], "team", "Team"),
      (["/readiness.json", "--name", "Root"], "root", "Root"),
      (["invoice-extraction.readiness.json"], "invoice-extraction", "Invoice extraction"),
      (["sub/Claims_Triage.json"], "claims_triage", "Claims Triage"),
      (["pilot"], "pilot", "Pilot"),
      (["sub/.readiness.json"], "sub", "Sub"),
      (["--name", "Invoice extraction, v2.0"], "invoice-extraction-v2.0", "Invoice extraction, v2.0"),
      (["--id", "Claims.EU"], "Claims.EU", "Claims.EU"),
      (["--id", "claims-triage"], "claims-triage", "Claims triage"),
      (["--name", "Prüfung", "--id", "audit"], "audit", "Prüfung"),
      (["--name", "Prüfung der Akten"], "pr-fung-der-akten", "Prüfung der Akten"),
      (["--name", "__init__"], "init", "__init__"),
      (["-", "--schema", "./s.json"], "team", "Team"),
    ]
  )
  func naming(arguments: [String], id: String, name: String) throws {
    let fake = FakeWorld(["sub/x": ""])
    #expect(run(arguments, in: fake) == .success)
    let path = arguments.first { !$0.hasPrefix("-") } ?? "readiness.json"
    let isPrinted = arguments.first == "-"
    let isOption = arguments.first?.hasPrefix("--") == true
    let project =
      try isPrinted
      ? JSONDocument.parse(Array(fake.output.utf8)).root["project"]
      : root(isOption ? "readiness.json" : path, in: fake)["project"]
    #expect(project?["id"]?.string == id)
    #expect(project?["name"]?.string == name)
  }

  @Test(
    "asks for what it cannot tell",
    arguments: [
      (
        ["/readiness.json"], "\"/\" does not tell the project's name", "Name the project: --name NAME."
      ),
      (["_.json"], "\"_\" does not tell the project's name", "Name the project: --name NAME."),
      (
        ["--name", "日本"],
        "no project id can be made of \"日本\", which has neither a letter from a to z nor a digit",
        "Choose a lasting key: --id ID."
      ),
      (
        ["--id", "a b"],
        """
        option "--id": "a b" is not accepted here; use letters from a to z, digits, dots, hyphens and \
        underscores, with a letter or digit first
        """, "Run \"readiness help init\" to see its options."
      ),
      (
        ["--name", " "],
        "option \"--name\": \" \" is not accepted here; write the name that people use, not only spaces",
        "Run \"readiness help init\" to see its options."
      ),
      (
        ["--name", ""], "option \"--name\" needs a value, and this one is empty",
        "Run \"readiness help init\" to see its options."
      ),
      (
        ["--example", "--agents"], "options \"--example\" and \"--agents\" contradict each other",
        "Run \"readiness help init\" to see its options."
      ),
      (
        ["--name", "A", "--example"], "options \"--name\" and \"--example\" contradict each other",
        "Run \"readiness help init\" to see its options."
      ),
    ]
  )
  func refusals(arguments: [String], message: String, hint: String) {
    let fake = FakeWorld()
    #expect(run(arguments, in: fake) == .noVerdict)
    #expect(fake.output.isEmpty)
    #expect(fake.messages == "error: \(message)\n\(hint)\n")
    #expect(fake.files.text(at: "manifest.schema.json") == nil)
  }

  @Test(
    "writes nothing where it should not",
    arguments: [
      (["there.json"], "there.json: error: cannot write the manifest: there is already a file of this name"),
      (["sub"], "sub: error: cannot write the manifest: this is a folder, not a file"),
      (["sub/"], "sub/: error: cannot write the manifest: this is a folder, not a file"),
      (["none/a.json"], "none/a.json: error: cannot write the manifest: there is no folder \"none\""),
      (
        ["there.json/a.json"],
        "there.json/a.json: error: cannot write the manifest: a part of this path is not"
      ),
      (["locked/a.json"], "locked/a.json: error: cannot write the manifest: permission denied"),
      (["dangling"], "dangling: error: cannot write the manifest: the symbolic link leads nowhere"),
      (
        ["log.txt", "--force"], "log.txt: error: a manifest cannot replace the file that the program's output"
      ),
      (["sub/a.json"], "sub/manifest.schema.json: error: cannot write the schema: there is already a file"),
      (
        ["manifest.schema.json"],
        "manifest.schema.json: error: the schema cannot go to the file of the manifest"
      ),
    ]
  )
  func places(arguments: [String], message: String) {
    let fake = FakeWorld([
      "there.json": "mine", "sub/manifest.schema.json": "other", "locked/x": "", "log.txt": "log",
    ])
    fake.files.add(.link("/nowhere"), at: "dangling")
    fake.files.fail("locked", with: .notPermitted)
    fake.streamPaths[.error] = "log.txt"
    #expect(run(arguments, in: fake) == .noVerdict)
    #expect(fake.messages.hasPrefix(message), "\(fake.messages)")
    #expect(fake.messages.split(separator: "\n").filter { $0.contains(": error: ") }.count == 1)
    #expect(fake.files.text(at: "there.json") == "mine")
    #expect(fake.files.text(at: "sub/manifest.schema.json") == "other")
    #expect(fake.files.text(at: "sub/a.json") == nil)
    #expect(fake.files.text(at: "manifest.schema.json") == nil)
  }

  @Test("replaces files only when it is told to")
  func force() throws {
    let fake = FakeWorld(["readiness.json": "mine", "manifest.schema.json": "old"])
    #expect(run(["--force"], in: fake) == .success)
    #expect(try root("readiness.json", in: fake)["project"]?["id"]?.string == "team")
    #expect(fake.files.text(at: "manifest.schema.json")?.hasPrefix("{") == true)
  }

  @Test("keeps a file that another program wrote in the meantime")
  func race() {
    let fake = FakeWorld()
    var world = fake.world
    world.arguments = ["init"]
    world.stageFile = { _, _, existing throws(FileError) in
      StagedFile(
        append: { _ in },
        commit: { () throws(FileError) in if existing == .kept { throw .alreadyExists } },
        discard: {}
      )
    }
    #expect(ReadinessCommand.run(in: world) == .noVerdict)
    #expect(
      fake.messages == """
        readiness.json: error: cannot write the manifest: there is already a file of this name
        Choose another name, or replace it with --force.

        """
    )
  }

  @Test("leaves the same schema where it is")
  func sameSchema() {
    let fake = FakeWorld()
    #expect(run(["a.json"], in: fake) == .success)
    #expect(run(["b.json"], in: fake) == .success)
    #expect(fake.messages.contains("Wrote b.json for \"B\"; manifest.schema.json, by which an editor"))
  }

  @Test(
    "names the schema that it is told, as editors read it",
    arguments: [
      ("schemas/manifest.json", "./schemas/manifest.json"), ("../manifest.json", "../manifest.json"),
      ("/opt/manifest.json", "/opt/manifest.json"),
      ("https://example.com/m.json", "https://example.com/m.json"),
    ]
  )
  func schemaReference(given: String, named: String) throws {
    let fake = FakeWorld()
    #expect(run(["--schema", given], in: fake) == .success)
    #expect(try root("readiness.json", in: fake)["$schema"]?.string == named)
    #expect(fake.files.text(at: "manifest.schema.json") == nil)
    let message = fake.messages.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(message.hasPrefix("Wrote readiness.json for \"Team\"; it names \(named) as the schema by which"))
  }

  @Test("prints the manifest, which then names no schema that might not be there")
  func standardOutput() throws {
    let fake = FakeWorld()
    #expect(run(["-"], in: fake) == .success)
    #expect(fake.messages.isEmpty)
    #expect(fake.files.text(at: "manifest.schema.json") == nil)
    #expect(run(["readiness.json"], in: fake) == .success)
    let written = try #require(fake.files.text(at: "readiness.json"))
    #expect(
      written
        == fake.output.replacing(
          "{",
          with: "{\n  \"$schema\": \"./manifest.schema.json\",",
          maxReplacements: 1
        )
    )
  }

  @Test("writes an example as it is, but for its schema")
  func example() throws {
    let fake = FakeWorld()
    #expect(run(["--example", "--schema", "../manifest.schema.json"], in: fake) == .success)
    let example = try BuiltInKnowledge.document(at: "examples/near-ready.readiness.json").document
    #expect(try root("readiness.json", in: fake).value == example.root.value)
  }

  @Test("shows a call that can be copied, whatever the file is called")
  func shellWord() {
    let fake = FakeWorld()
    #expect(run(["my pilot's.json", "--id", "p"], in: fake) == .success)
    #expect(fake.messages.hasSuffix("\nNext: readiness audit 'my pilot'\\''s.json'\n"))
    #expect(run(["--", "-x.json"], in: fake) == .success)
    #expect(fake.messages.hasSuffix("\nNext: readiness audit ./-x.json\n"))
  }

  @Test("shows acting characters of names as text")
  func hostileName() {
    let fake = FakeWorld()
    #expect(run(["--name", "a\u{1B}[2J", "--id", "a"], in: fake) == .success)
    #expect(fake.messages.contains("for \"a\\u{1B}[2J\""))
    #expect(!fake.messages.contains("\u{1B}"))
  }
}
