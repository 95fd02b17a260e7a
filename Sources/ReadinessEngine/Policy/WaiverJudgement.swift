internal import CalendarDates

/// Applies the waivers of one project, on the day of the audit.
struct WaiverJudgement {
  private let waivers: [Waiver]
  private let settings: GateSettings
  private let asOf: CalendarDate
  private let longest: Int

  /// The waivers that a policy has for a project.
  init(_ policy: Policy, for project: ProjectIdentity, settings: GateSettings, asOf: CalendarDate) {
    waivers = policy.waivers.filter { $0.project == project.id }
    longest = policy.maximumWaiverDays
    self.settings = settings
    self.asOf = asOf
  }

  /// The item as it stands with the first waiver for it that is in force, if it needs one.
  func applied(to item: ItemAudit) -> ItemAudit {
    guard settings.needsWaiver(item),
      let waiver = waivers.first(where: { item.item.answers(to: $0.item) && obstacle(to: $0) == nil })
    else { return item }
    return item.waived(by: waiver)
  }

  /// What became of each waiver, in document order, given the items of all checklists with the waivers applied.
  func audits(_ items: [ItemAudit]) -> [WaiverAudit] {
    waivers.map { waiver in
      let item = items.first { $0.item.answers(to: waiver.item) }
      let standing = standing(of: waiver, for: item)
      return WaiverAudit(
        waiver: waiver,
        standing: standing,
        message: message(standing, waiver, item)
      )
    }
  }

  /// What keeps a waiver from being in force, whatever its item.
  private func obstacle(to waiver: Waiver) -> WaiverStanding? {
    let days = asOf.days(until: waiver.lastDay)
    return days < 0 ? .expired : days > longest ? .tooLong : nil
  }

  private func standing(of waiver: Waiver, for item: ItemAudit?) -> WaiverStanding {
    guard let item else { return .unknownItem }
    if let obstacle = obstacle(to: waiver) { return obstacle }
    return item.waiver?.waiver == waiver ? .active : .unused
  }

  private func message(_ standing: WaiverStanding, _ waiver: Waiver, _ item: ItemAudit?) -> String {
    let id = item?.item.id ?? waiver.item
    switch standing {
    case .active: return "\(id) is \(waiver.acceptance)"
    case .expired: return "The waiver for \(id) has expired: its last day was \(waiver.lastDay)"
    case .tooLong:
      return
        "The waiver for \(id) runs until \(waiver.lastDay), and the policy allows at most \(longest) days"
    case .unknownItem: return "The waiver for \(id) names no item of the checklists in use"
    case .unused:
      if item?.waiver != nil { return "The waiver for \(id) is not needed: an earlier one counts already" }
      return "The waiver for \(id) is not needed: the item is \(item?.verdict.words ?? "")"
    }
  }
}

extension Waiver {
  /// Until when and by whom the item is accepted, inside a sentence.
  public var acceptance: String {
    "accepted until \(lastDay) by \(approver)"
  }
}

extension GateSettings {
  /// Whether an item is not as the gate wants it: by its verdict, or for want of support.
  fileprivate func needsWaiver(_ item: ItemAudit) -> Bool {
    switch item.verdict.standing {
    case .unfavourable, .open: true
    case .favourable: !item.counts(for: self)
    case .notApplicable, .error, .waived: false
    }
  }
}
