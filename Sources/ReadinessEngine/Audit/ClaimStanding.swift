internal import CEL

extension ClaimAudit {
  /// Says what becomes of a claim for an item beside the verdict that the facts lead to.
  init(_ claim: Claim, for item: ChecklistItem, beside verdict: Verdict) {
    self.init(
      by: claim.by,
      on: claim.on,
      reason: claim.reason,
      standing: Self.standing(of: claim, for: item, beside: verdict),
      range: claim.range
    )
  }

  private static func standing(of claim: Claim, for item: ChecklistItem, beside verdict: Verdict)
    -> ClaimStanding
  {
    switch verdict.standing {
    case .unfavourable: .contradicted
    case .favourable: .superfluous
    // A word alone can stand for a criterion, but rules out no failure mode and opens no gate.
    case .open: item.kind != .criterion ? .unused : claim.isComplete ? .accepted : .incomplete
    case .notApplicable, .waived, .error: .unused
    }
  }
}

/// Turns claims that do not count into notices.
struct ClaimNotices {
  private let manifest: Manifest
  private let items: [ItemAudit]

  init(_ manifest: Manifest, _ items: [ItemAudit]) {
    self.manifest = manifest
    self.items = items
  }

  /// One notice a claim that is contradicted, incomplete, superfluous or for an item that is not in use.
  var notices: [Notice] {
    manifest.claims.compactMap { claim in
      guard let (kind, message) = judgement(of: claim) else { return nil }
      return Notice(
        kind: kind,
        path: FactPath([.field("claims"), .index(claim.index)]),
        range: claim.range,
        message: message
      )
    }
  }

  private func judgement(of claim: Claim) -> (NoticeKind, String)? {
    guard let item = items.first(where: { $0.item.answers(to: claim.criterion) }) else {
      return (.unusedClaim, "The claim for \"\(claim.criterion)\" names no item of the checklists in use")
    }
    let id = item.item.id
    switch item.claim?.standing {
    case .contradicted:
      return (.contradictedClaim, "The claim for \"\(id)\" is contradicted by the facts: \(item.message)")
    case .incomplete:
      return (.unusedClaim, "The claim for \"\(id)\" counts only with a name, a day and a reason")
    case .superfluous:
      return (.unusedClaim, "The claim for \"\(id)\" is not needed: the facts already show it")
    case .unused:
      return (.unusedClaim, "The claim for \"\(id)\" changes nothing: the item is \(item.verdict.rawValue)")
    case .accepted, nil:
      return nil
    }
  }
}
