internal import CEL

/// The facts of many patterns as one tree, in the way in which documents hold them.
struct FactOutline {
  private var parts: [FactPattern.Step: FactOutline] = [:]

  /// Gathers patterns; one that contains another adds nothing to it.
  init(_ patterns: Set<FactPattern> = []) {
    for pattern in patterns { insert(pattern.steps[...]) }
  }

  /// What is asked for of a part, or nil when nothing is.
  subscript(step: FactPattern.Step) -> FactOutline? { parts[step] }

  // The recursion ends with the pattern, which is no longer than the rule it comes from.
  private mutating func insert(_ steps: ArraySlice<FactPattern.Step>) {
    guard let first = steps.first else { return }
    parts[first, default: FactOutline()].insert(steps.dropFirst())
  }
}
