internal import CEL
internal import JSONSchema
internal import JSONSyntax

/// Walks the manifest's schema beside an outline of facts, and makes a place for each of them.
///
/// The recursion ends with the outline.
struct StarterWriter {
  /// The lists for which there is no place, in the order of the schema.
  private(set) var omittedLists: [FactPattern] = []
  private var place = FactPattern()

  /// An object with the fields that are asked for or required, or nil where a required one cannot be made up.
  mutating func object(_ schema: Schema, _ outline: FactOutline) -> JSONValue? {
    var members = JSONObject()
    for property in schema.properties {
      let step = FactPattern.Step.field(property.name)
      if let part = outline[step] {
        members[property.name] = value(at: step, property.schema, part)
      }
      guard schema.required.contains(property.name), members[property.name] == nil else { continue }
      guard let required = required(property.schema) else { return nil }
      members[property.name] = required
    }
    return .object(members)
  }

  private mutating func value(
    at step: FactPattern.Step,
    _ schema: Schema,
    _ outline: FactOutline
  ) -> JSONValue? {
    let enclosing = place
    place = place.appending(step)
    defer { place = enclosing }
    if let value = container(schema, outline) { return value }
    if schema.types.contains(.null) { return .null }
    if schema.types == [.array] { omittedLists.append(place) }
    return nil
  }

  /// A list or an object with places for what is asked for in it; nil where nothing is.
  private mutating func container(_ schema: Schema, _ outline: FactOutline) -> JSONValue? {
    if schema.types.contains(.array) { return list(schema, outline) }
    guard schema.types.contains(.object) else { return nil }
    if schema.properties.isEmpty { return map(schema, outline) }
    return object(schema, outline)
  }

  /// A list with one entry, or one for each name that entries may have.
  private mutating func list(_ schema: Schema, _ outline: FactOutline) -> JSONValue? {
    guard let items = schema.items, let part = outline[.element],
      case .object(let entry)? = value(at: .element, items, part)
    else { return nil }
    guard let key = items.required.first, let names = items.property(key)?.allowedValues else {
      return .array([.object(entry)])
    }
    return .array(names.map { JSONValue.object(entry).merging(.object([key: $0])) })
  }

  /// A map with one entry.
  private mutating func map(_ schema: Schema, _ outline: FactOutline) -> JSONValue? {
    guard case .matching(let values) = schema.additionalProperties, let part = outline[.element],
      let entry = value(at: .element, values, part)
    else { return nil }
    return .object([StarterManifest.nameToReplace: entry])
  }

  /// What stands in a required field until somebody writes the right thing.
  private func required(_ schema: Schema) -> JSONValue? {
    if schema.types.contains(.null) { return .null }
    if let names = schema.allowedValues { return names.first }
    return schema.types == [.string] && schema.format == nil ? .string(StarterManifest.nameToReplace) : nil
  }
}
