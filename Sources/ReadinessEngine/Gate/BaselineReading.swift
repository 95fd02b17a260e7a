internal import CalendarDates
public import JSONSchema
public import JSONSyntax

extension Baseline {
  /// Reads the JSON report of an earlier audit.
  ///
  /// - Parameters:
  ///   - document: The report; its root may be anything.
  ///   - path: What reports call the file.
  ///   - schema: What reports hold.
  /// - Throws: Everything that keeps the file from being such a report, in document order.
  public init(_ document: JSONDocument, path: String, schema: Schema) throws(BaselineError) {
    let violations = schema.validate(document)
    // Of a report with another shape all else that is wrong follows from that.
    if let other = violations.lazy.compactMap(BaselineProblem.init(version:)).first {
      throw BaselineError(problems: [other])
    }
    let problems = violations.map { BaselineProblem(offset: $0.range.lowerBound, reason: .schema($0.reason)) }
    guard problems.isEmpty else { throw BaselineError(problems: problems) }
    var reader = BaselineReader()
    do throws(ChecklistProblem) {
      try reader.read(document.root)
    } catch {
      reader.problems.append(BaselineProblem(offset: error.offset, reason: .unreadable("\(error)")))
    }
    guard reader.problems.isEmpty, let asOf = reader.asOf else {
      throw BaselineError(problems: reader.problems)
    }
    self.init(path: path, asOf: asOf, projects: reader.projects, contradicted: reader.contradicted)
  }

  /// Refuses a run over other projects than those of the baseline.
  ///
  /// - Throws: Which projects the baseline lacks, and which the run lacks.
  public func check(projects ids: [String]) throws(BaselineError) {
    let lacking = ids.filter { projects[$0] == nil }
    let additional = Set(projects.keys).subtracting(ids).sorted()
    if lacking.isEmpty, additional.isEmpty { return }
    let reason = BaselineProblem.Reason.otherProjects(lacking: lacking, additional: additional)
    throw BaselineError(problems: [BaselineProblem(offset: 0, reason: reason)])
  }
}

extension BaselineProblem {
  /// The problem of a report whose version its schema does not know.
  fileprivate init?(version violation: SchemaViolation) {
    guard violation.path == JSONPath([.key("schemaVersion")]),
      case .noMatch(let version, _, _) = violation.reason
    else { return nil }
    self.init(offset: violation.range.lowerBound, reason: .otherVersion(version))
  }
}

/// Gathers from a valid report what a comparison needs.
private struct BaselineReader {
  /// How many ids that stand twice are told.
  private static let problemLimit = 100

  /// The day of the report.
  var asOf: CalendarDate?
  /// The items of each project by id.
  var projects: [String: [String: BaselineItem]] = [:]
  /// The paths of the facts of each project that evidence contradicted.
  var contradicted: [String: Set<String>] = [:]
  /// Ids that stand twice.
  var problems: [BaselineProblem] = []

  mutating func read(_ root: JSONNode) throws(ChecklistProblem) {
    let record = try ChecklistRecord(root)
    asOf = try record.day("asOf")
    for manifest in try record.required("manifests").elements { try readManifest(manifest) }
  }

  private mutating func readManifest(_ node: JSONNode) throws(ChecklistProblem) {
    let record = try ChecklistRecord(node)
    let project = try record.record("project").string("id")
    var items: [String: BaselineItem] = [:]
    for checklist in try record.required("checklists").elements {
      for item in try ChecklistRecord(checklist).required("items").elements {
        let id = try ChecklistRecord(item).string("id")
        guard items.updateValue(try BaselineItem(item), forKey: id) != nil else { continue }
        note(.repeatedItem(id, project: project), at: item)
      }
    }
    if projects.updateValue(items, forKey: project) != nil { note(.repeatedProject(project), at: node) }
    contradicted[project] = try contradictedFacts(node)
  }

  /// What a report says of contradicted facts; one written before there were such notices says nothing.
  private func contradictedFacts(_ manifest: JSONNode) throws(ChecklistProblem) -> Set<String> {
    var facts: Set<String> = []
    guard let notices = manifest["notices"] else { return facts }
    for notice in notices.elements {
      let record = try ChecklistRecord(notice)
      guard try record.string("kind") == NoticeKind.claimContradicted.rawValue else { continue }
      facts.insert(try record.string("path"))
    }
    return facts
  }

  private mutating func note(_ reason: BaselineProblem.Reason, at node: JSONNode) {
    guard problems.count < Self.problemLimit else { return }
    problems.append(BaselineProblem(offset: node.range.lowerBound, reason: reason))
  }
}

extension BaselineItem {
  /// Reads an item of a report; what has no value there is null.
  fileprivate init(_ node: JSONNode) throws(ChecklistProblem) {
    let record = try ChecklistRecord(node)
    func stated<Name: RawRepresentable<String> & CaseIterable>(
      _ field: String,
      _ type: Name.Type
    ) throws(ChecklistProblem) -> Name? {
      try node[field].map(\.kind) ?? .null == .null ? nil : record.name(field, type)
    }
    self.init(
      verdict: try record.name("verdict", Verdict.self),
      assurance: try stated("assurance", Assurance.self),
      severity: try stated("severity", Severity.self)
    )
  }
}
