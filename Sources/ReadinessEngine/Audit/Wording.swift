internal import CEL

/// The sentences that the engine itself adds to those of the checklists.
enum Wording {
  /// Names the first few facts that are not stated.
  static func notStated(_ paths: [FactPath]) -> String {
    let shown = paths.prefix(3).map(\.description).joined(separator: ", ")
    let rest = paths.count - 3
    return rest > 0 ? "Not stated: \(shown) and \(rest) more" : "Not stated: \(shown)"
  }

  /// Names the facts that are not stated, after what is known already.
  static func notStated(_ paths: [FactPath], beside message: String?) -> String {
    guard let message else { return notStated(paths) }
    return "\(message); \(notStated(paths).lowercasingFirst)"
  }

  /// Adds to a message which entries of a list it is about, a few of them by name.
  static func naming(_ entries: [String], after message: String?) -> String {
    let message = message ?? ""
    guard !entries.isEmpty else { return message }
    let rest = entries.count - 3
    let names = entries.prefix(3).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    return "\(message): \(names)"
  }

  /// Says who claims it, or nil where the claim was not accepted.
  static func accepted(_ claim: ClaimAudit) -> String? {
    guard claim.standing == .accepted, let by = claim.by, let on = claim.on, let reason = claim.reason
    else { return nil }
    return "Only claimed, by \(by) on \(on): \(reason)"
  }

  /// Says that a rule of the checklist could not be evaluated, which is the checklist's mistake.
  static func ruleFailed(_ probe: String, _ error: EvaluationError) -> String {
    "The rule \"\(probe)\" could not be evaluated: \(error)"
  }
}

extension String {
  fileprivate var lowercasingFirst: String {
    prefix(1).lowercased() + dropFirst()
  }
}
