internal import JSONSyntax

/// The different elements of a list that were met so far, and where each stands.
struct EarlierElements {
  /// Up to this many elements are compared one by one, which beats hashing them.
  private static let comparedCount = 12

  private var few: [(value: JSONValue, offset: Int)] = []
  private var many: [JSONValue: Int] = [:]

  /// Where an equal element stands, or nil after noting the element as the first of its value.
  mutating func place(of value: JSONValue, at offset: Int) -> Int? {
    if let known = few.first(where: { $0.value == value })?.offset ?? many[value] { return known }
    if few.count < Self.comparedCount { few.append((value, offset)) } else { many[value] = offset }
    return nil
  }
}
