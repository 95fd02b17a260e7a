import CalendarDates
import JSONSyntax
import Testing

@testable import ReadinessEngine

@Suite("Evidence")
struct EvidenceTests {
  private static let adapterText = """
    {
      "id": "bench", "tool": "Bench", "title": "Bench summary", "description": "Requests per second.",
      "syntax": "json", "recognition": "has(artifact.bench)", "date": "artifact.day",
      "facts": [
        { "path": "load.tested", "value": "artifact.rate", "better": "higher", "tolerance": 0.1 },
        { "path": "load.errors", "value": "artifact.errors", "better": "lower", "tolerance": 0.1 }
      ],
      "inconclusive": [
        { "when": "has(artifact.rate) && artifact.rate == 0.0", "message": "nothing ran" },
        { "when": "has(artifact.state) && artifact.state.aborted", "message": "it was cut short" }
      ],
      "notes": [{ "when": "artifact.warned", "message": "the tool warned" }],
      "examples": []
    }
    """

  private func adapters() throws -> AdapterSet {
    let adapter = try Adapter(SmallWorld.document(Self.adapterText))
    return AdapterSet([try CompiledAdapter(adapter, schema: SmallWorld.schema)], schema: SmallWorld.schema)
  }

  private func reading(_ text: String, format: String? = nil) throws -> Result<
    ArtifactReading, ArtifactRefusal
  > {
    var reader = ArtifactReader(adapters: try adapters(), format: format)
    // Byte by byte, so that no piece of the text is special.
    for byte in text.utf8 { reader.feed([byte]) }
    do throws(ArtifactRefusal) { return .success(try reader.finish()) } catch { return .failure(error) }
  }

  private func attachment(
    _ text: String,
    supports: [String] = ["a"],
    collectedOn: String? = nil,
    path: String = "bench.json"
  ) throws -> EvidenceAttachment {
    let entry = EvidenceEntry(
      id: "e",
      title: nil,
      source: .files(pattern: path),
      supports: supports,
      format: nil,
      collectedOn: collectedOn.map(SmallWorld.date),
      collectedBy: nil,
      range: SourceRange(start: SourcePosition(line: 9, column: 3), end: SourcePosition(line: 9, column: 4)),
      index: 0
    )
    let file = AttachedFile(path: path, digest: nil, reading: try reading(text))
    return EvidenceAttachment(entry: entry, files: [file])
  }

