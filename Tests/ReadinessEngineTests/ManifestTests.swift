import CEL
import JSONSyntax
import Testing

@testable import ReadinessEngine

@Test(arguments: [
  (#""note": "TBD""#, "note"),
  (#""note": " to  be Decided ""#, "note"),
  (#""people": { "anna": { "role": "Lead" } }, "owner": "tbd""#, "owner"),
  (#""tags": ["TBD", null]"#, "tags"),
])
func `a placeholder counts as not stated and is reported`(members: String, field: String) throws {
  let manifest = try SmallWorld.manifest(members)
  #expect(manifest.node(at: FactPath(dotted: field)) == nil)
  #expect(manifest.notices.map(\.kind) == [.placeholder])
}

@Test(arguments: [#""note": "TBD later""#, #""note": """#, #""tags": []"#])
func `other texts are statements`(members: String) throws {
  #expect(try SmallWorld.manifest(members).notices.isEmpty)
}

@Test func `a required name is never taken for a placeholder`() throws {
  let manifest = try SmallWorld.manifest(#""steps": [{ "id": "TBD" }]"#)
  #expect(manifest.notices.isEmpty)
}

@Test func `a past event dated after the audit counts as not stated and is reported`() throws {
  let manifest = try SmallWorld.manifest(#""load": { "on": "2026-11-02" }"#)
  #expect(manifest.node(at: FactPath(dotted: "load.on")) == nil)
  #expect(
    manifest.notices.map(\.message) == [
      "2026-11-02 is after 2026-11-01, so it cannot have happened and counts as not stated"
    ]
  )
  #expect(try SmallWorld.manifest(#""load": { "on": "2026-11-01" }"#).notices.isEmpty)
}

@Test func `elements after a placeholder keep their place`() throws {
  let manifest = try SmallWorld.manifest(#""tags": ["TBD", "b"]"#)
  let path = FactPath([.field("tags"), .index(0)])
  #expect(manifest.node(at: path)?.string == "b")
}

@Test(arguments: [
  (#""owner": "ana""#, "\"people\" has no entry \"ana\"; did you mean \"anna\"?"),
  (#""owner": "zoltan""#, "\"people\" has no entry \"zoltan\"; add one with a role"),
  (#""steps": [{ "id": "s", "approver": "bob" }]"#, "\"people\" has no entry \"bob\"; add one with a role"),
  (#""loud": 1"#, "unknown field \"loud\"; did you mean \"load\"?"),
  (#""loud-ness": 1"#, "unknown field \"loud-ness\"; facts of your own belong in \"extensions\""),
  (#""load": { "errors": 95 }"#, "95 is above the maximum of 1; write 0.95 for 95 %"),
  (#""load": { "errors": 2.5 }"#, "2.5 is above the maximum of 1; write 0.025 for 2.5 %"),
  (#""load": { "errors": 101 }"#, "101 is above the maximum of 1"),
  (#""load": { "months": 1.5 }"#, "expected an integer, found a number: 1.5"),
  (
    #""note": "a", "note": "b""#,
    "the key \"note\" is used twice, first at line 1, column 90; keep one of the two"
  ),
])
func `what is no manifest is refused with a reason`(members: String, message: String) throws {
  let people = #""people": { "anna": { "role": "Lead" } }, "#
  let error = #expect(throws: ManifestError.self) { try SmallWorld.manifest(people + members) }
  let first = try #require(error?.problems.first)
  #expect(first.description == message)
}

@Test func `all problems of a manifest are told at once, in document order`() throws {
  let error = #expect(throws: ManifestError.self) {
    try SmallWorld.manifest(#""owner": "nobody", "load": { "on": "yesterday", "tested": "much" }"#)
  }
  let problems = try #require(error?.problems)
  #expect(problems.count == 3)
  #expect(problems.map(\.offset) == problems.map(\.offset).sorted())
}

@Test(arguments: [
  ("load.tested", "1,234.5 requests/s"),
  ("load.errors", "0.25 %"),
  ("load.months", "1 month"),
  ("load.cost", "EUR 1,000,000"),
  ("load.on", "2026-10-01"),
  ("load.expected", "not stated"),
  ("owner", "Anna"),
  ("steps", "2"),
  ("tags", "a, b"),
  ("project.public", "yes"),
  ("nowhere.at.all", "not stated"),
])
func `a fact is worded with its unit`(path: String, text: String) throws {
  let manifest = try SmallWorld.manifest(
    """
    "people": { "anna": { "role": "Lead", "name": "Anna" } }, "owner": "anna", "tags": ["a", "b"],
    "steps": [{ "id": "x" }, { "id": "y" }],
    "load": { "tested": 1234.5, "errors": 0.0025, "months": 1, "cost": 1e6, "on": "2026-10-01" }
    """,
    project: #", "currency": "EUR", "public": true"#
  )
  let reader = FactReader(manifest: manifest, schema: SmallWorld.schema)
  #expect(reader.text(MessageTemplate("{\(path)}")) == text)
}

@Test(arguments: [
  ("a {x} b {y.z}", "a <x> b <y.z>"), ("{x}{x}", "<x><x>"), ("no {end", "no {end"), ("}{", "}{"), ("", ""),
])
func `placeholders are replaced, other braces stay`(template: String, text: String) {
  #expect(MessageTemplate(template).rendered { "<\($0.text)>" } == text)
}
