import CalendarDates
import JSONSyntax
import ReadinessEngine
import Testing

@testable import ReadinessCommand

@Suite("The smallest manifest")
struct SmallestManifestTests {
  private func read(_ text: String) throws -> Manifest {
    let document = try JSONDocument.parse(Array(text.utf8))
    let asOf = try #require(CalendarDate("2026-11-01"))
    return try Manifest(document, schema: BuiltInKnowledge.schema(), asOf: asOf)
  }

  @Test("is a manifest")
  func whole() throws {
    #expect(try read(Manifest.smallest).project.id == "my-pilot")
  }

  @Test(
    "needs every part of it",
    arguments: ["{}", #"{"project": {}}"#, #"{"project": {"id": "a"}}"#, #"{"project": {"name": "A"}}"#]
  )
  func parts(text: String) {
    #expect(throws: ManifestError.self) { try read(text) }
  }

  @Test(
    "is shown for a text that is no manifest at all",
    arguments: ["", " \n", "[]", "null", "\"text\"", "{}"]
  )
  func hint(text: String) {
    let fake = FakeWorld(["a.json": text])
    #expect(fake.run("audit", "a.json") == .noVerdict)
    #expect(fake.messages.hasSuffix("\nThe smallest manifest is \(Manifest.smallest).\n"))
  }

  @Test(
    "is not shown for a mistake inside a manifest",
    arguments: [#"{"project": {}}"#, "{\"project\": 1}", "{"]
  )
  func noHint(text: String) {
    let fake = FakeWorld(["a.json": text])
    #expect(fake.run("audit", "a.json") == .noVerdict)
    #expect(!fake.messages.contains(Manifest.smallest))
  }
}
