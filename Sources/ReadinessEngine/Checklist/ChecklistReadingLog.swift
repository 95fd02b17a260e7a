/// Collects what is wrong with a checklist file while the reading goes on, so that all of it is told at once.
final class ChecklistReadingLog {
  /// The problems in the order in which they were found.
  private(set) var problems: [ChecklistProblem] = []
  /// Whether all parts of the file were read, if only with stand-ins for some of their texts.
  private(set) var isComplete = true

  /// Adds a problem.
  ///
  /// - Parameters:
  ///   - problem: What is wrong.
  ///   - isPart: Whether it cost a part of the checklist or what the part means, rather than one of its texts.
  func note(_ problem: ChecklistProblem, costing isPart: Bool) {
    problems.append(problem)
    if isPart { isComplete = false }
  }
}
