public import CalendarDates
internal import CEL

/// Practices whose rules are parsed and checked against the manifest's schema.
public struct CompiledPractices: Sendable {
  /// The practices as their file states them.
  public let catalogue: PracticeCatalogue
  let groups: [CompiledPracticeGroup]

  /// Compiles the rules for audits that judge ages on a day.
  ///
  /// - Parameters:
  ///   - catalogue: The practices.
  ///   - schema: What the rules may refer to.
  ///   - asOf: The day on which ages are judged.
  ///   - timeZoneData: The system's time zones; without it, rules that name a zone fail with a clear error.
  /// - Throws: All mistakes in the rules and ids.
  public init(
    _ catalogue: PracticeCatalogue,
    schema: ManifestSchema,
    asOf: CalendarDate,
    timeZoneData: TimeZoneData? = nil
  ) throws(ChecklistError) {
    let environment = schema.environment(asOf: asOf, timeZoneData: timeZoneData)
    var problems = catalogue.repeatedIDs
    var groups: [CompiledPracticeGroup] = []
    for group in catalogue.groups {
      var practices: [CompiledPractice] = []
      for practice in group.practices {
        do {
          practices.append(CompiledPractice(practice: practice, rule: try environment.compile(practice.rule)))
        } catch {
          problems.append(error)
        }
      }
      groups.append(CompiledPracticeGroup(group: group, practices: practices))
    }
    guard problems.isEmpty else { throw ChecklistError(problems: problems) }
    self.catalogue = catalogue
    self.groups = groups
  }
}

/// A group with its compiled practices, in the group's order.
struct CompiledPracticeGroup: Sendable {
  let group: PracticeGroup
  let practices: [CompiledPractice]
}

/// A practice with its compiled rule.
struct CompiledPractice: Sendable {
  let practice: Practice
  let rule: CompiledExpression
}

extension PracticeCatalogue {
  /// The groups and practices whose id something before them has.
  fileprivate var repeatedIDs: [ChecklistProblem] {
    let named = groups.flatMap { group in
      [(group.id, group.offset)] + group.practices.map { ($0.id, $0.offset) }
    }
    var known: Set<String> = []
    return named.compactMap { id, offset in
      known.insert(id).inserted ? nil : ChecklistProblem(offset: offset, reason: .repeatedID(id))
    }
  }
}
