internal import CalendarDates
internal import CEL
internal import JSONSyntax

/// Reads facts from the values of one artifact by the rules of one adapter.
struct ArtifactEvaluation {
  let adapter: Adapter
  let rules: AdapterRules
  let schema: ManifestSchema
  let activation: Activation
  /// Where a value stands that a rule has read.
  let position: (FactPath) -> SourcePosition?

  /// An artifact is larger than a manifest, so its rules may take longer.
  static let limits = EvaluationLimits(steps: 20_000_000, output: 16 << 20)

  /// What the artifact shows.
  func reading() -> ArtifactReading {
    ArtifactReading(
      adapter: adapter,
      toolVersion: rules.toolVersion.flatMap(text),
      date: rules.date.flatMap(text).flatMap { CalendarDate(String($0.prefix(10))) },
      outcome: outcome(),
      notes: rules.notes.compactMap { standing(of: $0) == .holds ? $0.message : nil }
    )
  }

  private func outcome() -> ArtifactOutcome {
    let remarks = rules.inconclusive.map { (message: $0.message, standing: standing(of: $0)) }
    func reasons(_ standing: RemarkStanding) -> String? {
      let messages = remarks.filter { $0.standing == standing }.map(\.message)
      return messages.isEmpty ? nil : messages.joined(separator: "; ")
    }
    if let reasons = reasons(.holds) { return .inconclusive(reasons) }
    if reasons(.unfit) != nil { return .inconclusive("the file is not as \(adapter.tool) writes it") }
    // What could hide a run that shows nothing is no proof that it shows something.
    if let reasons = reasons(.untold) {
      return .inconclusive("the file lacks what would rule this out: \(reasons)")
    }
    do throws(UnfitValue) {
      let facts = try facts()
      let isEmpty = facts.isEmpty && !rules.facts.isEmpty
      return isEmpty
        ? .inconclusive("the file holds none of the values that tell something") : .measured(facts)
    } catch {
      return .inconclusive("\(error.path) cannot be read: \(error.reason)")
    }
  }

  /// Whether a remark applies.
  private enum RemarkStanding {
    case holds
    case doesNotHold
    /// The artifact lacks a value that would tell.
    case untold
    /// A value has a wrong type.
    case unfit
  }

  private func standing(of remark: CompiledAdapterRemark) -> RemarkStanding {
    switch evaluate(remark.when) {
    case .value(.bool(let holds)): holds ? .holds : .doesNotHold
    case .unknown: .untold
    case .value, .error: .unfit
    }
  }

  /// A value that is not what the manifest's field can hold.
  private struct UnfitValue: Error {
    let path: FactPath
    let reason: String
  }

  private func facts() throws(UnfitValue) -> [ArtifactFact] {
    var facts: [ArtifactFact] = []
    for compiled in rules.facts {
      let explanation = compiled.value.explain(activation, limits: Self.limits)
      let path = compiled.fact.path
      switch explanation.outcome {
      case .unknown: continue
      case .error(let error): throw UnfitValue(path: path, reason: "\(error)")
      // A rule says by an empty optional that this artifact does not tell the value.
      case .value(.optional(nil)): continue
      case .value(.optional(let value?)), .value(let value):
        guard let json = stated(value) else {
          throw UnfitValue(path: path, reason: "the value is a \(value.kind.name)")
        }
        if let objection = schema.objection(to: json, at: JSONPath(path)) {
          throw UnfitValue(path: path, reason: objection)
        }
        // The value itself, or else the first number, or the first value, that it was worked out from.
        let read =
          explanation.facts.filter { $0.value == value }
          + explanation.facts.filter { $0.value?.kind == .double }
          + explanation.facts
        let place = read.lazy.compactMap { position($0.path) }.first
        facts.append(ArtifactFact(fact: compiled.fact, value: json, position: place))
      }
    }
    return facts
  }

  private func text(_ rule: CompiledExpression) -> String? {
    guard case .value(let value) = evaluate(rule) else { return nil }
    switch value {
    case .string(let text): return text
    case .timestamp(let time): return "\(time)"
    default: return nil
    }
  }

  private func evaluate(_ rule: CompiledExpression) -> Outcome {
    rule.evaluate(activation, limits: Self.limits)
  }

  /// A single value as a manifest would state it; nil for anything else, and for numbers that are not finite.
  private func stated(_ value: Value) -> JSONValue? {
    switch value {
    case .bool(let bool): .boolean(bool)
    case .int(let integer): .integer(integer)
    case .double(let number) where number.isFinite:
      Int64(exactly: number).map(JSONValue.integer) ?? .number(number)
    case .string(let text): .string(text)
    case .timestamp(let time): .string(String("\(time)".prefix(10)))
    default: nil
    }
  }
}
