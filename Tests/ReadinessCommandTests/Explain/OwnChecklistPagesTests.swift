import Testing

@testable import ReadinessCommand

@Suite("The command explain, with one's own checklist")
struct OwnChecklistPagesTests {
  private static let item = """
    {
      "id": "house-style", "kind": "criterion", "title": "It speaks like us", "question": "Does it?",
      "dimension": "scope", "owner": "Editor", "why": "Readers notice.",
      "remedy": { "firstStep": "Read the guide.", "done": "The editor agrees." }, "effort": "days", "weight": 2,
      "aliases": ["HS-1"], "sources": [{ "document": "GUIDE", "place": "Chapter 2" }],
      "highestAssurance": "stated", "measurable": [], "met": "Checked by {extensions.checkedBy}",
      "probes": [
        { "id": "checked", "required": true, "rule": "manifest.extensions.checkedBy == 'editor'",
          "message": "Checked by {extensions.checkedBy}" }
      ],
      "examples": [
        { "title": "The editor read it", "verdict": "met", "patch": { "extensions": { "checkedBy": "editor" } } },
        { "title": "Nobody who knows read it", "verdict": "not-met", "patch": { "extensions": { "checkedBy": "cat" } } }
      ]
    }
    """

  private func checklist(_ item: String = item, manifest: String? = "project.json") -> String {
    """
    {
      "id": "house", "title": "House rules", "description": "Ours.", "variables": [],
      "passingScore": 2, "bands": [{ "id": "ours", "title": "Ours", "from": 0, "advice": "Go on.", "sources": [] }],
      \(manifest.map { "\"exampleManifest\": \"\($0)\"," } ?? "")
      "items": [\(item)]
    }
    """
  }

  private func world(_ checklist: String) -> FakeWorld {
    FakeWorld([
      "rules/house.json": checklist, "rules/project.json": #"{"project": {"id": "p", "name": "P"}}"#,
      "secret.json": #"{"project": {"id": "p", "name": "Secret"}}"#,
    ])
  }

  @Test(
    "explains its items, bands and facts",
    arguments: ["house-style", "HS-1", "house/HS-1", "ours", "house"]
  )
  func names(name: String) {
    let fake = world(checklist())
    #expect(fake.run("explain", name, "-c", "rules/house.json") == .success)
    #expect(fake.messages.isEmpty)
  }

  @Test("judges its examples, and derives what leaves an item open")
  func examples() {
    let fake = world(checklist())
    #expect(fake.run("explain", "house-style", "-c", "rules/house.json") == .success)
    #expect(fake.output.contains("Counts 2 points of 2; the gate asks for 2."))
    #expect(fake.output.contains("extensions.checkedBy  A fact of your own"))
    #expect(
      fake.output.contains("✓ met: The editor read it\n    { \"extensions\": { \"checkedBy\": \"editor\" } }")
    )
    #expect(fake.output.contains("“Checked by cat”"))
    #expect(
      fake.output.contains(
        "{ \"extensions\": { \"checkedBy\": null } }\n    “Not stated: extensions.checkedBy”"
      )
    )
    #expect(fake.output.contains("GUIDE  Chapter 2\n"))
  }

  @Test("replaces the built-in set, unless that is named too")
  func replacement() {
    let (alone, both) = (world(checklist()), world(checklist()))
    #expect(alone.run("explain", "load-test", "-c", "rules/house.json") == .noVerdict)
    #expect(both.run("explain", "load-test", "-c", "default", "-c", "rules/house.json") == .success)
    #expect(both.run("explain", "HS-1", "-c", "default", "-c", "rules/house.json") == .success)
  }

  @Test("shows a page without judging examples whose manifest is not there")
  func missingExample() {
    let fake = world(checklist(manifest: "missing.json"))
    #expect(fake.run("explain", "house-style", "-c", "rules/house.json") == .success)
    let words = fake.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("That manifest cannot be used: cannot read the example manifest"))
    #expect(!fake.output.contains("“Checked by cat”"))
  }

  @Test(
    "reads no example manifest outside the checklist's folder",
    arguments: ["../secret.json", "sub/../../secret.json", "/secret.json"]
  )
  func escapingExample(path: String) {
    let fake = world(checklist(manifest: path))
    #expect(fake.run("explain", "house-style", "-c", "rules/house.json") == .noVerdict)
    #expect(fake.output.isEmpty && !fake.messages.contains("Secret"))
  }

  @Test("says where an example does not lead to its verdict, or to no manifest")
  func wrongExamples() {
    let wrong = Self.item.replacing("\"checkedBy\": \"editor\" }", with: "\"checkedBy\": \"dog\" }")
    let invalid = Self.item.replacing(
      "{ \"extensions\": { \"checkedBy\": \"cat\" } }",
      with: "{ \"project\": 1 }"
    )
    let fake = world(checklist(wrong))
    #expect(fake.run("explain", "house-style", "-c", "rules/house.json") == .success)
    #expect(fake.output.contains("The rules do not agree: not met, “Checked by dog”"))
    let other = world(checklist(invalid))
    #expect(other.run("explain", "house-style", "-c", "rules/house.json") == .success)
    #expect(other.output.contains("This is no manifest: expected an object, found an integer: 1"))
  }

  @Test("is refused with the place of its mistake")
  func mistakes() {
    let fake = world(checklist(Self.item.replacing("checkedBy == 'editor'", with: "checkedBy ==")))
    #expect(fake.run("explain", "house-style", "-c", "rules/house.json") == .noVerdict)
    #expect(fake.output.isEmpty)
    #expect(fake.messages.hasPrefix("rules/house.json:12:"))
  }
}
