internal import JSONSchema
internal import JSONSyntax
internal import Suggestions

/// Finds the facts that messages and lists of a checklist name and that no manifest can state.
struct MessageInspection {
  private let document: JSONDocument
  private let schema: Schema

  private var root: JSONNode { document.root }

  init(_ document: JSONDocument, schema: Schema) {
    self.document = document
    self.schema = schema
  }

  /// One problem a placeholder or path that leads nowhere.
  var problems: [ChecklistProblem] {
    let found = root.list("items").lazy
      .flatMap { item in
        messages(of: item).lazy.flatMap(unknownPlaceholders)
          + item.list("measurable").lazy.compactMap(unknownPath)
      }
    return Array(found.prefix(ChecklistLimits.problems + 1))
  }

  private func messages(of item: JSONNode) -> [JSONNode] {
    let rules = item.list("probes") + item.list("symptoms")
    return [item["met"], item["ruledOut"]].compactMap(\.self) + rules.compactMap { $0["message"] }
  }

  private func unknownPlaceholders(in message: JSONNode) -> [ChecklistProblem] {
    guard let text = message.string else { return [] }
    let found = MessageTemplate(text).placeholderPlaces.lazy
      .compactMap { placeholder, place -> ChecklistProblem? in
        guard let reason = reason(against: placeholder.path) ?? reason(againstWordsOf: placeholder) else {
          return nil
        }
        let offset = document.offset(ofByte: place, inStringAt: message.range.lowerBound)
        return ChecklistProblem(offset: offset, reason: reason)
      }
    return Array(found.prefix(ChecklistLimits.problems + 1))
  }

  private func unknownPath(_ node: JSONNode) -> ChecklistProblem? {
    guard let path = node.string, let reason = reason(against: path) else { return nil }
    return ChecklistProblem(offset: node.range.lowerBound, reason: reason)
  }

  /// What is wrong with a path, or nil where a manifest can state it.
  private func reason(against path: String) -> ChecklistProblem.Reason? {
    let names = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    return deadEnd(of: names).map { .unknownFact(path, suggestion: suggestion(for: names, $0)) }
  }

  /// What is wrong with the words that a placeholder looks for, or nil where its list may hold them all.
  private func reason(againstWordsOf placeholder: MessagePlaceholder) -> ChecklistProblem.Reason? {
    let steps = placeholder.path.split(separator: ".").map { JSONPath.Step.key(String($0)) }
    guard !placeholder.wanted.isEmpty, let field = schema.schema(at: JSONPath(steps)), !field.isFree else {
      return nil
    }
    guard let values = field.items?.allowedValues else {
      return .expected("a list of fixed words before \"lacks\"")
    }
    let allowed = values.compactMap { if case .string(let word) = $0 { word } else { nil } }
    return placeholder.wanted.first { !allowed.contains($0) }.map { .unknownName($0, allowed: allowed) }
  }

  /// Where a path comes to an end that no manifest has, or nil where it leads somewhere.
  private func deadEnd(of names: [String]) -> DeadEnd? {
    var schema = schema
    for (index, name) in names.enumerated() {
      if schema.isFree { return nil }
      guard let next = schema.property(name) else { return DeadEnd(index: index, schema: schema) }
      schema = next
    }
    return nil
  }

  private struct DeadEnd {
    /// Which name of the path is not known.
    let index: Int
    /// What should have that name.
    let schema: Schema
  }

  /// The path with its first unknown name replaced by the closest known one.
  private func suggestion(for names: [String], _ end: DeadEnd) -> String? {
    // Rules begin with the name of the whole document, so it is easily written here too.
    let rest = Array(names.dropFirst())
    if names.first == "manifest", !rest.isEmpty, deadEnd(of: rest) == nil {
      return rest.joined(separator: ".")
    }
    let known = end.schema.properties.map(\.name)
    guard let name = Suggestion.closest(to: names[end.index], among: known) else { return nil }
    let meant = names.prefix(end.index) + [name]
    let whole = meant + names.dropFirst(end.index + 1)
    return (deadEnd(of: Array(whole)) == nil ? whole : meant).joined(separator: ".")
  }
}

extension Schema {
  /// Whether an object may have any members, as that of extensions.
  var isFree: Bool {
    guard properties.isEmpty, case .allowed = additionalProperties else { return false }
    return types.isEmpty || types.contains(.object)
  }
}
