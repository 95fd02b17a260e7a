internal import CalendarDates
internal import CEL
internal import JSONSchema
internal import JSONSyntax
internal import Suggestions

/// Walks a manifest beside its schema, builds the facts that rules see, and notes what does not count.
struct ManifestReader {
  /// References that name nobody.
  private(set) var problems: [ManifestProblem] = []
  /// Placeholders and impossible dates.
  private(set) var notices: [Notice] = []

  private let root: JSONNode
  private let schema: ManifestSchema
  private let asOf: CalendarDate
  private let people: [String]
  private var steps: [FactPath.Step] = []
  /// The stated values of the containers being read, each container's behind those of the one around it.
  private var unplaced: [StatedFacts.Entry] = []
  /// The stated values inside the containers that were read, side by side.
  private var entries: [StatedFacts.Entry] = []

  init(_ document: JSONDocument, schema: ManifestSchema, asOf: CalendarDate) {
    root = document.root
    self.schema = schema
    self.asOf = asOf
    people = root["people"]?.members.map(\.key) ?? []
  }

  /// The facts of the whole document, an object even where the document is something else; and where each stands.
  mutating func read() -> (facts: Value, stated: StatedFacts) {
    let facts = value(root, schema.schema) ?? .map(MapValue([], path: FactPath()))
    return (facts, StatedFacts(facts, entries: entries + unplaced))
  }

  /// The value as rules see it, or nil where it counts as not stated.
  ///
  /// The recursion ends with the nesting of the document, which the parser limits.
  private mutating func value(_ node: JSONNode, _ schema: Schema?) -> Value? {
    let outside = unplaced.count
    guard let value = statedValue(node, schema) else { return nil }
    let inside = entries.count
    if unplaced.count > outside {
      entries.append(contentsOf: unplaced[outside...])
      unplaced.removeSubrange(outside...)
    }
    unplaced.append(StatedFacts.Entry(node: node, schema: schema, inside: inside))
    return value
  }

  private mutating func statedValue(_ node: JSONNode, _ schema: Schema?) -> Value? {
    switch node.kind {
    case .null: nil
    case .boolean: node.bool.map(Value.bool)
    case .integer, .number: number(node, schema)
    case .string: string(node, schema)
    case .array: list(node, schema)
    case .object: object(node, schema)
    }
  }

  /// Integers are of type int only where the schema says so; untyped JSON has double numbers.
  private func number(_ node: JSONNode, _ schema: Schema?) -> Value? {
    if let integer = node.int64, schema?.names(.integer) == true { return .int(integer) }
    return node.double.map(Value.double)
  }

  private mutating func list(_ node: JSONNode, _ schema: Schema?) -> Value? {
    let items = schema?.items
    var elements: [Value] = []
    elements.reserveCapacity(node.count)
    for element in node.elements {
      // Rules count only the elements that are stated.
      steps.append(.index(elements.count))
      if let value = value(element, items) { elements.append(value) }
      steps.removeLast()
    }
    if let items { reportRepetitions(in: node, items) }
    // A list of nothing but placeholders states nothing, whereas an empty list states that there is none.
    if elements.isEmpty, node.count > 0 { return nil }
    return .list(ListValue(elements, path: FactPath(steps)))
  }

  /// Reports each entry of a list that has the same name as one before it.
  private mutating func reportRepetitions(in list: JSONNode, _ entries: Schema) {
    guard list.count > 1, let key = entries.required.first, entries.property(key)?.tellsEntriesApart == true
    else { return }
    var seen: Set<String> = []
    for (index, entry) in list.elements.enumerated() {
      guard let named = entry[key], let name = named.string, !seen.insert(name).inserted else { continue }
      let path = FactPath(steps + [.index(index), .field(key)])
      let message =
        "\"\(name)\" stands in this list more than once; remove one entry, or correct its name"
      notices.append(Notice(kind: .repeatedEntry, path: path, range: named.sourceRange, message: message))
    }
  }

  private mutating func object(_ node: JSONNode, _ schema: Schema?) -> Value {
    var fields: [(key: MapKey, value: Value)] = []
    fields.reserveCapacity(node.count)
    for member in node.members {
      let key = member.key
      steps.append(.field(key))
      if let value = value(member.value, schema?.property(member)) {
        fields.append((.string(key), value))
      }
      steps.removeLast()
    }
    return .map(MapValue(entries: fields, path: FactPath(steps)))
  }

  private mutating func string(_ node: JSONNode, _ schema: Schema?) -> Value? {
    guard let text = node.string else { return nil }
    guard let schema, !schema.hasAllowedValues else { return .string(text) }
    if schema.format == .date { return date(text, node, schema) }
    let refersToPeople = schema.refersToPeople
    // Identifying keys are required and never empty of meaning, so only fields that may be left out are looked at.
    if schema.names(.null) || refersToPeople, self.schema.isPlaceholder(text) {
      discount(node, .placeholder, "\"\(text)\" is a placeholder, so this counts as not stated")
      return nil
    }
    if refersToPeople, !people.contains(text) {
      let suggestion = Suggestion.closest(to: text, among: people)
      let reason = ManifestProblem.Reason.unknownPerson(text, suggestion: suggestion)
      problems.append(ManifestProblem(offset: node.range.lowerBound, reason: reason))
    }
    return .string(text)
  }

  private mutating func date(_ text: String, _ node: JSONNode, _ schema: Schema) -> Value? {
    guard schema.isPastEvent, let date = CalendarDate(text), date > asOf else { return .string(text) }
    discount(
      node,
      .futureDate,
      "\(text) is after \(asOf), so it cannot have happened and counts as not stated"
    )
    return nil
  }

  private mutating func discount(_ node: JSONNode, _ kind: NoticeKind, _ message: String) {
    notices.append(
      Notice(kind: kind, path: FactPath(steps), range: node.sourceRange, message: message)
    )
  }
}
