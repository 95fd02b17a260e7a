internal import CalendarDates
internal import CEL
public import JSONSchema
public import JSONSyntax

/// The single source of truth about manifests: what they may say, and what each field means.
public struct ManifestSchema: Sendable {
  /// What rules call the manifest.
  static let variable = "manifest"

  /// The schema that every manifest is validated against.
  public let schema: Schema
  /// Texts that stand for nothing, in lower case.
  let placeholders: Set<String>
  private let longestPlaceholder: Int

  /// Reads the schema from its JSON document.
  ///
  /// - Throws: All faults of the schema.
  public init(_ document: JSONDocument) throws(SchemaLoadError) {
    schema = try Schema.load(document)
    placeholders = Self.placeholders(of: schema)
    longestPlaceholder = placeholders.map(\.utf8.count).max() ?? 0
  }

  /// The question that the field at a path answers, or nil where the schema says nothing of it.
  func question(at path: FactPath) -> String? {
    var (section, field) = (schema, schema)
    for step in path.steps {
      guard let part = field.part(step) else { return nil }
      (section, field) = (field, part)
    }
    return section.question(of: field)
  }

  /// Why a field does not accept a value, in words, or nil when it does.
  ///
  /// - Parameters:
  ///   - value: The value to be stated.
  ///   - path: The fields that lead to it.
  /// - Returns: The first objection, in one sentence without a full stop.
  public func objection(to value: JSONValue, in path: String...) -> String? {
    objection(to: value, at: JSONPath(path.map { .key($0) }))
  }

  /// Why a field does not accept a value, in words, or nil when it does.
  func objection(to value: JSONValue, at path: JSONPath) -> String? {
    guard let field = schema.schema(at: path) else { return nil }
    do {
      let document = try JSONDocument.parse(JSONWriter.bytes(of: value))
      return field.validate(document.root).first?.description
    } catch {
      return error.description
    }
  }

  /// Where a field stands in the schema, for lists of fields in the order in which people are asked for them.
  func order(of path: FactPath) -> [Int] {
    var schema: Schema? = schema
    return path.steps.map { step in
      defer { schema = schema?.part(step) }
      switch step {
      case .field(let name): return schema?.place(ofProperty: name) ?? .max
      case .index(let index): return index
      }
    }
  }

  /// Whether a text stands for nothing; case and surrounding spaces do not matter.
  func isPlaceholder(_ text: String) -> Bool {
    // What has more letters than any placeholder is none, which tells most texts at once.
    guard text.utf8.count(where: { (0x21...0x7E).contains($0) }) <= longestPlaceholder else { return false }
    return placeholders.contains(Self.words(of: text))
  }

  /// The words of a text in lower case, parted by single spaces.
  private static func words(of text: String) -> String {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
    // Most texts are plain ASCII, in which each byte is a character.
    var words: [UInt8] = []
    words.reserveCapacity(text.utf8.count + 1)
    for byte in text.utf8 {
      switch byte {
      case 0x09...0x0D, 0x20: if let last = words.last, last != 0x20 { words.append(0x20) }
      case 0x41...0x5A: words.append(byte | 0x20)
      default: words.append(byte)
      }
    }
    if words.last == 0x20 { words.removeLast() }
    return String(decoding: words, as: UTF8.self)
  }

  /// What rules may refer to when ages are judged on a day.
  ///
  /// - Parameters:
  ///   - asOf: The day.
  ///   - timeZoneData: The system's time zones.
  ///   - isTested: Whether the rules are known to compile. Then nothing is said of the manifest's types, which are
  ///     there to find mistakes and change no value, and take long to declare.
  /// - Returns: The variables and functions.
  func environment(asOf: CalendarDate, timeZoneData: TimeZoneData?, isTested: Bool = false) -> Environment {
    var declarations = FactDeclarations()
    let manifest = isTested ? .dynamic : declarations.type(of: schema, named: Self.variable)
    return Environment(
      variables: [(Self.variable, manifest), ("asOf", .string)],
      objectTypes: declarations.objectTypes,
      functions: [RuleFunctions.daysSince(asOf: asOf)],
      timeZoneData: timeZoneData
    )
  }

  private static func placeholders(of schema: Schema) -> Set<String> {
    guard case .array(let texts)? = schema.extensions[ManifestAnnotation.placeholders.rawValue] else {
      return []
    }
    return Set(texts.compactMap { if case .string(let text) = $0 { text.lowercased() } else { nil } })
  }
}

/// Finds the file of the time zone database (TZif, RFC 8536) for a name such as `Europe/Paris`.
public typealias TimeZoneData = @Sendable (_ name: String) -> [UInt8]?

/// The annotations of the manifest's schema that this engine reads.
enum ManifestAnnotation: String {
  /// At the root: the texts that count as not stated.
  case placeholders = "x-placeholders"
  /// The unit with which a number is printed.
  case unit = "x-unit"
  /// The unit of one, where it is not that of many.
  case unitOfOne = "x-unit-of-one"
  /// What a string is the id of.
  case reference = "x-reference"
  /// Whether a date is that of something that has happened.
  case event = "x-event"
  /// What to write where a text does not match its pattern.
  case patternHint = "x-pattern-hint"
  /// How people read some of a field's fixed words.
  case readings = "x-readings"
  /// Whether no two entries of a list may have the same in a field.
  case unique = "x-unique"
  /// Whether the questions of a section's fields are understood only after the section's own.
  case leadsQuestions = "x-leads-questions"
}

extension Schema {
  /// What the schema says of the value that a step leads to; nil where it says nothing.
  fileprivate func part(_ step: FactPath.Step) -> Schema? {
    switch step {
    case .field(let name): property(name)
    case .index: items
    }
  }

  /// What a field of this section asks, after the section's own question where that tells what it is about.
  func question(of field: Schema) -> String? {
    guard let question = field.title, let title,
      self.extension(ManifestAnnotation.leadsQuestions.rawValue) == .boolean(true)
    else { return field.title }
    return "\(title) \(question)"
  }
}

extension JSONPath {
  /// The same place, as the JSON library writes it.
  init(_ path: FactPath) {
    self.init(
      path.steps.map { step in
        switch step {
        case .field(let name): .key(name)
        case .index(let index): .index(index)
        }
      }
    )
  }
}
