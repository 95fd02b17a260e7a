import CEL
import JSONSyntax
import Testing

@testable import ReadinessEngine

/// Facts are taken out of a manifest by the shortest merge patch that leaves a manifest behind.
@Suite struct OmissionTests {
  private static let manifest: JSONValue = [
    "project": ["id": "p", "name": "Project", "currency": "EUR"],
    "people": ["anna": ["role": "Lead", "name": "Anna"]],
    "load": ["tested": 1, "expected": 2],
    "tags": ["a", "b"],
    "steps": [["id": "pay", "risk": "high"], ["id": "ship", "risk": "low", "approver": "anna"]],
    "extensions": ["cost": ["centre": "1"]],
  ]

  private static func path(_ steps: FactPath.Step...) -> FactPath { FactPath(steps) }

  static let cases: [(facts: [FactPath], patch: JSONValue?)] = [
    ([path(.field("load"), .field("tested"))], ["load": ["tested": .null]]),
    (
      [path(.field("load"), .field("tested")), path(.field("load"), .field("expected"))],
      ["load": ["tested": .null, "expected": .null]]
    ),
    ([path(.field("load"))], ["load": .null]),
    ([path(.field("load")), path(.field("load"), .field("tested"))], ["load": .null]),
    // What every manifest has to state stays.
    ([path(.field("project"), .field("id"))], nil),
    ([path(.field("project"))], nil),
    (
      [path(.field("project"), .field("id")), path(.field("project"), .field("currency"))],
      ["project": ["currency": .null]]
    ),
    // Somebody may be named elsewhere, so only what is said about them goes.
    ([path(.field("people"), .field("anna"))], nil),
    ([path(.field("people"), .field("anna"), .field("role"))], nil),
    ([path(.field("people"), .field("anna"), .field("name"))], ["people": ["anna": ["name": .null]]]),
    // Entries keep only what they must have; a list of anything else goes as a whole.
    ([path(.field("steps"), .index(1), .field("risk"))], ["steps": [["id": "pay"], ["id": "ship"]]]),
    ([path(.field("steps"))], ["steps": .null]),
    ([path(.field("tags"), .index(0))], ["tags": .null]),
    // An organisation's own facts are free.
    (
      [path(.field("extensions"), .field("cost"), .field("centre"))],
      ["extensions": ["cost": ["centre": .null]]]
    ),
    // What is not there needs no patch.
    ([path(.field("load"), .field("cost")), path(.field("owner"))], nil),
    ([], nil),
  ]

  @Test(arguments: cases)
  func `the patch leaves out the facts and keeps the manifest valid`(facts: [FactPath], patch: JSONValue?)
    throws
  {
    let schema = SmallWorld.schema
    #expect(Self.manifest.patch(omitting: facts, by: schema.schema) == patch)
    guard let patch else { return }
    let bytes = JSONWriter.bytes(of: Self.manifest.merging(patch))
    _ = try Manifest(JSONDocument.parse(bytes), schema: schema, asOf: SmallWorld.asOf)
  }
}
