internal import ReadinessEngine

extension ItemAudit {
  /// Every reason for the verdict, at least one, and the waiver where one is in force.
  var reasons: [String] {
    (failures.count > 1 ? failures.map(\.message) : [message]) + [waiver?.waiver.sentence].compactMap(\.self)
  }
}
