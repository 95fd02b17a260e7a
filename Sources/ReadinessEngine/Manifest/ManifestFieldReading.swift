internal import JSONSchema
internal import JSONSyntax

extension ManifestSchema {
  /// All fields in the order of the schema, each before those inside it.
  ///
  /// A schema that contains itself is followed once.
  /// - Complexity: O(n) in the number of fields.
  public var fields: [ManifestField] {
    var reading = ManifestFieldReading()
    reading.readFields(of: schema, at: [])
    return reading.fields
  }
}

/// Walks a schema and gathers its fields.
private struct ManifestFieldReading {
  private(set) var fields: [ManifestField] = []
  /// The schemas on the way to the one being read, so that none is entered inside itself.
  private var enclosing: [Schema] = []

  /// Gathers the fields inside what a schema describes, elements and entries included.
  mutating func readFields(of schema: Schema, at steps: [ManifestField.Step]) {
    guard !enclosing.contains(schema) else { return }
    enclosing.append(schema)
    defer { enclosing.removeLast() }
    for property in schema.properties {
      let inner = steps + [.field(property.name)]
      let isRequired = schema.required.contains(property.name)
      let question = schema.question(of: property.schema)
      fields.append(ManifestField(property.schema, at: inner, asking: question, isRequired: isRequired))
      readFields(of: property.schema, at: inner)
    }
    if let elements = schema.items { readFields(of: elements, at: steps + [.element]) }
    if let entries = schema.entries { readFields(of: entries, at: steps + [.entry]) }
  }
}

extension ManifestField {
  fileprivate init(_ schema: Schema, at steps: [Step], asking question: String?, isRequired: Bool) {
    // The unit of a list is that of its elements.
    let scalar = schema.items ?? schema
    self.init(
      path: Self.path(steps),
      steps: steps,
      names: steps.compactMap { if case .field(let name) = $0 { name } else { nil } },
      question: question,
      meaning: schema.description,
      shape: FieldShape(schema),
      unit: scalar.unit,
      minimum: scalar.minimum,
      maximum: scalar.maximum,
      writingHint: scalar.patternHint,
      isRequired: isRequired,
      allowsNull: schema.types.contains(.null),
      isPastEvent: scalar.isPastEvent,
      examples: schema.examples
    )
  }
}

extension ManifestField {
  /// The steps as rules write them.
  private static func path(_ steps: [Step]) -> String {
    steps.reduce(into: "") { path, step in
      switch step {
      case .field(let name): path += path.isEmpty ? name : "." + name
      case .element, .entry: path += "[]"
      }
    }
  }
}

extension FieldShape {
  /// The recursion goes into entries only, and a list of lists is as deep as the schema's document.
  fileprivate init(_ schema: Schema, depth: Int = 0) {
    let types = schema.types.filter { $0 != .null }
    guard types.count == 1, depth < 8 else {
      self = .anything
      return
    }
    switch types[0] {
    case .null: self = .anything
    case .boolean: self = .yesOrNo
    case .integer: self = .wholeNumber
    case .number: self = .number
    case .string: self = .init(text: schema)
    case .array: self = .list(schema.items.map { FieldShape($0, depth: depth + 1) } ?? .anything)
    case .object: self = .init(object: schema, depth: depth)
    }
  }

  private init(text schema: Schema) {
    if let words = schema.allowedValues {
      self = .choice(words.compactMap { if case .string(let word) = $0 { word } else { nil } })
    } else if schema.format == .date {
      self = .date
    } else {
      self = schema.refersToPeople ? .person : .text
    }
  }

  private init(object schema: Schema, depth: Int) {
    if !schema.properties.isEmpty {
      self = .section
    } else {
      self = schema.entries.map { .entries(FieldShape($0, depth: depth + 1)) } ?? .anything
    }
  }
}

extension Schema {
  /// What stands under each id, for an object whose keys are ids.
  fileprivate var entries: Schema? {
    if case .matching(let values) = additionalProperties { values } else { nil }
  }
}
