internal import CEL
internal import JSONSchema
internal import JSONSyntax

extension JSONValue {
  /// The merge patch (RFC 7396) that takes facts out of this manifest.
  ///
  /// A patch cannot reach into a list, so one whose entries hold such facts is restated with no more than the
  /// keys that its entries need.
  ///
  /// - Parameters:
  ///   - facts: Where the facts stand in this value.
  ///   - schema: What says which fields have to be there.
  /// - Returns: The patch, or nil where none of the facts can be left out.
  /// - Complexity: O(n m) in the number of facts and the size of the objects that they stand in.
  func patch(omitting facts: [FactPath], by schema: Schema) -> JSONValue? {
    patch(omitting: facts.map { $0.steps[...] }, by: schema)
  }

  // The recursion ends with the paths, which are no longer than the manifest is deep.
  fileprivate func patch(omitting paths: [ArraySlice<FactPath.Step>], by schema: Schema?) -> JSONValue? {
    switch self {
    case .object(let members): members.patch(omitting: paths, by: schema).map { .object($0) }
    case .array(let entries): .array(entries.compactMap { $0.identified(by: schema?.items) }).orNullIfEmpty
    default: nil
    }
  }

  /// The entry with only the fields that it must have, or nil where it could have none.
  private func identified(by schema: Schema?) -> JSONValue? {
    guard case .object(let members) = self, let required = schema?.required, !required.isEmpty else {
      return nil
    }
    var identified = members
    identified.removeAll { !required.contains($0) }
    return .object(identified)
  }

  private var orNullIfEmpty: JSONValue {
    if case .array(let entries) = self, entries.isEmpty { .null } else { self }
  }
}

extension JSONObject {
  fileprivate func patch(omitting paths: [ArraySlice<FactPath.Step>], by schema: Schema?) -> JSONObject? {
    var patch = JSONObject()
    for (name, value) in self {
      let inner = paths.filter { $0.first == .field(name) }.map { $0.dropFirst() }
      guard !inner.isEmpty else { continue }
      if !inner.contains(where: \.isEmpty) {
        patch[name] = value.patch(omitting: inner, by: schema?.property(name))
      } else if schema?.canOmit(name) ?? true {
        patch[name] = .null
      }
    }
    return patch.isEmpty ? nil : patch
  }
}

extension Schema {
  /// Whether a field may be missing; an entry under an id of its own may not, as others refer to it.
  func canOmit(_ name: String) -> Bool {
    if required.contains(name) { return false }
    guard case .matching = additionalProperties else { return true }
    return properties.contains { $0.name == name }
  }
}
