extension JSONValue {
  /// This value changed as a merge patch says (RFC 7396).
  ///
  /// A member of the patch replaces the member of that name, an object is merged into it, and `null`
  /// removes it. A patch that is no object replaces the whole value.
  ///
  /// - Complexity: O(n) in the size of the patch and of the objects that it changes.
  public func merging(_ patch: JSONValue) -> JSONValue {
    guard case .object(let changes) = patch else { return patch }
    var merged = JSONObject()
    if case .object(let target) = self { merged = target }
    var removed = JSONObject()
    for (key, change) in changes {
      if case .null = change {
        removed[key] = change
      } else {
        merged[key] = (merged[key] ?? .null).merging(change)
      }
    }
    if !removed.isEmpty { merged.removeAll { removed[$0] != nil } }
    return .object(merged)
  }
}
