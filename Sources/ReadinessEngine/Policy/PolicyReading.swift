internal import CalendarDates
public import JSONSchema
public import JSONSyntax

extension Policy {
  /// How long a waiver may run where the file does not say, in days.
  private static let defaultWaiverDays = 180

  /// Reads a policy.
  ///
  /// - Parameters:
  ///   - document: The file; its root may be anything.
  ///   - path: What reports call the file.
  ///   - schema: What policies may say.
  /// - Throws: Everything that keeps the file from being a policy, in document order.
  public init(_ document: JSONDocument, path: String, schema: Schema) throws(PolicyError) {
    let problems = schema.validate(document)
      .map { PolicyProblem(offset: $0.range.lowerBound, reason: .schema($0.reason)) }
    guard problems.isEmpty else { throw PolicyError(problems: problems) }
    do throws(ChecklistProblem) {
      try self.init(reading: document.root, path: path)
    } catch {
      throw PolicyError(problems: [PolicyProblem(offset: error.offset, reason: .unreadable("\(error)"))])
    }
  }

  private init(reading root: JSONNode, path: String) throws(ChecklistProblem) {
    let record = try ChecklistRecord(root)
    self.init(
      identity: PolicyIdentity(
        path: path,
        title: try record.optionalString("title"),
        owner: try record.optionalString("owner")
      ),
      checklists: try record.list("checklists", Placed.init),
      failUnder: try record.optionalInteger("failUnder")
        .map { Placed(value: $0, offset: root["failUnder"]?.range.lowerBound ?? 0) },
      failOn: try Self.failOn(record),
      required: try record.list("require", Placed.init),
      minimumAssurance: try record.optionalString("minimumAssurance") == nil
        ? .stated : record.name("minimumAssurance", Assurance.self),
      itemMinimums: try Self.itemMinimums(root["minimumAssuranceByItem"]),
      mayBeLoosened: Set(try record.names("mayBeLoosened", LoosenableFlag.self)),
      maximumWaiverDays: try record.optionalInteger("maximumWaiverDays") ?? Self.defaultWaiverDays,
      asksForToday: root["asksForToday"]?.bool ?? false,
      waivers: try record.list("waivers", Waiver.init)
    )
  }

  /// The severity that fails; what the file leaves out is the default, and only `none` means none.
  private static func failOn(_ record: ChecklistRecord) throws(ChecklistProblem) -> Severity? {
    guard let word = try record.optionalString("failOn") else { return .critical }
    return word == "none" ? nil : try record.name("failOn", Severity.self)
  }

  private static func itemMinimums(_ node: JSONNode?) throws(ChecklistProblem) -> [ItemMinimum] {
    guard let node else { return [] }
    let record = try ChecklistRecord(node)
    var minimums: [ItemMinimum] = []
    for member in node.members {
      let item = Placed(value: member.key, offset: member.keyRange.lowerBound)
      let assurance = try record.name(member.key, Assurance.self)
      minimums.append(ItemMinimum(item: item, assurance: assurance))
    }
    return minimums
  }
}

extension Placed<String> {
  fileprivate init(_ node: JSONNode) throws(ChecklistProblem) {
    let offset = node.range.lowerBound
    guard let text = node.string else {
      throw ChecklistProblem(offset: offset, reason: .expected("a string"))
    }
    self.init(value: text, offset: offset)
  }
}

extension Waiver {
  fileprivate init(_ node: JSONNode) throws(ChecklistProblem) {
    let record = try ChecklistRecord(node)
    self.init(
      project: try record.string("project"),
      item: try record.string("item"),
      reason: try record.string("reason"),
      approver: try record.string("approver"),
      lastDay: try record.day("lastDay"),
      position: node.position
    )
  }
}
