import Testing

@testable import ReadinessCommand

/// A sound checklist with one criterion, whose examples hold.
private let sound = """
  {
    "id": "house", "title": "House rules", "description": "Rules of our own.",
    "exampleManifest": "examples/project.json", "exampleAsOf": "2026-11-01", "passingScore": 1,
    "items": [
      {
        "id": "booked", "kind": "criterion", "title": "Booked", "question": "Who pays?", "dimension": "ownership",
        "owner": "Controller", "why": "It stops otherwise.", "effort": "days", "highestAssurance": "stated",
        "remedy": { "firstStep": "Ask.", "done": "It is booked." },
        "met": "Booked on {extensions.centre}",
        "probes": [
          { "id": "four-digits", "required": true, "rule": "size(manifest.extensions.centre) == 4",
            "message": "{extensions.centre} has no four digits" }
        ],
        "examples": [
          { "title": "Four digits", "verdict": "met", "patch": {} },
          { "title": "A name", "verdict": "not-met", "patch": { "extensions": { "centre": "Claims" } } }
        ]
      }
    ]
  }
  """

private let manifest = #"{ "project": { "id": "p", "name": "P" }, "extensions": { "centre": "4711" } }"#

/// A world with the sound checklist, changed, and its example manifest.
private func world(replacing old: String = "", with new: String = "") -> FakeWorld {
  let text = old.isEmpty ? sound : sound.replacing(old, with: new)
  return FakeWorld(["rules/house.json": text, "rules/examples/project.json": manifest])
}

