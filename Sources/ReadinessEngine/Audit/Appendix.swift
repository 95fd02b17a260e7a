internal import CEL
internal import CalendarDates
public import Digests
internal import JSONSyntax

/// What only long reports show, beside the verdicts: it decides nothing.
public struct Appendix: Sendable {
  /// The practices found and missing, group by group.
  public let practices: [PracticeGroupAudit]
  /// What the project's own figures say about money and time.
  public let economics: Economics
  /// The digest of the manifest's bytes, which tells whether another file says the same.
  public let manifestDigest: SHA256
}

/// What an appendix is worked out from; whoever shows no appendix neither reads nor compiles it.
public struct AppendixKnowledge: Sendable {
  private let practices: CompiledPractices
  private let benchmarks: Benchmarks

  /// Gathers what was compiled against the schema of the manifests to come, and the figures of the sources.
  public init(practices: CompiledPractices, benchmarks: Benchmarks) {
    self.practices = practices
    self.benchmarks = benchmarks
  }

  /// The appendix of one manifest.
  ///
  /// - Parameters:
  ///   - judgement: The manifest's facts.
  ///   - items: The verdicts on it, of which some are gaps that cost money to close.
  ///   - asOf: The day on which dates are judged.
  /// - Returns: What its practices and figures say.
  func appendix(_ judgement: ChecklistJudgement, items: [ItemAudit], asOf: CalendarDate) -> Appendix {
    let practice = PracticeJudgement(facts: judgement.facts, activation: judgement.activation)
    return Appendix(
      practices: practices.groups.map(practice.audit),
      economics: Economics(
        judgement.facts,
        benchmarks: benchmarks,
        asOf: asOf,
        openItems: items.filter(\.isGap).map(\.item)
      ),
      manifestDigest: SHA256(judgement.facts.manifest.document.bytes)
    )
  }
}
