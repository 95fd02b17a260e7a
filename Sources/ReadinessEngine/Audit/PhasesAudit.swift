internal import CEL
internal import JSONSyntax

/// Where a project stands on the way to production.
///
/// It is a class only because reports pass it around a lot.
public final class PhasesAudit: Sendable {
  /// All phases in order.
  public let phases: [PhaseAudit]
  /// The first phase whose gate is not passed, or the last one.
  public let current: PhaseAudit
  /// Where the project says it stands, if it does.
  public let stated: StatedStage?
  /// The ids of the items that belong to no phase but those after the current one.
  public let laterItems: Set<String>

  /// Describes where a project stands.
  init(phases: [PhaseAudit], current: PhaseAudit, stated: StatedStage?) {
    self.phases = phases
    self.current = current
    self.stated = stated
    laterItems = Self.laterItems(of: phases, after: current)
  }

  private static func laterItems(of phases: [PhaseAudit], after current: PhaseAudit) -> Set<String> {
    let begun = (phases.firstIndex { $0.phase.id == current.phase.id } ?? 0) + 1
    func ids(_ phases: some Sequence<PhaseAudit>) -> Set<String> {
      Set(phases.flatMap { $0.gate + $0.activities }.map(\.item.id))
    }
    return ids(phases.dropFirst(begun)).subtracting(ids(phases.prefix(begun)))
  }
}

extension ChecklistAudit {
  /// The items without those that only phases after the current one ask for.
  public var itemsAskedByNow: [ItemAudit] {
    guard let later = phases?.laterItems else { return items }
    return items.filter { !later.contains($0.item.id) }
  }
}

/// How the gate of one phase stands.
///
/// It is a class only because reports pass it around a lot.
public final class PhaseAudit: Sendable {
  /// The phase.
  public let phase: Phase
  /// The items of its gate, in the gate's order; empty for a phase without one.
  public let gate: [ItemAudit]
  /// The items that are done in the phase, in its order.
  public let activities: [ItemAudit]
  /// What keeps the gate closed.
  public let blocking: [ItemAudit]
  /// What is still to be done in the phase, which its gate does not wait for.
  public let remaining: [ItemAudit]

  /// Gathers the items of a phase.
  init(phase: Phase, gate: [ItemAudit], activities: [ItemAudit]) {
    self.phase = phase
    self.gate = gate
    self.activities = activities
    blocking = gate.filter(\.blocksPhase)
    remaining = activities.filter { activity in
      activity.blocksPhase && !gate.contains { $0.item.id == activity.item.id }
    }
  }

  /// Whether nothing of the gate is left, so that the next phase may begin.
  public var isPassed: Bool {
    phase.gate != nil && blocking.isEmpty
  }
}

/// The stage that the manifest states, beside the one that its gates show.
public struct StatedStage: Sendable {
  /// The fact that states it.
  public let fact: Fact
  /// The phase it means.
  public let phase: Phase
  /// How it compares with the current phase.
  public let comparison: StageComparison
}

/// How a stated stage compares with the phase that the gates show.
public enum StageComparison: String, Sendable {
  /// It is the same phase.
  case agrees
  /// It lies behind a gate that is not passed.
  case ahead
  /// It lies before gates that are passed.
  case behind
}

extension PhasesAudit {
  /// Finds the current phase, or nil for a checklist without phases.
  convenience init?(_ phases: [Phase], items: [ItemAudit], facts: FactReader) {
    let audits = phases.map { PhaseAudit($0, items: items) }
    guard let index = audits.firstIndex(where: { !$0.isPassed }) ?? audits.indices.last else { return nil }
    self.init(
      phases: audits,
      current: audits[index],
      stated: StatedStage(in: phases, current: index, facts: facts)
    )
  }
}

extension PhaseAudit {
  fileprivate convenience init(_ phase: Phase, items: [ItemAudit]) {
    func audits(_ ids: [String]) -> [ItemAudit] {
      ids.compactMap { id in items.first { $0.item.answers(to: id) } }
    }
    self.init(phase: phase, gate: audits(phase.gate?.items ?? []), activities: audits(phase.activities))
  }
}

extension StatedStage {
  fileprivate init?(in phases: [Phase], current: Int, facts: FactReader) {
    guard let fact = facts.statedFact(at: FactPath(dotted: "project.stage")),
      case .string(let name)? = fact.value,
      let stated = phases.firstIndex(where: { $0.stageNames.contains(name) })
    else { return nil }
    self.init(
      fact: fact,
      phase: phases[stated],
      comparison: stated == current ? .agrees : stated > current ? .ahead : .behind
    )
  }
}

extension ItemAudit {
  fileprivate var blocksPhase: Bool {
    verdict.standing != .favourable && verdict != .notApplicable
  }
}
