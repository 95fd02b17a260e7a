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
    if scaled == Double(whole) * 10_000 {
      return number < 0 && whole > 0 ? "-" + grouped(whole) : grouped(whole)
    }
    var decimals = String(Int(scaled) - whole * 10_000)
    decimals = String(repeating: "0", count: 4 - decimals.count) + decimals
    while decimals.hasSuffix("0") { decimals.removeLast() }
    let sign = number < 0 && scaled > 0 ? "-" : ""
    return sign + grouped(whole) + (decimals.isEmpty ? "" : ".\(decimals)")
  }

  private static func grouped(_ whole: Int) -> String {
    if whole < 1000 { return String(whole) }
    let digits = Array(String(whole).utf8)
    var result: [UInt8] = []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(UInt8(ascii: ",")) }
      result.append(digit)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
