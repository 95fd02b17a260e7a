import Checklists
import JSONSyntax
import ReadinessEngine
import Testing

@Suite("The adapters")
struct AdapterTests {
  private static let paths = Checklists.files.map(\.path).filter { $0.hasPrefix("evidence/") }

  static func adapters() throws -> (all: [Adapter], set: AdapterSet) {
    let schema = try BuiltIn.schema()
    let adapters = try paths.map { try Adapter(BuiltIn.document($0)) }
    let compiled = try adapters.map { try CompiledAdapter($0, schema: schema) }
    return (adapters, AdapterSet(compiled, schema: schema))
  }

  @Test("are named after their files")
  func names() throws {
    #expect(try Self.adapters().all.map { "evidence/\($0.id).json" } == Self.paths)
  }

  @Test("read from every example what it expects", arguments: paths)
  func examples(path: String) throws {
    let (_, set) = try Self.adapters()
    for trial in set.trials(of: try Adapter(BuiltIn.document(path))) {
      #expect(trial.differences == [], "\(trial.example.title)")
    }
  }

  @Test("read no file that another one knows, whatever format is named", arguments: paths)
  func otherFormat(path: String) throws {
    let (all, set) = try Self.adapters()
    let adapter = try Adapter(BuiltIn.document(path))
    let artifact = try #require(adapter.examples.first?.artifact)
    for other in all where other.syntax == adapter.syntax && other.id != adapter.id {
      var reader = ArtifactReader(adapters: set, format: other.id)
      reader.feed(artifact)
      #expect(throws: ArtifactRefusal.otherFormat(other.id, found: adapter.id, tool: adapter.tool)) {
        try reader.finish()
      }
    }
  }

  @Test("show a file that counts and one that shows nothing", arguments: paths)
  func coverage(path: String) throws {
    let adapter = try Adapter(BuiltIn.document(path))
    #expect(adapter.examples.contains { $0.expected.inconclusive == nil })
    #expect(adapter.examples.contains { $0.expected.inconclusive != nil })
    // Each trap has an example, so that none is a condition that cannot hold.
    for remark in adapter.inconclusive {
      #expect(
        adapter.examples.contains { $0.expected.inconclusive?.contains(remark.message) == true },
        "no example: \(remark.message)"
      )
    }
    for note in adapter.notes {
      #expect(
        adapter.examples.contains { $0.expected.notes.contains(note.message) },
        "no example: \(note.message)"
      )
    }
  }
}
