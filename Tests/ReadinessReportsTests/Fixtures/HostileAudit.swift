import CEL
import Digests
import JSONSyntax

@testable import ReadinessEngine

/// An audit in which every text that a manifest or a checklist can influence is one of the given texts.
struct HostileAudit {
  /// The audit.
  let manifest: ManifestAudit

  init(texts: [String]) {
    var builder = Builder(texts: texts)
    manifest = builder.manifest()
  }

  private struct Builder {
    let texts: [String]
    private var next = 0

    init(texts: [String]) {
      self.texts = texts
    }

    mutating func text() -> String {
      defer { next += 1 }
      return texts[next % texts.count]
    }

    mutating func path() -> FactPath {
      FactPath([.field("people"), .field(text()), .index(1), .field(text())])
    }

    mutating func item(_ number: Int, _ dimension: Dimension) -> ChecklistItem {
      let source = SourceReference(document: text(), place: text())
      return Criteria.item(number, text(), text(), dimension, text(), step: text(), source: source)
    }

    mutating func fact() -> Fact {
      Fact(path: path(), value: .object([text(): .string(text())]), text: text(), position: position(7))
    }

    mutating func missing() -> MissingFact {
      MissingFact(path: path(), question: text(), position: position(8))
    }

    mutating func finding() -> ProbeFinding {
      ProbeFinding(probe: text(), message: text(), facts: [fact()], wouldDecide: [missing()])
    }

    mutating func claim(_ standing: ClaimStanding) -> ClaimAudit {
      ClaimAudit(by: text(), on: day("2026-10-01"), reason: text(), standing: standing, position: position(9))
    }

    mutating func items() -> [ItemAudit] {
      [
        met(item(1, .data), text(), [fact()], advice: [finding()]),
        notMet(item(2, .governance), [finding(), finding()], claim: claim(.contradicted)),
        unknown(item(3, .scope), [missing()], stated: [fact()]),
        unknown(item(4, .scope), [missing()], claim: claim(.accepted)),
        undecided(item(5, .ownership), .notApplicable, text()),
        undecided(item(6, .ownership), .error, text()),
        notMet(item(7, .governance), [finding()]).waived(by: waiver()),
      ]
    }

    mutating func waiver() -> Waiver {
      ReadinessReportsTests.waiver(text(), reason: text(), approver: text())
    }

    mutating func refused() -> WaiverAudit {
      WaiverAudit(waiver: waiver(), standing: .unknownItem, message: text())
    }

    mutating func comparison() -> BaselineComparison {
      let change = BaselineChange(
        item: item(8, .governance),
        before: BaselineItem(verdict: .met, assurance: .stated, severity: nil),
        now: BaselineItem(verdict: .notMet, assurance: nil, severity: nil)
      )
      return BaselineComparison(
        path: text(),
        asOf: day("2026-10-01"),
        worse: [change],
        better: [change],
        known: []
      )
    }

    mutating func clearanceReason() -> ClearanceReason {
      ClearanceReason(
        item: text(),
        verdict: .notMet,
        isOnlyClaimed: false,
        because: text(),
        settledBy: [path()]
      )
    }

    mutating func notice() -> Notice {
      Notice(kind: .placeholder, path: path(), position: position(10), message: text())
    }

    mutating func practices(count: Int) -> PracticeGroupAudit {
      let standings: [PracticeStanding] = [.missing, .open, .found]
      let practices = (0..<count)
        .map { index in
          let source = SourceReference(document: text(), place: text())
          let standing = standings[index % standings.count]
          let facts = [fact()]
          let open = standing == .open ? [missing()] : []
          return practice(text(), text(), standing, text(), facts: facts, wouldDecide: open, source: source)
        }
      return practiceGroup(text(), text(), text(), found: text(), missing: text(), practices)
    }

    mutating func manifest() -> ManifestAudit {
      manifestAudit(
        text(),
        ProjectIdentity(id: text(), name: text()),
        items(),
        clearance: [clearanceReason(), clearanceReason()],
        notices: [notice()],
        checklistTitle: text(),
        bands: [Criteria.band(text(), text(), 3, text()), Criteria.band(text(), text(), 0, text())],
        appendix: Appendix(
          practices: [practices(count: 3), practices(count: 9)],
          economics: SampleEconomics.unstated,
          manifestDigest: SHA256(Array("{}".utf8))
        ),
        policy: PolicyIdentity(path: text(), title: text(), owner: text()),
        waivers: [refused()],
        comparison: comparison()
      )
    }
  }
}
