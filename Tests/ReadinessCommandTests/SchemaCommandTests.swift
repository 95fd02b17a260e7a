import Foundation
import Testing

@testable import ReadinessCommand

@Suite("The command schema")
struct SchemaCommandTests {
  private static let checklistsFolder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../checklists").standardized

  @Test("prints a schema byte for byte", arguments: BuiltInSchema.all.map(\.name))
  func schema(name: String) throws {
    let fake = FakeWorld()
    #expect(fake.run("schema", name) == .success)
    let onDisk = try Data(contentsOf: Self.checklistsFolder.appending(path: "\(name).schema.json"))
    #expect(Data(fake.output.utf8) == onDisk)
    #expect(fake.messages.isEmpty)
  }

  @Test("has every schema of the folder, whatever it is called")
  func completeness() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.checklistsFolder.path())
    let schemas = files.filter { $0.hasSuffix(".schema.json") }.sorted()
    #expect(BuiltInSchema.all.map { $0.name + ".schema.json" } == schemas)
    for name in ["manifest", "checklist", "policy", "report"] {
      #expect(BuiltInSchema.all.contains { $0.name == name })
    }
  }

  @Test("lists the schemas, each with what it says it describes")
  func list() throws {
    let fake = FakeWorld()
    #expect(fake.run("schema") == .success)
    for schema in BuiltInSchema.all {
      let description = try #require(try schema.description())
      #expect(!description.isEmpty)
      let words = description.split(separator: " ").prefix(5).joined(separator: " ")
      #expect(fake.output.contains("  \(schema.name) ") && fake.output.contains(words))
    }
  }
}
