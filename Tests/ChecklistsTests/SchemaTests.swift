import Checklists
import JSONSchema
import JSONSyntax
import ReadinessEngine
import Testing

@Suite struct SchemaTests {
  @Test(arguments: BuiltIn.schemas.map(\.path))
  func `a schema says what it is`(path: String) throws {
    let root = try BuiltIn.document(path).root
    #expect(root["$schema"]?.string == "https://json-schema.org/draft/2020-12/schema")
    #expect(root["$id"]?.string == path)
    #expect(root["title"]?.string?.isEmpty == false)
    #expect(root["description"]?.string?.isEmpty == false)
  }

  @Test(arguments: BuiltIn.schemas.map(\.path))
  func `every field of a schema has a title and says what it is`(path: String) throws {
    for (place, schema) in try fields(of: path) {
      #expect(schema.title?.isEmpty == false, "\(place)")
      #expect(schema.description?.isEmpty == false, "\(place)")
    }
  }

  @Test(arguments: BuiltIn.schemas.map(\.path))
  func `every pattern says in words what to write`(path: String) throws {
    for (place, schema) in try fields(of: path) where schema.pattern != nil {
      guard case .string(let hint) = schema.extension("x-pattern-hint") else {
        Issue.record("\(place) has a pattern without x-pattern-hint")
        continue
      }
      #expect(!hint.isEmpty, "\(place)")
    }
  }

  @Test(arguments: Checklists.files.map(\.path).filter { !$0.hasSuffix(".schema.json") })
  func `a data file names its schema and is valid against it`(path: String) throws {
    let document = try BuiltIn.document(path)
    let reference = try #require(document.root["$schema"]?.string, "every data file names its schema")
    let schema = try Schema.load(BuiltIn.document(resolved(reference, beside: path)))
    #expect(schema.validate(document).map { "\($0.position.line): \($0)" } == [])
  }

  @Test(arguments: [
    ("checklist", "items[].dimension", Dimension.allCases.map(\.rawValue)),
    ("checklist", "items[].effort", Effort.allCases.map(\.rawValue)),
    ("checklist", "items[].kind", ItemKind.allCases.map(\.rawValue)),
    ("checklist", "items[].highestAssurance", Assurance.allCases.map(\.rawValue)),
    ("checklist", "items[].severity.base", Severity.allCases.map(\.rawValue)),
    ("adapter", "syntax", ArtifactSyntax.allCases.map(\.rawValue)),
    ("adapter", "reductions[].reduce", ReductionKind.allCases.map(\.rawValue)),
    ("adapter", "facts[].better", BetterDirection.allCases.map(\.rawValue)),
    ("policy", "minimumAssurance", Assurance.allCases.map(\.rawValue)),
    ("policy", "failOn", Severity.allCases.map(\.rawValue)),
    ("policy", "mayBeLoosened[]", LoosenableFlag.allCases.map(\.rawValue)),
    (
      "report", "manifests[].waiversNotHonoured[].standing",
      WaiverStanding.allCases.filter { $0 != .active }.map(\.rawValue)
    ),
    ("report", "manifests[].checklists[].items[].kind", ItemKind.allCases.map(\.rawValue)),
    ("report", "manifests[].checklists[].items[].verdict", Verdict.allCases.map(\.rawValue)),
    ("report", "manifests[].checklists[].items[].dimension", Dimension.allCases.map(\.rawValue)),
    ("report", "manifests[].checklists[].items[].effort", Effort.allCases.map(\.rawValue)),
    ("report", "manifests[].checklists[].items[].severity", Severity.allCases.map(\.rawValue)),
    ("report", "manifests[].checklists[].items[].assurance", Assurance.allCases.map(\.rawValue)),
    ("report", "manifests[].profile.weakest", Dimension.allCases.map(\.rawValue)),
    ("report", "manifests[].notices[].kind", NoticeKind.allCases.map(\.rawValue)),
  ])
  func `a schema lists every word that the engine knows`(name: String, field: String, words: [String]) throws
  {
    let root = try Schema.load(BuiltIn.document("\(name).schema.json"))
    let allowed = try #require(field.split(separator: ".").reduce(root, step)?.allowedValues)
    for word in words { #expect(allowed.contains(.string(word)), "\(word)") }
  }

  /// All fields below the root of a schema, each once, with the way to it.
  private func fields(of path: String) throws -> [(place: String, schema: Schema)] {
    var open = [(place: path, schema: try Schema.load(BuiltIn.document(path)))]
    var seen: Set<Schema> = []
    var fields: [(place: String, schema: Schema)] = []
    while let (place, schema) = open.popLast() {
      guard seen.insert(schema).inserted else { continue }
      let properties = schema.properties.map { ("\(place).\($0.name)", $0.schema) }
      fields += properties
      open += properties
      if let items = schema.items { open.append((place + "[]", items)) }
      if case .matching(let values) = schema.additionalProperties { open.append((place + ".*", values)) }
    }
    return fields
  }

  /// The path that a reference in a file leads to, which may only go up.
  private func resolved(_ reference: String, beside path: String) -> String {
    var folders = path.split(separator: "/").dropLast()
    var steps = reference.split(separator: "/")[...]
    while steps.first == ".." {
      steps.removeFirst()
      _ = folders.popLast()
    }
    return (folders + steps).joined(separator: "/")
  }

  /// The schema of a field, or of the elements of a field whose name ends in `[]`.
  private func step(_ schema: Schema?, _ name: Substring) -> Schema? {
    name.hasSuffix("[]") ? schema?.property(String(name.dropLast(2)))?.items : schema?.property(String(name))
  }
}
