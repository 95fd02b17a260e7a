import JSONSchema
import JSONSyntax
import Testing

@testable import ReadinessEngine

/// A checklist in which everything is as it should be.
private let soundText = """
  {
    "id": "house", "title": "House rules", "description": "Rules of our own.",
    "exampleManifest": "examples/a.json", "exampleAsOf": "2026-11-01",
    "variables": [
      { "name": "exposed", "rule": "manifest.project.public", "description": "Seen by the public." }
    ],
    "passingScore": 3,
    "bands": [
      { "id": "low", "title": "Low", "from": 0, "advice": "Begin." },
      { "id": "high", "title": "High", "from": 2, "advice": "Go on." }
    ],
    "clearance": { "when": "variables.exposed", "items": ["tested"], "because": "The public sees it." },
    "phases": [
      { "id": "first", "title": "First", "description": "Begin.", "weeks": { "from": 1, "to": 4 },
        "activities": ["tested"], "gate": { "question": "Done?", "items": ["rested"] }, "stageNames": ["pilot"] }
    ],
    "items": [
      { "id": "tested", "kind": "criterion", "title": "Tested", "question": "Is it?", "dimension": "data",
        "owner": "Lead", "why": "Because.", "remedy": { "firstStep": "Begin.", "done": "Done." }, "effort": "days",
        "weight": 2, "aliases": ["AB-1"], "sources": [], "highestAssurance": "stated", "measurable": ["load.tested"],
        "met": "Held {load.tested} for {extensions.house.hours}",
        "probes": [
          { "id": "enough", "required": true, "rule": "manifest.load.tested >= 10.0", "message": "Only {load.tested}" }
        ],
        "examples": [ { "title": "Enough", "verdict": "met", "patch": {} } ] },
      { "id": "rested", "kind": "failure-mode", "title": "No rest", "question": "Is it?", "dimension": "data",
        "owner": "Lead", "why": "Because.", "remedy": { "firstStep": "Begin.", "done": "Done." }, "effort": "days",
        "sources": [], "highestAssurance": "stated", "rootCause": "Haste.", "threshold": 1,
        "severity": { "base": "low", "raise": [ { "when": "variables.exposed", "to": "high", "because": "Seen." } ] },
        "ruledOut": "Rested",
        "symptoms": [
          { "id": "costly", "rule": "manifest.load.cost > 1.0", "message": "It costs {load.cost}" }
        ] }
    ]
  }
  """

/// A checklist with one thing changed, what is wrong with it then, and the text that begins at the place.
private struct Mistake: CustomTestStringConvertible {
  let old: String
  let new: String
  let place: String
  let message: String

  init(_ old: String, _ new: String, at place: String, _ message: String) {
    (self.old, self.new, self.place, self.message) = (old, new, place, message)
  }

  var testDescription: String { message }

  /// Looks at the changed checklist.
  func check() throws {
    try #require(soundText.contains(old), "the sound checklist no longer has \(old)")
    let text = soundText.replacing(old, with: new, maxReplacements: 1)
    let problems = try inspect(text).problems
    #expect(problems.map(\.description) == [message])
    for problem in problems {
      let rest = String(decoding: text.utf8.dropFirst(problem.offset).prefix(80), as: UTF8.self)
      #expect(rest.hasPrefix(place))
    }
  }
}

