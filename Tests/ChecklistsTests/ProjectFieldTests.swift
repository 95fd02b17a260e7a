import JSONSchema
import JSONSyntax
import ReadinessEngine
import Testing

struct ProjectFieldTests {
  @Test(arguments: [
    ("id", ["a", "7", "invoice-extraction", "Team.Pilot_2-b"]),
    ("name", ["P", " Pilot ", "請求書", "-"]),
    ("currency", ["EUR", "USD", "TBD"]),
  ])
  func `a usual text is accepted`(field: String, texts: [String]) throws {
    for text in texts { #expect(try violations(of: field, text) == [], "\(text)") }
  }

  @Test(arguments: [
    (
      "id", [" ", "my pilot", "-a", ".a", "a/b", "../a", "ä", "a\n", "a\u{1B}[31m", "=1+1"],
      "use letters from a to z, digits, dots, hyphens and underscores, with a letter or digit first"
    ),
    ("name", [" ", "\t\n"], "write the name that people use, not only spaces"),
    (
      "currency", ["", "eur", "Euro", "€", "EUR ", "to be decided"],
      "use the three capital letters of the ISO 4217 code, such as EUR, or null when it is not known"
    ),
  ])
  func `an odd text is refused with what to write`(field: String, texts: [String], hint: String) throws {
    for text in texts {
      let quoted = JSONWriter.text(of: .string(text), layout: .compact)
      #expect(try violations(of: field, text) == ["\(quoted) is not accepted here; \(hint)"])
    }
  }

  /// What is wrong with a project of which one field has another text than usual.
  private func violations(of field: String, _ text: String) throws -> [String] {
    var project: JSONObject = ["id": "pilot", "name": "Pilot"]
    project[field] = .string(text)
    let manifest = JSONWriter.bytes(of: .object(["project": .object(project)]))
    return try BuiltIn.schema().schema.validate(JSONDocument.parse(manifest)).map(\.description)
  }
}
