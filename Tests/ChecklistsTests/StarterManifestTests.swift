import CEL
import JSONSyntax
import ReadinessEngine
import Testing

/// A starter manifest over built-in checklists, and a complete manifest that they are content with.
private struct StarterCase: Sendable, CustomTestStringConvertible {
  let checklists: [String]
  let complete: String

  var testDescription: String { checklists.joined(separator: ", ") }

  static let all = [
    StarterCase(checklists: ["pilot-to-production"], complete: "production-ready"),
    StarterCase(checklists: ["pilot-to-production", "agentic-controls"], complete: "agents-in-order"),
  ]

  func starter() throws -> StarterManifest {
    let schema = try BuiltIn.schema()
    let day = try #require(BuiltIn.asOf)
    let compiled = try checklists.map { id in
      try CompiledChecklist(Checklist(BuiltIn.document("\(id).json")), schema: schema, asOf: day)
    }
    return StarterManifest(ProjectIdentity(id: "pilot", name: "Pilot"), for: compiled, schema: schema)
  }

  /// The verdicts on the items of the case's checklists.
  func verdicts(_ manifest: JSONValue) throws -> [String: Verdict] {
    let audits = try BuiltIn.audit(manifest).checklists.filter { checklists.contains($0.id) }
    let items = audits.flatMap(\.items)
    return Dictionary(items.map { ($0.item.id, $0.verdict) }) { first, _ in first }
  }
}

@Suite("The starter manifest")
struct StarterManifestTests {
  @Test("leaves every item of every checklist open, and causes no notice", arguments: StarterCase.all)
  private func states(starter: StarterCase) throws {
    let audit = try BuiltIn.audit(starter.starter().manifest)
    #expect(audit.notices.isEmpty)
    for item in audit.items where item.verdict != .notApplicable {
      #expect(item.verdict.standing == .open, "\(item.item.id): \(item.message)")
    }
    #expect(audit.items.prefix(12).map(\.verdict) == Array(repeating: .unknown, count: 12))
    #expect(!audit.gate.passed)
  }

  @Test("asks for all that decides the verdicts", arguments: StarterCase.all)
  private func completeness(starter: StarterCase) throws {
    let complete = try BuiltIn.document("examples/\(starter.complete).readiness.json").root.value
    let asked = try Restriction(starter.starter()).restricted(complete)
    #expect(asked != complete)
    #expect(try starter.verdicts(asked) == starter.verdicts(complete))
  }

  @Test("has a place for every fact that an audit of nothing reports as missing", arguments: StarterCase.all)
  private func reportedFacts(starter: StarterCase) throws {
    let manifest = try starter.starter()
    let audit = try BuiltIn.audit(["project": ["id": "pilot", "name": "Pilot"], "agents": [["id": "one"]]])
    let items = audit.checklists.filter { starter.checklists.contains($0.id) }.flatMap(\.items)
    let wanted = Set(items.flatMap(\.wouldDecide).map(\.path))
    #expect(wanted.count > 50)
    for path in wanted where !manifest.omittedLists.contains(path.pattern) {
      #expect(manifest.manifest.hasPlace(for: path.steps[...]), "\(path)")
    }
  }

  @Test("begins with what tells how strict the audit is")
  func firstFacts() throws {
    let facts = try StarterCase.all[0].starter().firstFacts.map(\.description)
    #expect(facts == ["project.audience", "project.reversibility", "data.personalData"])
  }
}

/// Cuts a manifest down to what a starter manifest asks for.
private struct Restriction {
  let starter: StarterManifest

  init(_ starter: StarterManifest) {
    self.starter = starter
  }

  func restricted(_ manifest: JSONValue) -> JSONValue {
    restricted(manifest, to: starter.manifest, at: FactPattern()) ?? .null
  }

  private func restricted(_ value: JSONValue, to place: JSONValue?, at pattern: FactPattern) -> JSONValue? {
    if starter.omittedLists.contains(pattern) { return value }
    switch (value, place) {
    case (.object(let members), .object(let places)):
      var kept = JSONObject()
      for (key, value) in members {
        let entry = places[StarterManifest.nameToReplace]
        let step = entry == nil ? FactPattern.Step.field(key) : .element
        kept[key] = restricted(value, to: entry ?? places[key], at: pattern.appending(step))
      }
      return .object(kept)
    case (.array(let elements), .array(let places)):
      return .array(
        elements.compactMap { restricted($0, to: places.first, at: pattern.appending(.element)) }
      )
    case (_, .some(.null)), (.string, .some(.string)): return value
    default: return starter.omittedLists.contains { $0.steps.starts(with: pattern.steps) } ? value : nil
    }
  }
}

extension FactPath {
  /// The sort of fact that stands here; a list of scalars counts as a whole.
  fileprivate var pattern: FactPattern {
    FactPattern(
      steps.map { step in
        switch step {
        case .field(let name): .field(name)
        case .index: .element
        }
      }
    )
  }
}

extension JSONValue {
  /// Whether something stands at a path, in the first entry for any entry of a list.
  fileprivate func hasPlace(for steps: ArraySlice<FactPath.Step>) -> Bool {
    guard let step = steps.first else { return true }
    switch (step, self) {
    case (.field(let name), .object(let members)):
      let member = members[name] ?? members[StarterManifest.nameToReplace]
      return member?.hasPlace(for: steps.dropFirst()) == true
    case (.index, .array(let elements)): return elements.first?.hasPlace(for: steps.dropFirst()) == true
    default: return false
    }
  }
}
