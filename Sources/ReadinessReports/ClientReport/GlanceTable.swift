internal import CalendarDates
internal import ReadinessEngine

/// The verdicts of a manifest in one small table, for a reader with one minute.
struct GlanceTable {
  /// The audit shown.
  let manifest: ManifestAudit

  /// Writes one row a question; what nobody asked has none.
  func write(to writer: inout some DocumentWriter) {
    let rows = [score, band, clearance, accepted, gate, failureModes, phase, facts, claims]
      .compactMap(\.self)
    writer.table(["Verdict", "Today"], rows: rows)
  }

  private var score: [RichText]? {
    manifest.scoredChecklist?.scoreSentence.map { ["Score", "**\($0)**\(evidence)"] }
  }

  private var evidence: RichText {
    guard !manifest.evidence.isEmpty, let score = manifest.scoredChecklist?.score else { return "" }
    return "; \(score.evidenceSentence)"
  }

  private var band: [RichText]? {
    manifest.scoredChecklist?.band.map { ["Band", "**\($0.title)**. \($0.advice)"] }
  }

  private var clearance: [RichText]? {
    let clearance = manifest.clearance
    guard clearance.isRequired else { return ["Clearance", "not needed"] }
    if clearance.cleared { return ["Clearance", "\(verdict: "nothing stands against it", .good)"] }
    let ids = clearance.reasons.map(\.item)
    return ["Clearance", "\(verdict: "not cleared", .bad): \(ids.codeList). \(clearance.because)"]
  }

  private var accepted: [RichText]? {
    let items = manifest.deviations.compactMap { audit in
      audit.waiver.map { accepted -> RichText in
        let waiver = accepted.waiver
        return "\(code: audit.item.id) until \(waiver.lastDay.description) by \(waiver.approver)"
      }
    }
    return items.isEmpty ? nil : ["Accepted risks", .joined(items, by: " · ")]
  }

  private var gate: [RichText]? {
    let tone = VerdictTone(holds: manifest.gate.passed)
    let failures = manifest.gate.checks.filter { !$0.holds && !isToldByClearance($0) }.map(\.reason)
    let why: RichText = failures.isEmpty ? "" : ": \(.joined(failures, by: " · "))"
    let policy: RichText = manifest.gate.policy.map { ", as asked for by \($0.sentence)" } ?? ""
    return ["Gate", "\(verdict: manifest.gate.word, tone)\(policy)\(why)"]
  }

  /// Whether the check failed for nothing but what stands against clearance, which has a row of its own.
  private func isToldByClearance(_ check: GateCheck) -> Bool {
    check.points == nil && !check.items.isEmpty
      && Set(manifest.clearance.reasons.map(\.item)).isSuperset(of: check.items)
  }

  private var failureModes: [RichText]? {
    let tally = FailureModeTally(manifest)
    return tally.isEmpty ? nil : ["Failure modes", "\(tally.sentence)"]
  }

  private var phase: [RichText]? {
    guard let phases = manifest.phases else { return nil }
    let stated =
      phases.stated?.sentence(current: phases.current).map { sentence -> RichText in ". \(sentence)" } ?? ""
    return ["Phase", "**\(phases.current.phase.title)**\(stated)"]
  }

  private var facts: [RichText]? {
    let count = manifest.informationRequest.count
    return count == 0 ? nil : ["Facts to state", "\(count), listed in the information request"]
  }

  private var claims: [RichText]? {
    let claimed = manifest.items.filter { $0.assurance == .asserted }.map(\.item.title)
    return claimed.isEmpty ? nil : ["Only claimed", "~ \(.joined(claimed, by: " · "))"]
  }
}

extension Clearance {
  /// Why the items are asked for, each reason once.
  fileprivate var because: String {
    var reasons: [String] = []
    for reason in self.reasons where !reasons.contains(reason.because) { reasons.append(reason.because) }
    return reasons.map(\.sentence).joined(separator: " ")
  }
}