  private func audit(
    _ members: String,
    _ attachments: [EvidenceAttachment],
    measurable: Bool = true,
    maximumAge: Int? = nil,
    gate: GateSettings = GateSettings()
  ) throws -> ManifestAudit {
    var item = SmallWorld.item(
      "a",
      "manifest.load.tested >= manifest.load.expected",
      highestAssurance: "measured"
    )
    let paths = measurable ? #"["load.tested"]"# : "[]"
    let age = maximumAge.map { #", "maximumAgeDays": \#($0)"# } ?? ""
    item.replace(#""measurable": []"#, with: #""measurable": \#(paths)\#(age)"#)
    var auditor = Auditor(
      schema: SmallWorld.schema,
      checklists: [try SmallWorld.checklist([item, SmallWorld.item("b", "true", dimension: "scope")])],
      asOf: SmallWorld.asOf
    )
    return auditor.audit(
      try SmallWorld.manifest(members),
      path: "p.json",
      evidence: attachments,
      gate: gate
    )
  }

  private static let stated = #""load": { "tested": 100, "expected": 90, "errors": 0.01 }"#

  @Test("that is worse than stated decides the verdict, contradicts the claim and fails the gate")
  func contradiction() throws {
    let audit = try audit(Self.stated, [attachment(#"{"bench": 1, "day": "2026-10-20", "rate": 80}"#)])
    #expect(audit.items[0].verdict == .notMet)
    let notice = try #require(audit.notices.first { $0.kind == .claimContradicted })
    #expect(notice.kind.severity == .critical)
    #expect("\(notice.path)" == "load.tested")
    #expect(
      notice.message == "stated as 100 requests/s, but measured as 80 requests/s: bench.json:1 (Bench)"
    )
    #expect(notice.measurement?.place == SourcePosition(line: 1, column: 43))
    #expect(audit.gate.checks.contains { !$0.holds && $0.reason.hasSuffix("by evidence: load.tested") })
    let fact = try #require(audit.items[0].facts.first { "\($0.path)" == "load.tested" })
    #expect(fact.text == "80 requests/s")
    #expect(fact.measurement?.path == "bench.json")
  }

  @Test("that contradicts a fact forbids to go live, though every criterion is met")
  func recommendation() throws {
    let stated = #""load": { "tested": 200, "expected": 90 }"#
    let audit = try audit(stated, [attachment(#"{"bench": 1, "day": "2026-10-20", "rate": 100}"#)])
    #expect(audit.items.allSatisfy { $0.verdict == .met })
    let recommendation = try #require(audit.outlook.recommendation)
    #expect(recommendation.basis == .gateFailed)
    #expect(recommendation.contradictions.map { "\($0.path)" } == ["load.tested"])
    #expect(recommendation.conditions.isEmpty)
    let accepted = try self.audit(
      stated,
      [attachment(#"{"bench": 1, "day": "2026-10-20", "rate": 100}"#)],
      gate: GateSettings(failOn: nil)
    )
    #expect(accepted.outlook.recommendation?.basis != .gateFailed)
    #expect(accepted.outlook.recommendation?.contradictions.isEmpty == true)
  }

  @Test("within the tolerance agrees", arguments: [90, 95, 100, 105, 110])
  func tolerance(rate: Int) throws {
    let audit = try audit(Self.stated, [attachment(#"{"bench": 1, "day": "2026-10-20", "rate": \#(rate)}"#)])
    #expect(audit.notices.isEmpty)
    #expect(audit.items[0].assurance == .measured)
  }

  @Test("that is better is a note, and decides too")
  func better() throws {
    let stated = #""load": { "tested": 50, "expected": 90 }"#
    let audit = try audit(stated, [attachment(#"{"bench": 1, "day": "2026-10-20", "rate": 120}"#)])
    #expect(audit.items[0].verdict == .met)
    #expect(audit.notices.map(\.kind) == [.measuredDifferently])
    #expect(audit.gate.passed)
  }

  @Test("states what the manifest does not")
  func unstatedFact() throws {
    let audit = try audit(
      #""load": { "expected": 90 }"#,
      [attachment(#"{"bench": 1, "day": "2026-10-20", "rate": 120}"#)]
    )
    #expect(audit.items[0].verdict == .met)
    #expect(audit.items[0].assurance == .measured)
    #expect(audit.items[0].facts.contains { $0.text == "120 requests/s" })
    #expect(audit.notices.isEmpty)
  }

  @Test(
    "counts by what it is",
    arguments: [
      (#"{"bench": 1, "day": "2026-10-20", "rate": 0}"#, ArtifactStanding.inconclusive, Assurance.stated),
      (#"{"bench": 1, "day": "2026-10-20", "rate": "fast"}"#, .inconclusive, .stated),
      (#"{"bench": 1, "day": "2026-10-20"}"#, .inconclusive, .stated),
      // The file tells of its state, but not whether the run was cut short.
      (#"{"bench": 1, "day": "2026-10-20", "rate": 100, "state": {}}"#, .inconclusive, .stated),
      (#"{"bench": 1, "day": "2026-12-20", "rate": 100}"#, .refused, .stated),
      (#"{"bench": 1, "day": "2026-10-20", "rate": 100}"#, .measured, .measured),
      (#"{"bench": 1, "day": "2026-10-20", "errors": 0.01}"#, .measured, .documented),
      (#"{"other": 1}"#, .document, .documented),
      ("A plain text, with commas\nand lines\n", .document, .documented),
      ("  \n ", .refused, .stated),
      (#"{"bench": 1, "#, .refused, .stated),
      ("[[[[", .refused, .stated),
      ("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>", .refused, .stated),
      ("<!doctype html><p>unclosed", .document, .documented),
    ]
  )
  func standing(text: String, standing: ArtifactStanding, assurance: Assurance) throws {
    let audit = try audit(Self.stated, [attachment(text)])
    #expect(audit.evidence.map(\.standing) == [standing])
    #expect(audit.items[0].assurance == assurance)
    #expect(audit.checklists[0].score?.evidenced == (assurance == .stated ? 0 : 1))
    #expect((audit.evidence[0].reason == nil) == (standing == .measured || standing == .document))
  }

  @Test(
    "grows old",
    arguments: [
      ("2026-10-02", ArtifactStanding.measured, Assurance.measured), ("2026-10-01", .stale, .stated),
    ]
  )
  func age(day: String, standing: ArtifactStanding, assurance: Assurance) throws {
    let text = #"{"bench": 1, "day": "\#(day)", "rate": 100}"#
    let audit = try audit(Self.stated, [attachment(text)], maximumAge: 30)
    #expect(audit.evidence.map(\.standing) == [standing])
    #expect(audit.items[0].assurance == assurance)
    #expect(audit.notices.map(\.kind) == (standing == .stale ? [.evidenceStale] : []))
  }

  @Test("that is too old replaces no stated value")
  func staleValue() throws {
    let text = #"{"bench": 1, "day": "2026-01-01", "rate": 10}"#
    let audit = try audit(Self.stated, [attachment(text)], maximumAge: 30)
    #expect(audit.items[0].verdict == .met)
    #expect(!audit.notices.contains { $0.kind == .claimContradicted })
  }

  @Test("without a day has that of its collection, marked as such, and without one shows no age")
  func undated() throws {
    let text = #"{"bench": 1, "rate": 100}"#
    let collected = try audit(Self.stated, [attachment(text, collectedOn: "2026-10-20")], maximumAge: 30)
    #expect(collected.evidence[0].isDateOfCollection)
    #expect(collected.items[0].assurance == .measured)
    let undated = try audit(Self.stated, [attachment(text)], maximumAge: 30)
    #expect(undated.evidence.map(\.standing) == [.stale])
  }

  @Test("that is from after the day on which it is said to have been collected is told of")
  func impossibleDay() throws {
    let text = #"{"bench": 1, "day": "2026-10-20", "rate": 100}"#
    let audit = try audit(Self.stated, [attachment(text, collectedOn: "2026-10-18")])
    #expect(audit.notices.map(\.kind) == [.evidenceNote])
    #expect(audit.notices[0].message.hasSuffix("but it is of 2026-10-20, which counts"))
    let zones = try self.audit(Self.stated, [attachment(text, collectedOn: "2026-10-19")])
    #expect(zones.notices.isEmpty)
  }

  @Test("of the newest file decides, and the others are named where they differ")
  func newest() throws {
    let audit = try audit(
      Self.stated,
      [
        attachment(#"{"bench": 1, "day": "2026-10-20", "rate": 100}"#, path: "new.json"),
        attachment(#"{"bench": 1, "day": "2026-09-20", "rate": 20}"#, path: "old.json"),
      ]
    )
    #expect(audit.items[0].verdict == .met)
    #expect(audit.notices.map(\.kind) == [.evidenceSuperseded])
    #expect(audit.items[0].facts.compactMap(\.measurement?.path) == ["new.json"])
  }

  @Test("of a day that only its entry states decides like any other, and is told from one that bears its day")
  func newestByWord() throws {
    let audit = try audit(
      Self.stated,
      [
        attachment(#"{"bench": 1, "rate": 100}"#, collectedOn: "2026-10-21", path: "undated.json"),
        attachment(#"{"bench": 1, "day": "2026-10-20", "rate": 20}"#, path: "dated.json"),
      ]
    )
    #expect(audit.items[0].facts.compactMap(\.measurement?.path) == ["undated.json"])
    #expect(audit.notices.map(\.kind) == [.evidenceSuperseded])
    #expect(audit.notices[0].message.hasSuffix("a newer file decides, whose day its entry alone states"))
  }

  @Test("that supports no known item, or items of several dimensions, is reported")
  func support() throws {
    let text = #"{"bench": 1, "day": "2026-10-20", "rate": 100}"#
    let unknown = try audit(Self.stated, [attachment(text, supports: ["also-aa"])])
    #expect(unknown.notices.map(\.kind) == [.evidenceForUnknownItem])
    #expect(unknown.notices[0].message.contains("did you mean \"also-a\"?"))
  }

  @Test("is asked for by the gate")
  func minimumAssurance() throws {
    let gate = GateSettings(minimumAssurance: .measured)
    let without = try audit(Self.stated, [], gate: gate)
    #expect(without.gate.checks[0].reason.hasPrefix("1 of 2 criteria met at assurance measured or above"))
    let text = #"{"bench": 1, "day": "2026-10-20", "rate": 100}"#
    let with = try audit(Self.stated, [attachment(text)], gate: gate)
    #expect(with.gate.checks[0].reason.hasPrefix("2 of 2 criteria met at assurance measured or above"))
  }

  @Test("is read by the adapter that is asked for, and by none that does not exist")
  func format() throws {
    let misread = try reading(#"{"rate": 100, "warned": true}"#, format: "bench").get()
    #expect(misread.adapter?.id == "bench")
    #expect(misread.notes == ["the tool warned"])
    guard case .failure(let refusal) = try reading("{}", format: "bensh") else {
      Issue.record("an unknown format was read")
      return
    }
    #expect("\(refusal)" == "no adapter is called \"bensh\"; did you mean \"bench\"?")
  }

  @Test(
    "that is hostile is refused by its own limit",
    arguments: [
      (String(repeating: "[", count: 100_000), "levels"),
      ("[" + String(repeating: "0,", count: 600_000) + "0]", "more than 500000 values"),
      ("{\"a\":\"" + String(repeating: "x", count: 17 << 20), "larger than the limit of 16 MiB"),
      (String(repeating: "c,", count: 100_000) + "c\n1", "more than 1000 fields"),
      ("{\"bench\":1}\n{\"a\":\"" + String(repeating: "x", count: 5 << 20), ""),
    ]
  )
  func hostile(text: String, reason: String) throws {
    var reader = ArtifactReader(adapters: try adapters())
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      reader.feed(Array(rest.prefix(1 << 16)))
      rest = rest.dropFirst(1 << 16)
    }
    do throws(ArtifactRefusal) {
      let reading = try reader.finish()
      // What no adapter knows is passed over, line by line, without being kept.
      #expect(reason == "" && reading.adapter == nil)
    } catch {
      #expect(reason != "" && "\(error)".contains(reason), "\(error)")
    }
  }
}
