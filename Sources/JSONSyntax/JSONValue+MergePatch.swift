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

extension JSONValue {
  /// One merge patch that changes a value as this patch and then another one do.
  ///
  /// The other patch must not put an object where this one removes or replaces a value, as no single merge patch
  /// can say that.
  ///
  /// - Complexity: O(n) in the size of both patches.
  public func followed(by next: JSONValue) -> JSONValue {
    guard case .object(var patch) = self, case .object(let changes) = next else { return next }
    for (key, change) in changes { patch[key] = patch[key]?.followed(by: change) ?? change }
    return .object(patch)
  }
}