private func inspect(_ text: String, beside others: [Checklist] = []) throws -> ChecklistInspection {
  let stage = #""stage": { "type": ["string", "null"]"#
  let schema = SmallWorld.schemaText.replacing(stage, with: stage + #", "enum": ["pilot", "launch", null]"#)
  let knowledge = InspectionKnowledge(
    checklistSchema: nil,
    manifestSchema: try ManifestSchema(SmallWorld.document(schema)),
    asOf: SmallWorld.asOf
  )
  return ChecklistInspection(try SmallWorld.document(text), against: knowledge, beside: others)
}

@Suite("The inspection of a checklist")
struct ChecklistInspectionTests {
  @Test("finds nothing where nothing is wrong")
  func soundness() throws {
    let inspection = try inspect(soundText)
    #expect(inspection.problems.map(\.description) == [])
    #expect(inspection.compiled != nil)
  }

  private static let shapes = [
    Mistake(#""owner": "Lead", "#, "", at: #"{ "id": "tested""#, "missing required field \"owner\""),
    Mistake(#""title": "Tested""#, #""title": 5"#, at: "5,", "expected a string"),
    Mistake(
      #""days""#,
      #""hours""#,
      at: #""hours""#,
      "unknown name \"hours\"; expected one of days, weeks, months"
    ),
    Mistake(#""2026-11-01""#, #""soon""#, at: #""soon""#, "expected a calendar date, YYYY-MM-DD"),
    Mistake(#""threshold": 1,"#, "", at: #"{ "id": "rested""#, "missing required field \"threshold\""),
    Mistake(#""probes": ["#, #""props": ["#, at: #"{ "id": "tested""#, "missing required field \"probes\""),
    Mistake(
      #""symptoms": ["#,
      #""symptoms": [], "signs": ["#,
      at: "[], ",
      "expected a list that is not empty"
    ),
    Mistake(#""stageNames": ["pilot"]"#, #""stageNames": "pilot""#, at: #""pilot""#, "expected an array"),
    Mistake(#"{ "firstStep": "Begin.", "done": "Done." }"#, "1", at: "1,", "expected an object"),
    Mistake(
      #""probes": ["#,
      #""threshold": 1, "probes": ["#,
      at: #""threshold""#,
      "\"threshold\" means nothing in an item of kind criterion; remove it, or change the kind"
    ),
    Mistake(
      #""ruledOut""#,
      #""met": "Yes", "ruledOut""#,
      at: #""met""#,
      "\"met\" means nothing in an item of kind failure-mode; remove it, or change the kind"
    ),
    Mistake(
      #""id": "house","#,
      #""id": "home", "id": "house","#,
      at: #""id": "house""#,
      "the key \"id\" is used twice, first at line 2, column 3; keep one of the two"
    ),
  ]

  @Test("tells what is wrong with the shape", arguments: shapes)
  private func shape(_ mistake: Mistake) throws { try mistake.check() }

  private static let texts = [
    Mistake(
      "manifest.load.tested >=",
      "manifest.load.testd >=",
      at: "testd",
      "manifest.load has no field testd; did you mean tested?"
    ),
    Mistake(
      "manifest.load.tested >= 10.0",
      #"manifest.note == \"x\" && manifest.lod == 1"#,
      at: "lod",
      "manifest has no field lod; did you mean load?"
    ),
    Mistake(
      "manifest.project.public",
      "manifest.project.pubic",
      at: "pubic",
      "manifest.project has no field pubic; did you mean public?"
    ),
    Mistake(
      #""when": "variables.exposed", "to""#,
      #""when": "variables.exposd", "to""#,
      at: "exposd",
      "there is no variable variables.exposd; did you mean variables.exposed?"
    ),
    Mistake(
      "manifest.load.tested >= 10.0",
      "manifest.load.tested >=",
      at: #"", "message""#,
      "expected a value, found the end of the expression"
    ),
    Mistake(
      "{load.tested} for",
      "{load.testd} for",
      at: "load.testd",
      "manifests have no field \"load.testd\"; did you mean \"load.tested\"?"
    ),
    Mistake(
      "{load.tested} for",
      "{manifest.load.tested} for",
      at: "manifest.load",
      "manifests have no field \"manifest.load.tested\"; did you mean \"load.tested\"?"
    ),
    Mistake(
      "It costs {load.cost}",
      #"It \"costs\" {lod.cost}"#,
      at: "lod.cost",
      "manifests have no field \"lod.cost\"; did you mean \"load.cost\"?"
    ),
    Mistake(
      "It costs {load.cost}",
      "It costs {house.hours}",
      at: "house.hours",
      "manifests have no field \"house.hours\"; facts of your own belong in extensions"
    ),
    Mistake(
      "It costs {load.cost}",
      "It costs {}",
      at: "}",
      "{} names no fact; write the path of one between the braces"
    ),
    Mistake(
      "It costs {load.cost}",
      "It costs {load.cost lacks a, b}",
      at: "load.cost lacks",
      "expected a list of fixed words before \"lacks\""
    ),
    Mistake(
      #"["load.tested"]"#,
      #"["load.testet"]"#,
      at: #""load.testet""#,
      "manifests have no field \"load.testet\"; did you mean \"load.tested\"?"
    ),
  ]

  @Test("tells what is wrong with rules and messages", arguments: texts)
  private func text(_ mistake: Mistake) throws { try mistake.check() }

  private static let names = [
    Mistake(
      #"["AB-1"]"#,
      #"["AB-1", "AB-1"]"#,
      at: #""AB-1"], "sources""#,
      "the id \"AB-1\" is already in use"
    ),
    Mistake(
      #"["AB-1"]"#,
      #"["rested"]"#,
      at: #""rested", "kind""#,
      "the id \"rested\" is already in use"
    ),
    Mistake(
      #""id": "house""#,
      #""id": "default""#,
      at: #""default""#,
      "\"default\" means all built-in checklists, so a checklist cannot be called this"
    ),
    Mistake(
      #""id": "high""#,
      #""id": "low""#,
      at: #""low", "title": "High""#,
      "another band is already called \"low\"; give each a name of its own"
    ),
    Mistake(
      #""probes": ["#,
      #""probes": [ { "id": "enough", "required": false, "rule": "true", "message": "" },"#,
      at: #""enough", "required": true"#,
      "another probe is already called \"enough\"; give each a name of its own"
    ),
    Mistake(
      #""items": ["tested"]"#,
      #""items": ["testet"]"#,
      at: #""testet""#,
      "this checklist has no item \"testet\"; did you mean \"tested\"?"
    ),
    Mistake(
      #""items": ["tested"]"#,
      #""items": ["AB-1"]"#,
      at: #""AB-1"]"#,
      "this checklist has no item \"AB-1\""
    ),
    Mistake(
      #""items": ["rested"]"#,
      #""items": ["arrested"]"#,
      at: #""arrested""#,
      "this checklist has no item \"arrested\"; did you mean \"rested\"?"
    ),
    Mistake(
      #""stageNames": ["pilot"]"#,
      #""stageNames": ["pilto"]"#,
      at: #""pilto""#,
      "project.stage is never \"pilto\"; did you mean \"pilot\"?"
    ),
    Mistake(
      #""stageNames": ["pilot"]"#,
      #""stageNames": ["launch", "launch"]"#,
      at: #""launch"] "#,
      "another stage is already called \"launch\"; give each a name of its own"
    ),
  ]

  @Test("tells names that stand for nothing, or for two things", arguments: names)
  private func name(_ mistake: Mistake) throws { try mistake.check() }

  private static let outcomes = [
    Mistake(
      #""required": true"#,
      #""required": false"#,
      at: "[\n",
      "without a required probe, this criterion passes whatever the facts are; add one"
    ),
    Mistake(
      #""threshold": 1"#,
      #""threshold": 2"#,
      at: "2,",
      "a threshold of 2 does not suit 1 symptom; choose from 1 to 1"
    ),
    Mistake(
      #""threshold": 1"#,
      #""threshold": 0"#,
      at: "0,",
      "a threshold of 0 does not suit 1 symptom; choose from 1 to 1"
    ),
    Mistake(
      #""weight": 2"#,
      #""weight": 0"#,
      at: "0,",
      "a weight of 0 cannot be added up; choose from 1 to 1000"
    ),
    Mistake(
      #""weight": 2"#,
      #""weight": 9223372036854775807"#,
      at: "9223",
      "a weight of 9223372036854775807 cannot be added up; choose from 1 to 1000"
    ),
    Mistake(
      #""passingScore": 3"#,
      #""passingScore": 4"#,
      at: "4,",
      "no project can pass with a score of 4: all weights together are 3"
    ),
    Mistake(
      #""passingScore": 3,"#,
      "",
      at: #"{ "id": "low""#,
      "bands name scores, and only a checklist with a passingScore has one"
    ),
    Mistake(
      #""from": 0"#,
      #""from": 1"#,
      at: "1, \"advice\": \"Begin",
      "no band begins at 0, so the lowest scores would have none"
    ),
    Mistake(#""from": 2"#, #""from": 0"#, at: "0, \"advice\": \"Go", "another band already begins at 0"),
    Mistake(
      #""from": 2"#,
      #""from": 4"#,
      at: "4,",
      "no project can reach this band from 4: all weights together are 3"
    ),
    Mistake(#""to": 4"#, #""to": 0"#, at: "0 }", "week 0 is before week 1"),
    Mistake(
      #""to": "high""#,
      #""to": "low""#,
      at: #""low", "because""#,
      "this never raises the severity: low is not above low"
    ),
    Mistake(
      #""variables": ["#,
      #""variables": [ { "name": "idle", "rule": "true", "description": "" },"#,
      at: #""idle""#,
      "no rule reads variables.idle; use it or remove it"
    ),
  ]

  @Test("tells what would come of it", arguments: outcomes)
  private func outcome(_ mistake: Mistake) throws { try mistake.check() }

  @Test("warns of criteria that fail no gate", arguments: [true, false])
  func gatelessCriteria(hasCriterion: Bool) throws {
    let score = try #require(soundText.firstRange(of: #""passingScore": 3,"#))
    let phases = try #require(soundText.firstRange(of: #""phases": ["#))
    var text = soundText
    text.removeSubrange(score.lowerBound..<phases.lowerBound)
    if !hasCriterion {
      text.replace(#""kind": "criterion""#, with: #""kind": "control""#)
      text.replace(#""verdict": "met""#, with: #""verdict": "passed""#)
    }
    let inspection = try inspect(text)
    #expect(
      inspection.problems.map(\.description)
        == (hasCriterion
          ? ["no project fails the gate by these criteria, as nothing asks for a score; set a passingScore"]
          : [])
    )
    #expect(inspection.compiled != nil)
  }

  private static let examples = [
    Mistake(
      #""verdict": "met""#,
      #""verdict": "passed""#,
      at: #""passed""#,
      "an item of kind criterion is never passed; it is one of met, not-met, unknown, not-applicable"
    ),
    Mistake(
      #""exampleManifest": "examples/a.json", "#,
      "",
      at: #"[ { "title": "Enough""#,
      "examples change a manifest; name it in \"exampleManifest\" of the checklist"
    ),
    Mistake(
      #""examples/a.json""#,
      #""../a.json""#,
      at: #""../a.json""#,
      "the example manifest must stand in the checklist's folder or below it; write a path such as examples/a.json"
    ),
    Mistake(
      #""examples/a.json""#,
      #""/etc/passwd""#,
      at: #""/etc/passwd""#,
      "the example manifest must stand in the checklist's folder or below it; write a path such as examples/a.json"
    ),
  ]

  @Test("tells what is wrong with examples", arguments: examples)
  private func example(_ mistake: Mistake) throws { try mistake.check() }

  @Test("tells everything at once, in the order of the file, and blames nothing twice")
  func allAtOnce() throws {
    let text = soundText.replacing("manifest.project.public", with: "manifest.project.pubic")
      .replacing(#""owner": "Lead", "#, with: "")
      .replacing("{load.tested} for", with: "{load.testd} for")
      .replacing(#""rule": "manifest.load.cost > 1.0""#, with: #""rule": "manifest.load.cost > 'a'""#)
    let problems = try inspect(text).problems
    #expect(problems.count == 5)
    let offsets = problems.map(\.offset)
    #expect(offsets == offsets.sorted())
    let messages = problems.map(\.description)
    #expect(messages.filter { $0 == "missing required field \"owner\"" }.count == 2)
    #expect(messages.contains("manifest.project has no field pubic; did you mean public?"))
    #expect(messages.contains("> cannot be applied to double and string"))
  }

  @Test("warns of what other checklists have too, and lets the checklist be used")
  func neighbours() throws {
    let other = try Checklist(SmallWorld.document(soundText))
    let inspection = try inspect(soundText, beside: [other])
    #expect(
      inspection.problems.map(\.description) == [
        "another checklist is called \"house\" too; the two cannot be used in one audit"
      ]
    )
    let namesake = soundText.replacing("\"house\"", with: "\"home\"")
    #expect(
      try inspect(namesake, beside: [other]).problems.map(\.description)
        == ["tested", "AB-1", "rested"]
        .map { "the checklist \"house\" has an item \"\($0)\" too; the two cannot be used in one audit" }
    )
    #expect(inspection.compiled != nil)
  }

  @Test("refuses more examples than are tried")
  func manyExamples() throws {
    let example = #"{ "title": "Enough", "verdict": "met", "patch": {} }"#
    let examples = Array(repeating: example, count: ChecklistLimits.examples + 1).joined(separator: ",")
    let problems = try inspect(soundText.replacing(example, with: examples)).problems
    #expect(problems.map(\.description) == ["there are more than 10000 examples"])
  }

  @Test("tells at most a hundred problems, and that there are more")
  func manyProblems() throws {
    let names = Array(repeating: "\"nobody\"", count: 5000).joined(separator: ", ")
    let text = soundText.replacing(#""items": ["tested"]"#, with: "\"items\": [\(names)]")
    let problems = try inspect(text).problems
    #expect(problems.count == 101)
    #expect(problems.last?.description == "… and more errors; correct the ones above first")
  }
}
