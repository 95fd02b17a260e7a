import CalendarDates
import JSONSchema
import JSONSyntax
import Testing

@testable import ReadinessEngine

/// A schema and a checklist that are small enough to be seen whole.
enum SmallWorld {
  static let asOf = date("2026-11-01")

  static let schemaText = """
    {
      "x-placeholders": ["TBD", "to be decided"],
      "type": "object",
      "required": ["project"],
      "additionalProperties": false,
      "properties": {
        "project": {
          "type": "object", "required": ["id", "name"], "additionalProperties": false,
          "properties": {
            "id": { "type": "string", "minLength": 1 },
            "name": { "type": "string", "minLength": 1 },
            "currency": { "type": ["string", "null"] },
            "public": { "type": ["boolean", "null"] },
            "stage": { "type": ["string", "null"] }
          }
        },
        "people": {
          "type": "object",
          "additionalProperties": {
            "type": "object", "required": ["role"], "additionalProperties": false,
            "properties": { "role": { "type": "string" }, "name": { "type": ["string", "null"] } }
          }
        },
        "load": {
          "type": "object", "additionalProperties": false,
          "properties": {
            "tested": { "type": ["number", "null"], "title": "How much was tested?", "x-unit": "requests/s" },
            "expected": { "type": ["number", "null"], "title": "How much is expected?", "x-unit": "requests/s" },
            "on": { "type": ["string", "null"], "format": "date", "x-event": "past" },
            "errors": { "type": ["number", "null"], "maximum": 1, "x-unit": "share" },
            "months": { "type": ["integer", "null"], "x-unit": "months", "x-unit-of-one": "month" },
            "cost": { "type": ["number", "null"], "x-unit": "money" }
          }
        },
        "owner": { "type": ["string", "null"], "title": "Who owns it?", "x-reference": "people" },
        "note": { "type": ["string", "null"] },
        "tags": { "type": "array", "items": { "type": ["string", "null"] } },
        "steps": {
          "type": "array",
          "items": {
            "type": "object", "required": ["id"], "additionalProperties": false,
            "properties": {
              "id": { "type": "string" },
              "risk": { "type": ["string", "null"], "enum": ["low", "high", null] },
              "approver": { "type": ["string", "null"], "x-reference": "people" }
            }
          }
        },
        "claims": {
          "type": "array",
          "items": {
            "type": "object", "required": ["criterion"], "additionalProperties": false,
            "properties": {
              "criterion": { "type": "string" },
              "by": { "type": ["string", "null"], "x-reference": "people" },
              "on": { "type": ["string", "null"], "format": "date", "x-event": "past" },
              "reason": { "type": ["string", "null"] }
            }
          }
        },
        "extensions": { "type": "object" }
      }
    }
    """

  static let schema: ManifestSchema = required { try ManifestSchema(document(schemaText)) }

  /// A checklist with the given items, of which one point each passes.
  static func checklist(
    _ items: [String],
    passingScore: Int = 1,
    clearance: String? = nil,
    further: String = ""
  ) throws -> CompiledChecklist {
    let text = checklistText(items, passingScore: passingScore, clearance: clearance, further: further)
    return try CompiledChecklist(Checklist(document(text)), schema: schema, asOf: asOf)
  }

  /// The text of such a checklist.
  static func checklistText(
    _ items: [String],
    passingScore: Int = 1,
    clearance: String? = nil,
    further: String = ""
  ) -> String {
    """
    {
      "id": "small", "title": "Small", "description": "A checklist for tests.",
      "variables": [
        { "name": "exposed", "rule": "manifest.project.public", "description": "Seen by the public." }
      ],
      "passingScore": \(passingScore),
      "bands": [
        { "id": "none", "title": "None", "from": 0, "advice": "Begin." },
        { "id": "some", "title": "Some", "from": 1, "advice": "Go on." }
      ],
      \(clearance.map { "\"clearance\": \($0)," } ?? "")
      \(further)
      "items": [\(items.joined(separator: ",\n"))]
    }
    """
  }

  /// A time zone file of version 2 with one zone, UTC, and no transitions (RFC 9636, section 3).
  static let universalTime: [UInt8] = {
    let start = Array("TZif2".utf8) + Array(repeating: 0, count: 15)
    let counts = Array(repeating: UInt8(0), count: 19) + [1, 0, 0, 0, 4]
    let block = start + counts + Array(repeating: 0, count: 6) + Array("UTC\0".utf8)
    return block + block + Array("\nUTC0\n".utf8)
  }()

  /// An item with one required probe for each rule.
  static func item(
    _ id: String,
    _ rules: String...,
    advice: [String] = [],
    dimension: String = "data",
    applies: String? = nil,
    effort: String = "days",
    highestAssurance: String = "stated"
  ) -> String {
    func probe(_ rule: String, _ number: Int, _ required: Bool) -> String {
      """
      { "id": "\(required ? "rule" : "advice")-\(number)", "required": \(required), "rule": "\(rule)",
        "message": "\(id) \(required ? "needs" : "wants") \(number): {load.tested} of {load.expected}" }
      """
    }
    let probes =
      rules.enumerated().map { probe($1, $0 + 1, true) }
      + advice.enumerated().map { probe($1, $0 + 1, false) }
    return """
      {
        "id": "\(id)", "kind": "criterion", "title": "Title of \(id)", "question": "Is it?",
        "dimension": "\(dimension)", "owner": "Owner", "why": "Because.",
        "remedy": { "firstStep": "Begin.", "done": "Done." }, "effort": "\(effort)", "weight": 1,
        "aliases": ["also-\(id)"], "sources": [], "highestAssurance": "\(highestAssurance)", "measurable": [],
        \(applies.map { "\"applies\": { \"rule\": \"\($0)\", \"otherwise\": \"It does not concern this.\" }," } ?? "")
        "met": "Held {load.tested}", "probes": [\(probes.joined(separator: ", "))], "examples": []
      }
      """
  }

  /// Reads a manifest of project `p` with the given further members.
  static func manifest(_ members: String = "", project: String = "") throws -> Manifest {
    let text = """
      { "project": { "id": "p", "name": "Project"\(project) }\(members.isEmpty ? "" : ", " + members) }
      """
    return try Manifest(document(text), schema: schema, asOf: asOf)
  }

  /// Audits a manifest with the given members against one checklist.
  static func audit(
    _ members: String,
    project: String = "",
    _ checklist: CompiledChecklist,
    gate: GateSettings = GateSettings()
  ) throws -> ManifestAudit {
    var auditor = Auditor(schema: schema, checklists: [checklist], asOf: asOf)
    return auditor.audit(try manifest(members, project: project), path: "p.json", gate: gate)
  }

  static func document(_ text: String) throws -> JSONDocument {
    try JSONDocument.parse(Array(text.utf8))
  }

  static func date(_ text: String) -> CalendarDate {
    required { try #require(CalendarDate(text)) }
  }

  /// Makes what every test relies on; without it no test could say anything.
  static func required<Value>(_ make: () throws -> Value) -> Value {
    do {
      return try make()
    } catch {
      fatalError("the small world is broken: \(error)")
    }
  }
}
