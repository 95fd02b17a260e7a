import Testing

@testable import ReadinessEngine

private func checklist(_ text: String) throws -> Checklist {
  try Checklist(SmallWorld.document(text))
}

@Test(arguments: [
  ("[]", ["expected an object"]),
  (
    "{}", ["id", "title", "description"].map { "missing required field \"\($0)\"" }
  ),
  (#"{ "id": 1, "title": 2, "description": "d" }"#, ["expected a string", "expected a string"]),
  (
    #"{ "id": "x", "title": "t", "description": "d", "items": [{ "id": "a", "kind": "criteria" }, 5] }"#,
    [
      "unknown name \"criteria\"; expected one of criterion, failure-mode, gate, control",
      "expected an object",
    ]
  ),
])
func `a checklist that cannot be read says why`(text: String, messages: [String]) throws {
  let error = #expect(throws: ChecklistError.self) { try checklist(text) }
  #expect(error?.problems.map(\.description) == messages)
}

@Test func `all rules that do not compile are told at once`() throws {
  let items = [
    SmallWorld.item("a", "manifest.laod.tested > 1.0", "manifest.load.tested"), SmallWorld.item("b", "1 +"),
  ]
  let error = #expect(throws: ChecklistError.self) { try SmallWorld.checklist(items) }
  #expect(error?.problems.count == 3)
}

@Test func `two items with one id or alias are refused`() throws {
  let items = [SmallWorld.item("a", "true"), SmallWorld.item("also-a", "true")]
  let error = #expect(throws: ChecklistError.self) { try SmallWorld.checklist(items) }
  #expect(
    error?.problems.map(\.description) == [
      "the id \"also-a\" is already in use"
    ]
  )
}
