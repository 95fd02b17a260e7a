internal import JSONSyntax
internal import ReadinessEngine

/// A place in a manifest as editors and terminals follow it.
struct Place {
  /// The manifest's path as given.
  let file: String
  /// The position in it.
  let position: SourcePosition

  /// `file:line`.
  var line: String {
    "\(file):\(position.line)"
  }

  /// `file:line:column`.
  var full: String {
    "\(file):\(position.line):\(position.column)"
  }
}

extension ItemAudit {
  /// Where the deciding fact stands: the claim that was accepted, the first fact that a failed probe read, or
  /// the first stated fact; without any, what encloses the first fact that is missing.
  var decidingPosition: SourcePosition? {
    if let claim, claim.standing == .accepted { return claim.position }
    if let missing = wouldDecide.first { return missing.position }
    return (failures.first?.facts ?? facts).decidingPosition ?? facts.decidingPosition
  }
}

extension [Fact] {
  /// Where the first stated fact stands, or else what encloses the first missing one.
  var decidingPosition: SourcePosition? {
    (first { $0.value != nil } ?? first)?.position
  }
}
