import JSONSchema
import JSONSyntax
import Testing

/// The validator supports what the shipped schemas use: no keyword less, none more.
struct KeywordUseTests {
  @Test func `every keyword that the validator supports is used by a shipped schema`() throws {
    var used: Set<String> = []
    for schema in try shippedSchemas() { collectKeys(of: schema.document.root, into: &used) }
    let unused = SchemaKeyword.allCases.map(\.rawValue).filter { !used.contains($0) }
    #expect(unused == [], "supported and unused: remove them from SchemaKeyword")
  }

  @Test func `every keyword that a shipped schema uses is supported`() throws {
    for schema in try shippedSchemas() {
      do {
        _ = try Schema.load(schema.document)
      } catch {
        Issue.record("\(schema.name): \(error.faults.map { "\($0.position): \($0)" })")
      }
    }
  }

  @Test func `the manifest's schema is among the shipped ones`() throws {
    #expect(try shippedSchemas().map(\.name).contains("manifest.schema.json"))
  }

  @Test func `the examples in a shipped schema are valid against it`() throws {
    for shipped in try shippedSchemas() {
      var seen: Set<Schema> = []
      try checkExamples(of: Schema.load(shipped.document), "", &seen)
    }
  }

  private func checkExamples(of schema: Schema, _ path: String, _ seen: inout Set<Schema>) throws {
    guard seen.insert(schema).inserted else { return }
    for example in schema.examples {
      let document = try JSONDocument.parse(JSONWriter.bytes(of: example))
      #expect(schema.validate(document).map(\.description) == [], "example of \(path)")
    }
    for property in schema.properties {
      try checkExamples(of: property.schema, "\(path).\(property.name)", &seen)
    }
    if let items = schema.items { try checkExamples(of: items, path + "[]", &seen) }
    if case .matching(let values) = schema.additionalProperties {
      try checkExamples(of: values, path + ".*", &seen)
    }
  }

  /// All keys of a document; more than the keywords, which does not matter for finding unused ones.
  private func collectKeys(of node: JSONNode, into keys: inout Set<String>) {
    for member in node.members {
      keys.insert(member.key)
      collectKeys(of: member.value, into: &keys)
    }
    for element in node.elements { collectKeys(of: element, into: &keys) }
  }
}
