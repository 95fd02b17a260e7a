import CEL
import JSONSchema
import JSONSyntax
import ReadinessEngine
import Testing

/// One example of one item of a built-in checklist.
struct ExampleCase: CustomTestStringConvertible, Sendable {
  let item: ChecklistItem
  let example: ItemExample
  let exampleManifest: String

  var testDescription: String { "\(item.id): \(example.title)" }

  static let all: [ExampleCase] = {
    let checklists = (try? BuiltIn.checklists()) ?? []
    return checklists.flatMap { checklist in
      checklist.items.flatMap { item in
        item.examples.map {
          ExampleCase(item: item, example: $0, exampleManifest: checklist.exampleManifest ?? "")
        }
      }
    }
  }()

  /// The manifest of the example.
  func manifest() throws -> JSONValue {
    try BuiltIn.document(exampleManifest).root.value.merging(example.patch.value)
  }
}

@Test(arguments: ExampleCase.all)
func `an example leads to its verdict`(example: ExampleCase) throws {
  let audit = try BuiltIn.audit(example.manifest())
  let judged = try #require(audit.items.first { $0.item.id == example.item.id })
  #expect(judged.verdict == example.example.verdict, "\(judged.message)")
}

@Test(arguments: ExampleCase.all.filter { $0.example.verdict.standing == .favourable })
func `without the facts it read, an example that is as it should be is left open`(example: ExampleCase) throws
{
  let manifest = try example.manifest()
  let judged = try #require(BuiltIn.audit(manifest).items.first { $0.item.id == example.item.id })
  let bare = try manifest.removing(judged.facts)
  let unknown = try #require(BuiltIn.audit(bare).items.first { $0.item.id == example.item.id })
  #expect(unknown.verdict.standing == .open, "\(unknown.message)")
  #expect(!unknown.wouldDecide.isEmpty)
}

/// Whether a fact is the key of its list entry, or an entry itself, which cannot be left out.
private func isIdentifying(_ path: FactPath, in schema: Schema) -> Bool {
  if path.steps.first == .field("people"), path.steps.count == 2 { return true }
  guard case .field(let name)? = path.steps.last else { return true }
  let entry = path.steps.dropLast()
    .map { step -> JSONPath.Step in
      switch step {
      case .field(let name): .key(name)
      case .index(let index): .index(index)
      }
    }
  return schema.schema(at: JSONPath(entry))?.required.contains(name) == true
}

extension JSONValue {
  /// The manifest without facts that may be left out.
  func removing(_ facts: [Fact]) throws -> JSONValue {
    let schema = try BuiltIn.schema().schema
    return facts.filter { !isIdentifying($0.path, in: schema) }
      .reduce(self) { $0.removing($1.path.steps[...]) }
  }

  /// The value without what stands at a path; elements of lists stay.
  private func removing(_ path: ArraySlice<FactPath.Step>) -> JSONValue {
    guard let step = path.first else { return self }
    switch (step, self) {
    case (.field(let name), .object(var object)):
      guard let inner = object[name] else { return self }
      object[name] = path.count == 1 ? nil : inner.removing(path.dropFirst())
      return .object(object)
    case (.index(let index), .array(var elements)) where elements.indices.contains(index):
      elements[index] = elements[index].removing(path.dropFirst())
      return .array(elements)
    default:
      return self
    }
  }
}

@Test func `every item has examples that pass and that fail`() throws {
  for item in try BuiltIn.checklists().flatMap(\.items) {
    let standings = Set(item.examples.map(\.verdict.standing))
    #expect(standings.isSuperset(of: [.favourable, .unfavourable]), "\(item.id)")
  }
}
