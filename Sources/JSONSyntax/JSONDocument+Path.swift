extension JSONDocument {
  /// The path of the innermost member or element whose key or value holds a byte.
  ///
  /// - Complexity: O(n) in the number of values that stand before it on each level of the way down.
  public func path(to offset: Int) -> JSONPath { root.path(to: offset) }
}

extension JSONNode {
  /// The path from this value to the innermost member or element in it whose key or value holds a byte.
  ///
  /// - Complexity: O(n) in the number of values that stand before it on each level of the way down.
  public func path(to offset: Int) -> JSONPath {
    var steps: [JSONPath.Step] = []
    var node = self
    while let (step, next) = node.child(at: offset) {
      steps.append(step)
      node = next
    }
    return JSONPath(steps)
  }

  private func child(at offset: Int) -> (JSONPath.Step, JSONNode)? {
    for (index, element) in elements.enumerated() where element.range.contains(offset) {
      return (.index(index), element)
    }
    for member in members
    where member.keyRange.lowerBound <= offset && offset < member.value.range.upperBound {
      return (.key(member.key), member.value)
    }
    return nil
  }
}
