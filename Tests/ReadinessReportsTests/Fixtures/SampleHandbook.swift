import CalendarDates
import Checklists
import JSONSyntax
import ReadinessEngine

@testable import ReadinessReports

/// Handbooks over the built-in knowledge, and over texts that nobody should trust.
enum SampleHandbook {
  /// All that the program brings along.
  static func builtIn() throws -> Handbook { try prepared.get() }

  /// What manifests may say.
  static func schema() throws -> ManifestSchema { try ManifestSchema(document("manifest.schema.json")) }

  private static let prepared = Result { try handbook(checklists) }

  private static let checklists = [
    "pilot-to-production", "failure-modes", "agentic-controls", "phase-gates", "governance",
  ]

  private static let adapters = Checklists.files.map(\.path).filter { $0.hasPrefix("evidence/") }

  /// The built-in checklists with every text for people replaced by one of the given ones.
  static func hostile(_ texts: [String]) throws -> Handbook {
    var texts = texts.makeIterator()
    return try handbook(["failure-modes", "phase-gates"]) { document in
      let value = document.root.value.replacingProse { texts.next() ?? "" }
      return try JSONDocument.parse(JSONWriter.bytes(of: value))
    }
  }

  private static func handbook(
    _ ids: [String],
    changed: (JSONDocument) throws -> JSONDocument = { $0 }
  ) throws -> Handbook {
    let schema = try schema()
    let sources = try document("sources.json")
    return Handbook(
      checklists: try ids.map { try checklist(changed(document($0 + ".json")), schema) },
      fields: schema.fields,
      practices: HandbookPractices(
        try CompiledPractices(PracticeCatalogue(document("practices.json")), schema: schema, asOf: .earliest)
      ),
      benchmarks: try Benchmarks(document("benchmarks.json"), sources: sources),
      adapters: try adapters.map { try Adapter(changed(document($0))) },
      documents: try SourceDocument.all(sources)
    )
  }

  private static func checklist(_ document: JSONDocument, _ schema: ManifestSchema) throws
    -> HandbookChecklist
  {
    let checklist = try Checklist(document)
    let manifest = try checklist.exampleManifest.map { try self.document($0).root.value }
    let day = checklist.exampleDay(of: manifest, by: schema)
    var compiled = try CompiledChecklist(checklist, schema: schema, asOf: day)
    let facts = compiled.factsRead()
    let example = manifest.map {
      HandbookExample.project(ExampleProject($0, of: compiled, schema: schema, asOf: day))
    }
    return HandbookChecklist(checklist, facts: facts, example: example ?? .none)
  }

  private static func document(_ path: String) throws -> JSONDocument {
    try JSONDocument.parse(Checklists.file(at: path)?.bytes ?? [])
  }
}

extension JSONValue {
  /// The value with other texts where people read them; ids, rules and examples stay.
  fileprivate func replacingProse(_ text: () -> String) -> JSONValue {
    switch self {
    case .object(let members): .object(members.replacingProse(text))
    case .array(let entries): .array(entries.map { $0.replacingProse(text) })
    default: self
    }
  }
}

extension JSONObject {
  fileprivate func replacingProse(_ text: () -> String) -> JSONObject {
    let prose = [
      "title", "description", "question", "owner", "why", "rootCause", "firstStep", "done", "message", "met",
      "ruledOut", "because", "otherwise", "place",
    ]
    return JSONObject(
      map { key, value in
        if prose.contains(key), case .string = value { return (key, .string(text())) }
        return (key, key == "patch" ? value : value.replacingProse(text))
      }
    )
  }
}
