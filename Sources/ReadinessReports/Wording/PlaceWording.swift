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
  /// Where the verdict's reason stands: the claim that was accepted, what encloses the first missing fact, or
  /// the fact that the reason's sentence prints.
  var decidingPosition: SourcePosition? {
    if let claim, claim.standing == .accepted { return claim.position }
    if let missing = wouldDecide.first { return missing.position }
    if let failure = failures.first { return position(of: failure) }
    return position ?? facts.fact(printedBy: item.confirmation)?.position
  }

  /// Where the fact stands that a failed probe's sentence prints.
  func position(of failure: ProbeFinding) -> SourcePosition? {
    fact(of: failure)?.position
  }

  /// The fact that a failed probe's sentence prints, or the first that it read.
  func fact(of failure: ProbeFinding) -> Fact? {
    failure.facts.fact(printedBy: item.probes.first { $0.id == failure.probe }?.message)
  }
}

extension [Fact] {
  /// The first stated fact that a sentence prints, whole or in part; without one, the first stated fact, or the
  /// first missing one.
  func fact(printedBy template: MessageTemplate?) -> Fact? {
    let stated = filter { $0.value != nil }
    for name in template?.placeholders ?? [] {
      if let fact = stated.first(where: { "\($0.path)".isInside(name) }) { return fact }
    }
    return stated.first ?? first
  }
}

extension String {
  /// Whether a path is the named one or stands inside it: `decisions[1].risk` inside `decisions`.
  fileprivate func isInside(_ name: String) -> Bool {
    guard hasPrefix(name) else { return false }
    let next = dropFirst(name.count).first
    return next == nil || next == "." || next == "["
  }
}
