internal import ReadinessEngine

extension ItemAudit {
  /// Every reason for the verdict, at least one.
  var reasons: [String] {
    failures.count > 1 ? failures.map(\.message) : [message]
  }
}
