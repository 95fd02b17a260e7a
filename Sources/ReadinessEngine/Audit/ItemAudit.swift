public import JSONSyntax

/// The verdict on one item, with all that it rests on.
///
/// What takes long and few reports show, such as the facts and the advice, is worked out when it is asked for, or once
/// for all in `explained()`. It follows from values alone, so it is the same each time. It is a class only because
/// reports pass it around a lot.
public final class ItemAudit: Sendable {
  /// The item.
  public let item: ChecklistItem
  /// What the facts say, or a claim where they leave it open, or a waiver where it is not as it should be.
  public let verdict: Verdict
  /// How bad it is, for a failure mode that is present or cannot be ruled out; nil otherwise.
  public let severity: SeverityAudit?
  /// How well the verdict is supported; nil unless it is favourable.
  public let assurance: Assurance?
  /// The required probes that do not hold, the symptoms that are found, and the rules that a wrong type or a
  /// limit kept from being evaluated.
  public let failures: [ProbeFinding]
  /// The facts that would decide an open verdict; empty for any other.
  public let wouldDecide: [MissingFact]
  /// The claim made for this item, if any.
  public let claim: ClaimAudit?
  /// The waiver that is in force for this item, where it needs one.
  public let waiver: ItemWaiver?

  private let foundMessage: Found<String>
  private let foundRange: Found<SourceRange?>
  private let foundAdvice: Found<[ProbeFinding]>
  private let foundFacts: Found<[Fact]>

  /// Gathers what an audit found; the sentence, its place, the advice and the facts are found when they are asked for.
  init(
    item: ChecklistItem,
    verdict: Verdict,
    severity: SeverityAudit? = nil,
    assurance: Assurance?,
    message: @autoclosure @escaping @Sendable () -> String,
    range: @autoclosure @escaping @Sendable () -> SourceRange? = nil,
    failures: [ProbeFinding],
    advice: @autoclosure @escaping @Sendable () -> [ProbeFinding],
    facts: @autoclosure @escaping @Sendable () -> [Fact],
    wouldDecide: [MissingFact],
    claim: ClaimAudit?,
    waiver: ItemWaiver? = nil
  ) {
    self.item = item
    self.verdict = verdict
    self.severity = severity
    self.assurance = assurance
    self.failures = failures
    self.wouldDecide = wouldDecide
    self.claim = claim
    self.waiver = waiver
    foundMessage = .onDemand(message)
    foundRange = .onDemand(range)
    foundAdvice = .onDemand(advice)
    foundFacts = .onDemand(facts)
  }

  /// Copies an audit and finds what it finds on demand.
  private init(explaining audit: ItemAudit) {
    item = audit.item
    verdict = audit.verdict
    severity = audit.severity
    assurance = audit.assurance
    failures = audit.failures
    wouldDecide = audit.wouldDecide
    claim = audit.claim
    waiver = audit.waiver
    foundMessage = .known(audit.message)
    foundRange = .known(audit.range)
    foundAdvice = .known(audit.advice)
    foundFacts = .known(audit.facts)
  }

  /// The item with all that is found on demand at hand, for reports that show it.
  func explained() -> ItemAudit {
    ItemAudit(explaining: self)
  }

  /// The verdict's reason in one sentence.
  ///
  /// - Complexity: linear in the length of the sentence; O(1) once the item is explained.
  public var message: String {
    foundMessage.value
  }

  /// Where the reason of a favourable verdict stands, if its sentence names a fact or its rules read one.
  ///
  /// - Complexity: may evaluate a deciding rule once more, within its limits; O(1) once the item is explained.
  public var range: SourceRange? {
    foundRange.value
  }

  /// The advisory probes that do not hold, or that facts which are not stated leave open.
  ///
  /// - Complexity: evaluates the advisory rules, within their limits; O(1) once the item is explained.
  public var advice: [ProbeFinding] {
    foundAdvice.value
  }

  /// The facts that decided, stated ones and missing ones, in document order.
  ///
  /// - Complexity: evaluates the deciding rules once more, within their limits; O(1) once the item is explained.
  public var facts: [Fact] {
    foundFacts.value
  }
}

extension ItemAudit {
  /// The item with a waiver in force: all that was found stays.
  ///
  /// What the facts show to be as it should be keeps its verdict; the waiver then stands in for better support.
  func waived(by waiver: Waiver) -> ItemAudit {
    let isShown = verdict.standing == .favourable && assurance != .asserted
    return ItemAudit(
      item: item,
      verdict: isShown ? verdict : .waived,
      severity: severity,
      assurance: isShown ? assurance : nil,
      message: self.message,
      range: self.range,
      failures: failures,
      advice: self.advice,
      facts: self.facts,
      wouldDecide: wouldDecide,
      claim: claim,
      waiver: ItemWaiver(waiver: waiver, verdict: verdict, assurance: assurance)
    )
  }

  /// The verdict that the facts and claims lead to, whatever is waived.
  public var verdictWithoutWaiver: Verdict {
    waiver?.verdict ?? verdict
  }
}

/// A value that is at hand, or found whenever it is asked for.
private enum Found<Value: Sendable>: Sendable {
  case known(Value)
  case onDemand(@Sendable () -> Value)

  var value: Value {
    switch self {
    case .known(let value): value
    case .onDemand(let find): find()
    }
  }
}
