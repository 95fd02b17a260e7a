internal import CalendarDates
internal import ReadinessEngine

extension Waiver {
  /// "Accepted until 2026-12-31 by Ingrid Solberg: the reason".
  var sentence: String {
    "Accepted until \(lastDay) by \(approver): \(reason)"
  }
}

extension ItemWaiver {
  /// How the item stands without the waiver: "not met", "only claimed", "met (stated)".
  var standing: String {
    if assurance == .asserted { return VerdictLabel(verdict, isOnlyClaimed: true).phrase }
    return verdict.words + (assurance.map { " (\($0.rawValue))" } ?? "")
  }
}

extension PolicyIdentity {
  /// "Release policy (policy.json), owned by AI platform team".
  var sentence: String {
    (title.map { "\($0) (\(path))" } ?? path) + (owner.map { ", owned by \($0)" } ?? "")
  }
}
