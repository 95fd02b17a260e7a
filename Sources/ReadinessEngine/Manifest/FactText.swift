internal import JSONSchema
internal import JSONSyntax

/// Words a stated value as people read it, with the unit of its field.
struct FactText {
  private let manifest: Manifest
  private let schema: Schema?

  init(manifest: Manifest, schema: Schema?) {
    self.manifest = manifest
    self.schema = schema
  }

  /// The value in words; a list of objects prints how many there are.
  func text(_ node: JSONNode) -> String {
    switch node.kind {
    case .null: "not stated"
    case .boolean: node.bool == true ? "yes" : "no"
    case .integer, .number: quantity(node)
    case .string: string(node.string ?? "")
    case .array: list(node)
    case .object: "stated"
    }
  }

  /// The value as it stands in a sentence, where people read words in place of the schema's fixed ones.
  func words(_ node: JSONNode) -> String {
    guard let choice = (schema?.items ?? schema).flatMap({ $0.hasAllowedValues ? $0 : nil }) else {
      return text(node)
    }
    let chosen = [node.string].compactMap(\.self) + node.elements.compactMap(\.string)
    return chosen.isEmpty ? text(node) : chosen.map(choice.reading).joined(separator: ", ")
  }

  /// Those of some words that a list lacks, as they stand in a sentence.
  func words(_ wanted: [String], lackedBy list: JSONNode) -> String {
    let present = Set(list.elements.compactMap(\.string))
    let missing = wanted.filter { !present.contains($0) }
    return missing.isEmpty ? "none" : missing.map { schema?.items?.reading($0) ?? $0 }.joined(separator: ", ")
  }

  private func quantity(_ node: JSONNode) -> String {
    QuantityText(unit: schema?.unit, currency: manifest.currency).text(node.double ?? 0)
  }

  private func string(_ text: String) -> String {
    guard schema?.refersToPeople == true else { return text }
    return manifest.person(text)
  }

  private func list(_ node: JSONNode) -> String {
    let elements = node.elements.map(\.self)
    if elements.isEmpty { return "none" }
    let isNested = elements.contains { $0.kind == .object || $0.kind == .array }
    if isNested { return String(elements.count) }
    return elements.map(text).joined(separator: ", ")
  }

  /// A number with its thousands separated by commas, and at most four decimals.
  static func grouped(_ number: Double) -> String {
    guard number.magnitude < 1e14 else { return "\(number)" }
    let scaled = (number.magnitude * 10_000).rounded()
    let whole = Int(scaled / 10_000)
    let sign = number < 0 && scaled > 0 ? "-" : ""
    return sign + grouped(whole) + decimals(Int(scaled) - whole * 10_000)
  }

  private static func decimals(_ tenThousandths: Int) -> String {
    if tenThousandths == 0 { return "" }
    var decimals = String(tenThousandths)
    decimals = String(repeating: "0", count: 4 - decimals.count) + decimals
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return "." + decimals
  }

  private static func grouped(_ whole: Int) -> String {
    if whole < 1000 { return String(whole) }
    let digits = Array(String(whole))
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(",") }
      result.append(digit)
    }
    return result
  }
}
