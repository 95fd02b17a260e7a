internal import CEL
internal import JSONSchema
internal import JSONSyntax

extension Manifest {
  /// The manifest with measured values in place of stated ones, and beside them where none is stated.
  ///
  /// - Parameters:
  ///   - values: The values with what measured them, at most one a path; each fits the field of its path.
  ///   - schema: What manifests may say.
  /// - Returns: What rules are to see.
  func measured(
    _ values: [(path: FactPath, value: JSONValue, measurement: Measurement)],
    schema: ManifestSchema
  ) -> Manifest {
    var manifest = self
    for (path, value, measurement) in values {
      let field = schema.schema.schema(at: JSONPath(path))
      guard let fact = value.fact(of: field),
        // A value of its own document is worded like one of the manifest's.
        let document = try? JSONDocument.parse(JSONWriter.bytes(of: value))
      else { continue }
      manifest.facts = manifest.facts.setting(fact, at: path.steps[...], in: FactPath())
      manifest.statedFacts[path] = StatedFact(node: document.root, schema: field, measurement: measurement)
    }
    return manifest
  }
}

extension JSONValue {
  /// The value as rules see it; nil for lists and objects, which are not measured.
  fileprivate func fact(of schema: Schema?) -> CEL.Value? {
    switch self {
    case .boolean(let bool): .bool(bool)
    case .integer(let integer):
      schema?.names(.integer) == true ? .int(integer) : .double(Double(integer))
    case .unsigned(let integer): .double(Double(integer))
    case .number(let number): .double(number)
    case .string(let text): .string(text)
    case .null, .array, .object: nil
    }
  }
}

extension CEL.Value {
  /// The value with another one at a path of fields, in its place or at the end of its object.
  fileprivate func setting(
    _ value: CEL.Value,
    at steps: ArraySlice<FactPath.Step>,
    in path: FactPath
  ) -> CEL.Value {
    guard let step = steps.first, case .field(let name) = step else { return value }
    var fields: [(key: MapKey, value: CEL.Value)] = []
    if case .map(let map) = self { fields = map.indices.map { (map.key(at: $0), map.value(at: $0)) } }
    let place = fields.firstIndex { $0.key == .string(name) }
    let old = place.map { fields[$0].value } ?? .null
    let new = old.setting(value, at: steps.dropFirst(), in: path.field(name))
    if let place { fields[place].value = new } else { fields.append((.string(name), new)) }
    return .map(MapValue(entries: fields, path: path))
  }
}
