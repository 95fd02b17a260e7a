internal import CalendarDates
internal import JSONSyntax
internal import ReadinessEngine

/// The policy that asked for what the gate asks for.
struct PolicyShape: JSONShape {
  /// The policy written.
  let policy: PolicyIdentity

  func write(to json: inout JSONObjectWriter) {
    json.text("path", policy.path)
    json.text("title", policy.title)
    json.text("owner", policy.owner)
  }
}

/// An item that is accepted for a time though it is not as the gate asks.
struct DeviationShape: JSONShape {
  /// The item.
  let item: ChecklistItem
  /// Its waiver, with the verdict without it.
  let waiver: ItemWaiver
  /// The policy's path.
  let file: String

  /// The deviation of an item; nil without a waiver in force.
  init?(_ audit: ItemAudit, file: String) {
    guard let waiver = audit.waiver else { return nil }
    self.item = audit.item
    self.waiver = waiver
    self.file = file
  }

  func write(to json: inout JSONObjectWriter) {
    json.text("item", item.id)
    json.text("verdict", waiver.verdict.rawValue)
    json.text("assurance", waiver.assurance?.rawValue)
    WaiverShape(waiver: waiver.waiver, file: file).write(to: &json)
  }
}

/// A waiver that counts for nothing.
struct RefusedWaiverShape: JSONShape {
  /// The waiver and what became of it.
  let audit: WaiverAudit
  /// The policy's path.
  let file: String

  func write(to json: inout JSONObjectWriter) {
    json.text("item", audit.waiver.item)
    json.text("standing", audit.standing.rawValue)
    json.text("message", audit.message)
    WaiverShape(waiver: audit.waiver, file: file).write(to: &json)
  }
}

/// What a waiver says of its item.
private struct WaiverShape: JSONShape {
  /// The waiver written.
  let waiver: Waiver
  /// The policy's path.
  let file: String

  func write(to json: inout JSONObjectWriter) {
    json.text("reason", waiver.reason)
    json.text("approver", waiver.approver)
    json.text("lastDay", "\(waiver.lastDay)")
    json.object("at", PositionShape(file: file, position: waiver.position))
  }
}