@Suite("The command checklist")
struct ChecklistCommandTests {
  @Test("lists the built-in checklists, by the names that other commands take")
  func list() {
    let fake = FakeWorld()
    #expect(fake.run("checklist", "list") == .success)
    for id in BuiltInKnowledge.checklistIDs { #expect(fake.output.contains(id + " ")) }
    #expect(fake.output.contains("12 criteria; scored: 10 of 12 pass"))
  }

  @Test("shows a checklist as text, or its file byte for byte")
  func show() throws {
    let fake = world()
    #expect(fake.run("checklist", "show", "rules/house.json") == .success)
    #expect(fake.output.hasPrefix("House rules\nhouse · checklist · 1 criterion\n"))
    let json = world()
    #expect(json.run("checklist", "show", "rules/house.json", "--format=json") == .success)
    #expect(json.output == sound)
  }

  @Test("finds a sound checklist sound, and tries its examples")
  func soundness() {
    let checked = world()
    #expect(checked.run("checklist", "check", "rules/house.json") == .success)
    #expect(checked.output == "✓ rules/house.json  1 criterion; no mistakes\n" && checked.messages.isEmpty)
    let tested = world()
    #expect(tested.run("checklist", "test", "rules/house.json") == .success)
    #expect(tested.output == "✓ house  2 examples hold; 1 open without their facts\n")
  }

  @Test("warns on standard error, and still ends with 0")
  func warning() {
    let fake = world(replacing: #""booked""#, with: #""raci""#)
    #expect(fake.run("checklist", "check", "rules/house.json") == .success)
    #expect(fake.output == "✓ rules/house.json  1 criterion; no mistakes, 1 warning\n")
    #expect(
      fake.messages.hasPrefix("rules/house.json:6:13: warning: the checklist \"pilot-to-production\" has")
    )
  }

  @Test("tells mistakes of all files, and prints nothing else")
  func mistakes() {
    let fake = world(replacing: "size(", with: "sise(")
    fake.files.add(
      .file(Array(sound.replacing(#""met": "#, with: #""mett": "#).utf8)),
      at: "rules/second.json"
    )
    #expect(
      fake.run("checklist", "check", "rules/house.json", "rules/absent.json", "rules/second.json")
        == .noVerdict
    )
    #expect(fake.output.isEmpty)
    #expect(
      fake.messages.contains("rules/house.json:11:59: error: there is no function sise; did you mean size?")
    )
    #expect(fake.messages.contains("rules/absent.json: error: no such file or folder"))
    #expect(fake.messages.contains("error: unknown field \"mett\"; did you mean \"met\"?"))
    #expect(!fake.messages.contains("missing required field"))
  }

  @Test("ends with 1 when an example does not hold, and says where and why")
  func failure() {
    let fake = world(replacing: "== 4", with: "== 5")
    #expect(fake.run("checklist", "test", "rules/house.json") == .gateFailed)
    #expect(
      fake.output == """
        ✗ house  1 failure in 2 examples

          rules/house.json:15:9: booked: "Four digits"
            expected met, found not-met
            4711 has no four digits
            extensions.centre = 4711

        """
    )
  }

  @Test("does not test what has mistakes")
  func testOfMistakes() {
    let fake = world(replacing: #""required": true"#, with: #""required": false"#)
    #expect(fake.run("checklist", "test", "house", "rules/house.json") == .noVerdict)
    #expect(fake.run("checklist", "test", "rules/house.json") == .noVerdict)
    #expect(fake.output.isEmpty)
    #expect(fake.messages.contains("without a required probe, this criterion passes whatever the facts are"))
  }

  @Test("judges examples on the day that is asked for, else that of the checklist, else today")
  func day() {
    let rule = #""rule": "daysSince(manifest.loadTest.completedOn) <= 30""#
    let dated = sound.replacing(#""rule": "size(manifest.extensions.centre) == 4""#, with: rule)
      .replacing(
        #""patch": { "extensions": { "centre": "Claims" } }"#,
        with: #""patch": { "loadTest": { "completedOn": "2020-01-01" } }"#
      )
    let tested = #"{ "project": { "id": "p", "name": "P" }, "loadTest": { "completedOn": "2026-10-20" } }"#
    func run(_ text: String, _ arguments: String...) -> ExitCode {
      let fake = FakeWorld(["house.json": text, "examples/project.json": tested])
      fake.arguments = ["checklist", "test", "house.json"] + arguments
      return ReadinessCommand.run(in: fake.world)
    }
    let undated = dated.replacing(#", "exampleAsOf": "2026-11-01""#, with: "")
    #expect(run(dated) == .success && run(undated) == .success)
    #expect(run(dated, "--as-of", "2027-01-01") == .gateFailed)
    #expect(run(dated.replacing("2026-11-01", with: "2027-01-01")) == .gateFailed)
  }

  @Test("judges examples without a manifest of their own over the smallest one")
  func noManifest() {
    let bare = sound.replacing(#""exampleManifest": "examples/project.json", "#, with: "")
    let start = bare.firstRange(of: #""examples": ["#)?.lowerBound ?? bare.endIndex
    let fake = FakeWorld(["house.json": bare[..<start] + #""examples": [] } ] }"#])
    #expect(fake.run("checklist", "test", "house.json") == .gateFailed)
    #expect(
      fake.output.contains("no example is met; add one") && fake.output.contains("no example is not-met")
    )
  }
}

@Suite("The example manifest of a checklist")
struct ExampleManifestTests {
  private func messages(_ fake: FakeWorld) -> String {
    #expect(fake.run("checklist", "check", "rules/house.json") == .noVerdict)
    #expect(fake.output.isEmpty)
    return fake.messages
  }

  @Test("is told at its name when it cannot be read")
  func absence() {
    let fake = FakeWorld(["rules/house.json": sound])
    let message =
      "rules/house.json:3:22: error: cannot read the example manifest rules/examples/project.json: "
    #expect(messages(fake).hasPrefix(message + "no such file or folder\n"))
  }

  @Test("is told at its own place when it is no manifest")
  func invalidity() {
    let fake = world()
    fake.files.add(.file(Array(#"{ "project": { "id": "p" } }"#.utf8)), at: "rules/examples/project.json")
    #expect(
      messages(fake).hasPrefix("rules/examples/project.json:1:14: error: missing required field \"name\"\n")
    )
  }

  @Test(
    "is not looked for outside of the folder",
    arguments: ["../project.json", "/etc/passwd", "a/../../b", ""]
  )
  func outside(path: String) {
    let fake = world(replacing: "examples/project.json", with: path)
    fake.files.add(.file(Array("secret".utf8)), at: "project.json")
    fake.files.add(.file(Array("secret".utf8)), at: "/etc/passwd")
    #expect(!messages(fake).contains("secret"))
  }

  @Test("is not followed behind a link")
  func link() {
    let fake = FakeWorld(["rules/house.json": sound, "private/project.json": "secret"])
    fake.files.add(.link("private"), at: "rules/examples")
    let told = messages(fake)
    #expect(
      told.contains("error: the example manifest lies behind a symbolic link") && !told.contains("secret")
    )
    let file = FakeWorld(["rules/house.json": sound, "private/project.json": "secret"])
    file.files.add(.link("private/project.json"), at: "rules/examples/project.json")
    #expect(messages(file).contains("error: the example manifest lies behind a symbolic link"))
  }
}

@Suite("A checklist of one's own in an audit")
struct OwnChecklistTests {
  @Test("is held to all that check tells, but warnings")
  func strictness() {
    let fake = world(replacing: #""owner""#, with: #""ownr""#)
    #expect(fake.run("audit", "rules/examples/project.json", "-c", "rules/house.json") == .noVerdict)
    let unknown = world(
      replacing: #""highestAssurance": "stated","#,
      with: #""highestAssurance": "stated", "mood": 1,"#
    )
    #expect(unknown.run("audit", "rules/examples/project.json", "-c", "rules/house.json") == .noVerdict)
    #expect(unknown.messages.contains("error: unknown field \"mood\""))
    let warned = world(replacing: #""booked""#, with: #""raci""#)
    #expect(warned.run("audit", "rules/examples/project.json", "-c", "rules/house.json") == .success)
    #expect(warned.messages.isEmpty)
  }

  @Test(
    "shares no name with another one in use",
    arguments: [
      (#""booked""#, #""raci""#, #"house.json:6:13: error: the id "raci" is already in use"#),
      (
        #""house""#, #""governance""#,
        #"house.json:2:9: error: another checklist in use is called "governance" too"#
      ),
    ]
  )
  func names(old: String, new: String, message: String) {
    let fake = world(replacing: old, with: new)
    let arguments = ["-c", "default", "-c", "rules/house.json"]
    fake.arguments = ["audit", "rules/examples/project.json"] + arguments
    #expect(ReadinessCommand.run(in: fake.world) == .noVerdict)
    #expect(fake.messages.contains(message))
  }
}
