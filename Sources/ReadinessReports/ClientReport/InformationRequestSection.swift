internal import ReadinessEngine

/// The facts to ask for, with their questions and the items that they would decide.
struct InformationRequestSection {
  /// The audit shown.
  let manifest: ManifestAudit
  /// The level of the heading.
  let level: Int

  /// Writes one row a fact, or nothing when all is decided.
  func write(to writer: inout some DocumentWriter) {
    let requests = manifest.informationRequest
    guard !requests.isEmpty else { return }
    writer.heading(level, "Information request")
    writer.paragraph(
      """
      \(requests.count.spelled("fact is", "facts are").capitalizingFirst) not stated. Beside each stands who can \
      usually supply it, what it helps to decide, and where it belongs.
      """
    )
    let awaited = Set(manifest.items.filter(isAwaited).map(\.item.id))
    func isPressing(_ request: RequestedFact) -> Bool { request.items.contains { awaited.contains($0.id) } }
    let pressing = requests.filter(isPressing)
    writeTable(of: pressing, to: &writer)
    let others = requests.filter { !isPressing($0) }
    guard !others.isEmpty else { return }
    writer.details("\(others.count.counted("fact", "facts")) that decide no criterion and no clearance") {
      details in
      writeTable(of: others, to: &details)
    }
  }

  /// Whether the recommendation waits for an item: a criterion, or what could forbid going live.
  private func isAwaited(_ audit: ItemAudit) -> Bool {
    audit.item.kind == .criterion || audit.severity?.level == .critical
      || manifest.clearance.reasons.contains { $0.item == audit.item.id }
  }

  private func writeTable(of requests: [RequestedFact], to writer: inout some DocumentWriter) {
    guard !requests.isEmpty else { return }
    writer.table(
      ["Fact", "Question", "Who can supply it", "Decides", "Belongs at"],
      of: requests
    ) { request, row in
      row.cell(code: request.missing.pathText)
      row.cell(request.missing.question.map { "\($0)" } ?? "")
      row.cell(request.items.first.map { "\($0.owner)" } ?? "")
      row.cell(.joined(request.items.map(\.title), by: " · "))
      row.cell(code: Place(file: manifest.path, position: request.missing.position).line)
    }
  }
}
