internal import ReadinessEngine

/// How the failure modes stand, counted.
struct FailureModeTally {
  /// Those that are present, the worst first.
  let present: [ItemAudit]
  /// Those that cannot be ruled out, the worst first.
  let possible: [ItemAudit]
  /// Those that the facts rule out.
  let ruledOut: [ItemAudit]

  /// Counts the failure modes of all checklists that concern the project.
  init(_ manifest: ManifestAudit) {
    self.init(manifest.checklists.filter { $0.applicability.applies }.flatMap(\.items))
  }

  /// Counts the failure modes among some items.
  init(_ items: [ItemAudit]) {
    let modes = items.filter { $0.item.kind == .failureMode }.worstFirst
    present = modes.filter { $0.verdict == .present }
    possible = modes.filter { $0.verdict == .cannotBeRuledOut }
    ruledOut = modes.filter { $0.verdict == .ruledOut }
  }

  /// Whether there is none.
  var isEmpty: Bool {
    present.isEmpty && possible.isEmpty && ruledOut.isEmpty
  }

  /// "6 present (4 high, 2 medium), 2 possible (2 critical), 23 ruled out".
  var sentence: String {
    [
      part(present, "present"), part(possible, "possible"),
      ruledOut.isEmpty ? nil : "\(ruledOut.count) ruled out",
    ]
    .compactMap(\.self).joined(separator: ", ")
  }

  private func part(_ modes: [ItemAudit], _ words: String) -> String? {
    guard !modes.isEmpty else { return nil }
    let grades = Severity.allCases.reversed()
      .compactMap { severity -> String? in
        let count = modes.count { $0.severity?.level == severity }
        return count == 0 ? nil : "\(count) \(severity.rawValue)"
      }
    return "\(modes.count) \(words) (\(grades.joined(separator: ", ")))"
  }

  /// The modes by severity, for a picture.
  var heatMap: HeatMap {
    let rows = Severity.allCases.reversed()
      .map { severity in
        HeatMapRow(
          severity: severity,
          present: present.filter { $0.severity?.level == severity }.map(\.item.title),
          possible: possible.filter { $0.severity?.level == severity }.map(\.item.title)
        )
      }
    return HeatMap(rows: rows, ruledOut: ruledOut.count)
  }
}
