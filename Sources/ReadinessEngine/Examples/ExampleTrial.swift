internal import JSONSyntax

/// Tries the examples of one checklist: each one has to lead to the verdict that it states.
///
/// An example that passes is tried once more without the facts that decided it, and then has to be open; so no
/// verdict rests on what nobody stated. An item that states an example of an open verdict itself is left out of this.
public struct ExampleTrial: Sendable {
  private var project: ExampleProject
  private var openCaseCount = 0

  /// Prepares a trial over the project that the checklist's examples change.
  public init(_ project: ExampleProject) {
    self.project = project
  }

  /// Tries all examples.
  ///
  /// - Complexity: reads the manifest and judges one item for each example, and once more for each that passes.
  public mutating func report() -> ExampleReport {
    let checklist = project.checklist
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
    do throws(ExampleError) {
      let changed = try project.changed(by: example.patch.value)
      let audit = project.audit(itemAt: index, over: changed)
      if audit.verdict != example.verdict { return .otherVerdict(audit) }
      guard needsOpenCase(example, ofItemAt: index) else { return nil }
      openCaseCount += 1
      let open = project.audit(itemAt: index, over: try project.read(changed.removing(audit.facts)))
      return open.verdict.standing == .open ? nil : .staysDecided(open)
    } catch {
      return .unusable(error)
    }
  }

  private func needsOpenCase(_ example: ItemExample, ofItemAt index: Int) -> Bool {
    let isWritten = project.checklist.items[index].examples.contains { $0.verdict.standing == .open }
    return example.verdict.standing == .favourable && !isWritten
  }
}
