internal import Suggestions

extension GateSettings {
  /// What the flags ask for, without a policy.
  public init(flags: GateFlags) {
    self.init(
      failUnder: flags.failUnder,
      failOn: flags.failOn ?? .critical,
      required: flags.required,
      minimumAssurance: flags.minimumAssurance ?? .stated
    )
  }

  /// What a policy asks for, tightened by flags.
  ///
  /// - Parameters:
  ///   - policy: The policy.
  ///   - flags: The flags of the call.
  ///   - passingScore: What the first scored checklist asks for by itself; nil where none is scored.
  /// - Throws: The first flag that asks for less than the policy, unless the policy allows that.
  public init(policy: Policy, flags: GateFlags, passingScore: Int?) throws(LooseningFlag) {
    for loosening in policy.loosenings(by: flags, passingScore: passingScore) {
      try policy.check(loosening)
    }
    let required = policy.required.map(\.value)
    let minimum = flags.minimumAssurance ?? policy.minimumAssurance
    self.init(
      failUnder: flags.failUnder ?? policy.failUnder?.value,
      failOn: flags.failOn ?? policy.failOn,
      required: required + flags.required.filter { !required.contains($0) },
      minimumAssurance: minimum
    )
    // A flag that tightens the minimum of all items tightens that of single items too.
    let isTighter = minimum > policy.minimumAssurance
    itemMinimums = policy.itemMinimums.map { own in
      ItemMinimum(item: own.item, assurance: isTighter ? max(own.assurance, minimum) : own.assurance)
    }
    self.policy = policy
  }
}

extension Policy {
  /// How many unknown names are told.
  private static let problemLimit = 100

  /// Refuses what asks for less than the policy, unless the policy allows that.
  public func check(_ loosening: LooseningFlag) throws(LooseningFlag) {
    guard let flag = loosening.flag, mayBeLoosened.contains(flag) else { throw loosening }
  }

  /// The flags that ask for less than the policy.
  fileprivate func loosenings(by flags: GateFlags, passingScore: Int?) -> [LooseningFlag] {
    var found: [LooseningFlag] = []
    if let given = flags.failUnder, let asked = failUnder?.value ?? passingScore, given < asked {
      found.append(.failUnder(asked: asked, given: given))
    }
    if let given = flags.failOn, let asked = failOn, given.map({ $0 > asked }) ?? true {
      found.append(.failOn(asked: asked, given: given))
    }
    if let given = flags.minimumAssurance, given < minimumAssurance {
      found.append(.minimumAssurance(asked: minimumAssurance, given: given))
    }
    if flags.hasBaseline { found.append(.baseline) }
    if flags.exitsZero { found.append(.exitZero) }
    if flags.movesEvidence { found.append(.evidenceRoot) }
    if flags.namesAdapters { found.append(.evidenceFormat) }
    if asksForToday, let day = flags.otherDay { found.append(.asOf(day)) }
    return found
  }

  /// Checks what the policy asks for against what is audited; a waiver for an unknown item is only reported.
  ///
  /// - Parameters:
  ///   - items: The items of all checklists in use.
  ///   - greatestScore: The greatest score that can be reached; nil where nothing is scored.
  /// - Throws: Every name that no item answers to, and a score that cannot be reached.
  public func check(items: [ChecklistItem], greatestScore: Int?) throws(PolicyError) {
    var problems: [PolicyProblem] = []
    if let failUnder, let greatestScore, failUnder.value > greatestScore {
      let reason = PolicyProblem.Reason.unreachableScore(failUnder.value, greatest: greatestScore)
      problems.append(PolicyProblem(offset: failUnder.offset, reason: reason))
    }
    let known = items.flatMap { [$0.id] + $0.aliases }
    let unknown = (required + itemMinimums.map(\.item)).lazy
      .filter { name in
        !items.contains { $0.answers(to: name.value) }
      }
    for name in unknown.prefix(Self.problemLimit) {
      let suggestion = Suggestion.closest(to: name.value, among: known)
      let reason = PolicyProblem.Reason.unknownItem(name.value, suggestion: suggestion)
      problems.append(PolicyProblem(offset: name.offset, reason: reason))
    }
    guard problems.isEmpty else { throw PolicyError(problems: problems.sorted { $0.offset < $1.offset }) }
  }
}
