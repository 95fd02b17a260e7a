internal import ReadinessEngine

/// The audit in a few sentences, each made from the facts and left out where they say nothing.
struct ExecutiveSummarySection {
  /// The audit shown.
  let manifest: ManifestAudit
  /// The level of the heading.
  let level: Int

  /// Writes the paragraphs.
  func write(to writer: inout some DocumentWriter) {
    let paragraphs = [standing, heading, way].compactMap(\.self)
    guard !paragraphs.isEmpty else { return }
    writer.heading(level, "Summary")
    for paragraph in paragraphs { writer.paragraph(paragraph) }
  }

  /// How far the project is, by the criteria and by the gates.
  private var standing: RichText? {
    guard let checklist = manifest.scoredChecklist else { return nil }
    let asked = checklist.items.filter { $0.verdict != .notApplicable }
    let met = asked.count(where: \.isSettled)
    let name: RichText = "\(manifest.project.name)"
    var sentences: [RichText] = []
    if met == asked.count {
      sentences.append("\(name) meets all \(met.spelled) criteria that were asked.")
    } else {
      let share = "\(met == 0 ? "none" : met.spelled) of the \(asked.count.spelled)"
      sentences.append("\(name) meets \(share) criteria; \(rest(of: checklist)).")
    }
    if let strongest { sentences.append(strongest) }
    if let phase { sentences.append(phase) }
    return .joined(sentences, by: " ")
  }

  /// "two are not met and two are open, because facts are missing".
  private func rest(of checklist: ChecklistAudit) -> RichText {
    let notMet = checklist.items.count { $0.verdictWithoutWaiver.standing == .unfavourable }
    let open = checklist.items.count(where: \.isOpen)
    let broken = checklist.items.count { $0.verdict.standing == .error }
    let parts = [
      notMet > 0 ? "\(notMet.spelled) \(notMet == 1 ? "is" : "are") not met" : nil,
      open > 0 ? "\(open.spelled) \(open == 1 ? "is" : "are") open because facts are missing" : nil,
      broken > 0 ? "\(broken.spelled) could not be judged" : nil,
    ]
    return "\(parts.compactMap(\.self).enumeration)"
  }

  /// Where the project is strong and where it is weak, over all checklists.
  private var strongest: RichText? {
    guard let weakest = manifest.profile.weakest, manifest.profile.dimensions.count > 1 else { return nil }
    let best = manifest.profile.dimensions.max { $0.percentMet < $1.percentMet }
    guard let best, best.percentMet > weakest.percentMet else { return nil }
    return """
      Over all checklists it stands best on \(best.dimension.rawValue) (\(best.met) of \(best.total)) and weakest on \
      \(weakest.dimension.rawValue) (\(weakest.met) of \(weakest.total)).
      """
  }

  private var phase: RichText? {
    guard let phases = manifest.phases else { return nil }
    let title = phases.current.phase.title
    switch phases.stated?.comparison {
    case .ahead:
      return "By its own account it is further than its gates show: the gate of \(title) is not passed."
    case .behind: return "Its gates show it further than its own account does: it stands in \(title)."
    case .agrees, nil: return "Its gates place it in \(title)."
    }
  }

  /// What the project is heading for.
  private var heading: RichText? {
    let tally = FailureModeTally(manifest)
    guard !tally.isEmpty else { return nil }
    let all = tally.present.count + tally.possible.count + tally.ruledOut.count
    guard let worst = tally.present.first else {
      let open = tally.possible.count
      let rest: RichText =
        open == 0
        ? "all are ruled out by the facts."
        : "\(open.spelled) cannot be ruled out yet, because facts are missing."
      return "Of \(all.spelled) ways in which such projects fail none is present; \(rest)"
    }
    let count = tally.present.count
    let shows = count == 1 ? "one shows" : "\(count.spelled) show"
    let gravest: RichText = count == 1 ? "It is" : "The gravest is"
    return """
      Of \(all.spelled) ways in which such projects fail, \(shows) in the facts. \(gravest) “\(worst.item.title)” \
      (\(worst.severity?.level.rawValue ?? "")): \(worst.message.lowercasingFirst.sentence)\(possible(tally))
      """
  }

  private func possible(_ tally: FailureModeTally) -> RichText {
    let grave = tally.possible.filter { $0.severity?.level == .critical }
    guard !grave.isEmpty else { return "" }
    let titles = grave.prefix(3).map { "“\($0.item.title)”" as RichText }
    let ask: RichText = grave.count == 1 ? "If the missing facts show it, it forbids" : "Each would forbid"
    let lead: RichText = grave.count == 1 ? "One more, " : "\(grave.count.spelled.capitalizingFirst) more, "
    return " \(lead)\([RichText](titles).enumeration), cannot be ruled out yet. \(ask) going live."
  }

  /// How long the shortest way takes, by the plan's assumptions.
  private var way: RichText? {
    let plan = manifest.outlook.plan
    let distances = plan.distances
    guard let first = distances.first else { return nil }
    let rest = distances.dropFirst().map { "to \($0.aims.enumeration) \($0.days.dayText) days" }
    let more: RichText = rest.isEmpty ? "" : "; \(rest.joined(separator: "; "))"
    let isOpen = distances.contains { $0.days.count > 1 }
    let range: RichText =
      isOpen ? "; the greater numbers hold if the missing facts show something to fix" : ""
    return """
      If work starts now, the shortest way to \(first.aims.enumeration) takes about \(first.days.dayText) \
      days\(more). These are usual efforts, not estimates by the team\(range).
      """
  }
}
