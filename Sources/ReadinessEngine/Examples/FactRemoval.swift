internal import CEL
internal import JSONSchema
public import JSONSyntax

extension Manifest {
  /// The manifest as a value without some of its facts, as if nobody had stated them.
  ///
  /// What cannot be left out stays: fields that the schema requires, elements of lists, and entries of maps such as
  /// `people`, which other facts refer to. What is inside of these goes.
  ///
  /// - Complexity: O(n) in the size of the manifest for each fact.
  public func removing(_ facts: [Fact]) -> JSONValue {
    facts.filter { mayBeLeftOut($0.path) }
      .compactMap { node(at: $0.path) }
      .map { document.path(to: $0.range.lowerBound) }
      .reduce(document.root.value) { $0.removing($1.steps[...]) }
  }

  private func mayBeLeftOut(_ path: FactPath) -> Bool {
    guard case .field(let name)? = path.steps.last else { return false }
    // Where the schema says nothing, as in extensions, nothing is required.
    return statedFacts[FactPath(path.steps.dropLast())]?.schema?.canOmit(name) ?? true
  }
}

extension JSONValue {
  /// The value without what stands at a path; elements of lists stay.
  fileprivate func removing(_ path: ArraySlice<JSONPath.Step>) -> JSONValue {
    guard let step = path.first else { return self }
    switch (step, self) {
    case (.key(let key), .object(var object)):
      guard let inner = object[key] else { return self }
      object[key] = path.count == 1 ? nil : inner.removing(path.dropFirst())
      return .object(object)
    case (.index(let index), .array(var elements)) where elements.indices.contains(index):
      elements[index] = elements[index].removing(path.dropFirst())
      return .array(elements)
    default:
      return self
    }
  }
}
