internal import ReadinessEngine

/// What a name leads to.
public enum HandbookEntry: Sendable {
  /// What has this name; several pages where it means several things.
  case pages([Page])
  /// Several fields could be meant, by these paths.
  case ambiguous([String])
  /// Nothing has this name.
  case unknown
}

extension Handbook {
  /// All names that lead to a page, for suggestions.
  ///
  /// - Complexity: O(n) in the number of things that have one.
  public var names: [String] {
    topics.flatMap(\.names) + fields.compactMap { $0.names.last }
  }

  /// Finds what a name means: an id, an alias, `checklist/item`, or the path of a field.
  ///
  /// A field is also found by its path in a rule, in a report (`raci[1].accountable`), without brackets, and by the
  /// end of its path where only one field has it.
  ///
  /// - Complexity: O(n) in the number of things that have a page.
  public func entry(_ name: String) -> HandbookEntry {
    let found = topics(named: name)
    if !found.isEmpty { return .pages(found.map { $0.page(in: self) }) }
    let ending = fields.filter(FieldQuery(name).ends)
    switch ending.count {
    case 0: return .unknown
    case 1: return .pages(ending.map { Topic.field($0).page(in: self) })
    default: return .ambiguous(ending.map(\.path))
    }
  }

  /// The things that a name means in full.
  func topics(named name: String) -> [Topic] {
    let path = FieldQuery(name)
    let named = topics.filter { topic in
      if case .field(let field) = topic { path.names(field) } else { topic.names.contains(name) }
    }
    return named.isEmpty ? fields.first(where: path.leads).map { [.field($0)] } ?? [] : named
  }
}
