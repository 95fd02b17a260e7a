import Foundation
import JSONSchema
import JSONSyntax
import Testing

/// Documents with one mistake each, in a folder a schema, which every validator must refuse.
enum BrokenDocuments {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Broken")

  /// What is wrong with a document, by the schema that its folder is named after.
  static func violations(of path: String) throws -> [SchemaViolation] {
    let name = try #require(path.split(separator: "/").first)
    let schema = try Schema.load(BuiltIn.document("\(name).schema.json"))
    let bytes = try Data(contentsOf: folder.appending(path: path + ".json"))
    return try schema.validate(JSONDocument.parse(Array(bytes)))
  }
}

struct BrokenDocumentTests {
  private static let mistakes: [(path: String, line: Int, description: String)] = [
    (
      "manifest/blank-project-name", 4,
      #""  " is not accepted here; write the name that people use, not only spaces"#
    ),
    ("manifest/day-out-of-month", 7, #""2026-02-29" is not a calendar date (YYYY-MM-DD)"#),
    ("manifest/day-with-time", 7, #""2026-02-28T12:00:00Z" is not a calendar date (YYYY-MM-DD)"#),
    (
      "manifest/entry-listed-twice", 7,
      #""duplicates" is listed twice, first at line 7, column 31; keep one of the two"#
    ),
    ("manifest/entry-without-key", 9, #"missing required field "id""#),
    ("manifest/list-as-section", 6, "expected an array, found an object"),
    ("manifest/negative-duration", 7, "-15 is below the minimum of 0"),
    ("manifest/no-object", 1, "expected an object, found an array"),
    ("manifest/no-project-name", 2, #"missing required field "name""#),
    ("manifest/no-project", 1, #"missing required field "project""#),
    ("manifest/number-as-text", 7, #"expected a number, found a string: "40"; did you mean 40?"#),
    (
      "manifest/odd-currency", 5,
      #""Euro" is not accepted here; use the three capital letters of the ISO 4217 code, such as EUR, or null when it is not known"#
    ),
    (
      "manifest/odd-project-id", 3,
      #""invoice extraction" is not accepted here; use letters from a to z, digits, dots, hyphens and underscores, with a letter or digit first"#
    ),
    ("manifest/part-of-a-retry", 8, "expected an integer, found a number: 2.5"),
    ("manifest/person-without-role", 7, #"missing required field "role""#),
    ("manifest/project-name-null", 4, "expected a string, found null"),
    ("manifest/rate-in-percent", 7, "2 is above the maximum of 1"),
    ("manifest/section-as-list", 6, "expected an object, found an array"),
    ("manifest/text-as-number", 5, "expected a string, found an integer: 12"),
    ("manifest/unknown-field", 7, #"unknown field "durationMinute"; did you mean "durationMinutes"?"#),
    ("manifest/unknown-section", 6, #"unknown field "loadTests"; did you mean "loadTest"?"#),
    (
      "manifest/unknown-word", 5,
      #"expected "reversible", "partly-reversible" or "irreversible", found "irreversable"; did you mean "irreversible"?"#
    ),
    ("manifest/yes-as-text", 7, #"expected true or false, found a string: "yes""#),
    ("checklist/band-without-from", 7, #"missing required field "from""#),
    (
      "checklist/blank-rule", 26,
      #"" " is not accepted here; write a CEL expression, such as manifest.loadTest.durationMinutes >= 15.0"#
    ),
    ("checklist/criterion-without-probes", 6, #"missing required field "probes""#),
    ("checklist/empty-items", 5, "the list must not be empty"),
    ("checklist/no-weight", 19, "0 is below the minimum of 1"),
    ("checklist/failure-mode-without-threshold", 6, #"missing required field "threshold""#),
    ("checklist/no-first-step", 14, #"missing required field "firstStep""#),
    ("checklist/no-items", 1, #"missing required field "items""#),
    ("checklist/empty-probes", 22, "the list must not be empty"),
    ("checklist/no-remedy", 6, #"missing required field "remedy""#),
    ("checklist/empty-symptoms", 33, "the list must not be empty"),
    (
      "checklist/odd-item-id", 7,
      #""on call" is not accepted here; use letters from a to z, digits, dots, hyphens and underscores, with a letter or digit first"#
    ),
    (
      "checklist/odd-measurable-path", 30,
      #""extensions on-call" is not accepted here; write the fields from the section to the value with dots between, such as evaluation.score"#
    ),
    (
      "checklist/odd-variable-name", 7,
      #""on-call" is not accepted here; use letters from a to z, digits and underscores, with a letter first, because rules read it as variables.NAME"#
    ),
    ("checklist/patch-as-list", 34, "expected an object, found an array"),
    ("checklist/raise-without-reason", 23, #"missing required field "because""#),
    (
      "checklist/required-as-text", 25,
      #"expected true or false, found a string: "true"; did you mean true?"#
    ),
    ("checklist/threshold-of-nothing", 30, "0 is below the minimum of 1"),
    (
      "checklist/unknown-dimension", 10,
      #"expected "data", "infrastructure", "governance", "ownership" or "scope", found "people""#
    ),
    ("checklist/unknown-field", 30, #"unknown field "wieght"; did you mean "weight"?"#),
    (
      "checklist/unknown-kind", 8,
      #"expected "criterion", "failure-mode", "gate" or "control", found "criterium"; did you mean "criterion"?"#
    ),
    ("checklist/unknown-severity", 21, #"expected "low", "medium", "high" or "critical", found "severe""#),
    (
      "checklist/unknown-verdict", 33,
      #"expected "met", "not-met", "unknown", "passed", "not-passed", "present", "ruled-out", "cannot-be-ruled-out" or "not-applicable", found "failed""#
    ),
    ("policy/no-checklists", 2, "the list must not be empty"),
    ("policy/no-days", 2, "0 is below the minimum of 1"),
    ("policy/nothing-stated", 2, "expected an integer, found null"),
    (
      "policy/odd-required-item", 2,
      #""load test" is not accepted here; write the id of an item, such as load-test or pilot-to-production/load-test"#
    ),
    ("policy/part-of-a-point", 2, "expected an integer, found a number: 9.5"),
    (
      "policy/required-twice", 2,
      #""load-test" is listed twice, first at line 2, column 15; keep one of the two"#
    ),
    ("policy/score-as-text", 2, #"expected an integer, found a string: "10"; did you mean 10?"#),
    (
      "policy/unknown-assurance", 3,
      #"expected "asserted", "stated", "documented" or "measured", found "proven""#
    ),
    ("policy/unknown-field", 2, #"unknown field "failUnde"; did you mean "failUnder"?"#),
    (
      "policy/unknown-flag", 2,
      #"expected "fail-under", "fail-on", "minimum-assurance", "checklist", "baseline", "exit-zero", "#
        + #""evidence-root" or "evidence-format", found "require""#
    ),
    (
      "policy/unknown-severity", 2,
      #"expected "low", "medium", "high", "critical" or "none", found "severe""#
    ),
    (
      "policy/waiver-for-all-projects", 5,
      #""*" is not accepted here; write the project.id of the manifest, such as invoice-extraction"#
    ),
    ("policy/waiver-without-approver", 4, #"missing required field "approver""#),
    ("policy/waiver-without-end", 9, #""never" is not a calendar date (YYYY-MM-DD)"#),
    (
      "policy/waiver-without-reason", 7,
      #"" " is not accepted here; write why the risk is accepted, in a sentence that somebody else can check"#
    ),
    ("report/line-zero", 27, "0 is below the minimum of 1"),
    ("report/no-clearance", 9, #"missing required field "clearance""#),
    ("report/no-gate", 1, #"missing required field "gate""#),
    ("report/other-version", 2, #""2.0" is not accepted here; this schema describes version 1"#),
    ("report/place-null", 27, "expected an object, found null"),
    (
      "report/unknown-notice", 24,
      #"expected "placeholder", "future-date", "repeated-entry", "contradicted-claim", "unused-claim", "claim-contradicted", "measured-differently", "evidence-missing", "evidence-refused", "evidence-stale", "evidence-inconclusive", "evidence-superseded", "evidence-shared", "evidence-for-unknown-item" or "evidence-note", found "warning""#
    ),
    ("benchmarks/range-without-end", 6, #"missing required field "upTo""#),
    ("benchmarks/no-sources", 12, "the list must not be empty"),
    (
      "benchmarks/unknown-unit", 11,
      #"expected "USD", "share", "points", "times", "seconds", "minutes", "hours", "days", "weeks" or "months", found "percent""#
    ),
    ("benchmarks/value-as-text", 9, #"expected a number, found a string: "10"; did you mean 10?"#),
    ("practices/no-rule", 13, #"missing required field "rule""#),
    ("practices/unknown-standing", 25, #"expected "found", "missing" or "open", found "yes""#),
    (
      "practices/odd-id", 14,
      #""The path" is not accepted here; use small letters and digits, with hyphens between words"#
    ),
    ("adapter/no-examples", 8, "the list has 1 entry; at least 2 are needed"),
    (
      "adapter/unknown-reduction", 8,
      #"expected "count", "sum", "min", "max", "mean", "share", "percentile", "peakPerSecond", "first" or "last", found "average""#
    ),
    ("adapter/unknown-syntax", 6, #"expected "json", "json-lines", "delimited" or "xml", found "csv""#),
    ("sources/no-note", 3, #"missing required field "note""#),
    (
      "sources/odd-id", 4,
      #""gap" is not accepted here; use capital letters and digits, with hyphens between words"#
    ),
  ]

  @Test(arguments: mistakes)
  func `a mistake is found on its line`(path: String, line: Int, description: String) throws {
    let violations = try BrokenDocuments.violations(of: path)
    #expect(violations.map(\.description) == [description])
    #expect(violations.map(\.position.line) == [line])
  }

  @Test func `every broken document is in the table above`() throws {
    let files = try jsonFiles(in: BrokenDocuments.folder)
    #expect(files == Self.mistakes.map { $0.path + ".json" }.sorted())
  }

  @Test func `every schema has broken documents`() throws {
    let schemas = Set(BuiltIn.schemas.map(\.name))
    #expect(schemas == Set(Self.mistakes.compactMap { $0.path.split(separator: "/").first.map(String.init) }))
  }
}
