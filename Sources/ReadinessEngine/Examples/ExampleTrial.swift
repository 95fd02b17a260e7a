public import CalendarDates
internal import CEL
public import JSONSyntax

/// Tries the examples of one checklist: each one has to lead to the verdict that it states.
///
/// An example that passes is tried once more without the facts that decided it, and then has to be open; so no
/// verdict rests on what nobody stated. An item that states an example of an open verdict itself is left out of this.
public struct ExampleTrial: Sendable {
  private let checklist: Checklist
  private let manifest: JSONValue
  private let schema: ManifestSchema
  private let asOf: CalendarDate
  private let limits: JSONLimits
  private var compiled: CompiledChecklist
  private var openCaseCount = 0

  /// Prepares a trial.
  ///
  /// - Parameters:
  ///   - checklist: The checklist, compiled against the same schema for the same day.
  ///   - manifest: The manifest that the examples change.
  ///   - schema: What manifests may say.
  ///   - asOf: The day on which ages are judged.
  ///   - limits: How large a changed manifest may be.
  public init(
    _ checklist: CompiledChecklist,
    on manifest: JSONDocument,
    schema: ManifestSchema,
    asOf: CalendarDate,
    limits: JSONLimits = .default
  ) {
    compiled = checklist
    self.checklist = checklist.checklist
    self.manifest = manifest.root.value
    self.schema = schema
    self.asOf = asOf
    self.limits = limits
  }

  /// Tries all examples.
  ///
  /// - Complexity: reads the manifest and judges one item for each example, and once more for each that passes.
  public mutating func report() -> ExampleReport {
    var failures: [ExampleFailure] = []
    openCaseCount = 0
    for (index, item) in checklist.items.enumerated() {
      failures += Self.missing(of: item)
      for example in item.examples {
        guard let reason = failure(of: example, ofItemAt: index) else { continue }
        failures.append(ExampleFailure(item: item, example: example, reason: reason))
      }
    }
    return ExampleReport(
      checklist: checklist,
      exampleCount: checklist.items.reduce(0) { $0 + $1.examples.count },
      openCaseCount: openCaseCount,
      failures: failures
    )
  }

  /// An item shows what passes and what fails, else it explains nothing and proves nothing.
  private static func missing(of item: ChecklistItem) -> [ExampleFailure] {
    let shown = item.examples.map(\.verdict.standing)
    return [VerdictStanding.favourable, .unfavourable].filter { !shown.contains($0) }
      .map { standing in
        ExampleFailure(item: item, example: nil, reason: .noExample(of: item.kind.verdict(standing)))
      }
  }

  private mutating func failure(of example: ItemExample, ofItemAt index: Int) -> ExampleFailure.Reason? {
    do throws(UnusableManifest) {
      let changed = try read(manifest.merging(example.patch.value))
      let audit = audit(changed, ofItemAt: index)
      if audit.verdict != example.verdict { return .otherVerdict(audit) }
      guard needsOpenCase(example, ofItemAt: index) else { return nil }
      openCaseCount += 1
      let open = self.audit(try read(changed.removing(audit.facts)), ofItemAt: index)
      return open.verdict.standing == .open ? nil : .staysDecided(open)
    } catch {
      return error.reason
    }
  }

  private func needsOpenCase(_ example: ItemExample, ofItemAt index: Int) -> Bool {
    let isWritten = checklist.items[index].examples.contains { $0.verdict.standing == .open }
    return example.verdict.standing == .favourable && !isWritten
  }

  private mutating func audit(_ manifest: Manifest, ofItemAt index: Int) -> ItemAudit {
    ChecklistJudgement(
      facts: FactReader(manifest: manifest, schema: schema),
      activation: Activation([("manifest", manifest.facts)])
    )
    .audit(itemAt: index, of: &compiled)
  }

  private struct UnusableManifest: Error {
    let reason: ExampleFailure.Reason
  }

  private func read(_ value: JSONValue) throws(UnusableManifest) -> Manifest {
    let document: JSONDocument
    do {
      document = try JSONDocument.parse(JSONWriter.bytes(of: value, layout: .compact), limits: limits)
    } catch {
      throw UnusableManifest(reason: .unreadableManifest(error))
    }
    do {
      return try Manifest(document, schema: schema, asOf: asOf)
    } catch {
      throw UnusableManifest(reason: .invalidManifest(error.problems))
    }
  }
}
