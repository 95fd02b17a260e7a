/// The members of a JSON object: each key once, in the order in which the keys were first added.
public struct JSONObject: Sendable {
  /// A key as a dictionary sees it: exactly these scalars, without canonical equivalence.
  private struct ExactKey: Hashable {
    let text: String

    static func == (left: Self, right: Self) -> Bool { left.text.hasSameScalars(as: right.text) }
    func hash(into hasher: inout Hasher) { hasher.combineScalars(of: text) }
  }

  /// Objects with at most this many members are searched one by one.
  private static let linearLimit = 12

  private var members: [(key: String, value: JSONValue)] = []
  /// Where each key stands; empty while the object is small.
  private var places: [ExactKey: Int] = [:]

  /// Makes an object without members.
  public init() {}

  /// Makes an object; of a repeated key the last value counts, at the place of the first.
  ///
  /// - Complexity: O(n).
  public init(_ members: [(String, JSONValue)]) {
    self.members.reserveCapacity(members.count)
    for (key, value) in members { set(value, for: key) }
  }

  /// The value of a key; setting one replaces it in its place or adds it at the end, nil removes it.
  ///
  /// - Complexity: O(1) to read and set, O(n) to remove.
  public subscript(key: String) -> JSONValue? {
    get { place(of: key).map { members[$0].value } }
    set {
      if let newValue { set(newValue, for: key) } else { removeAll { $0.hasSameScalars(as: key) } }
    }
  }

  /// Removes the members whose key satisfies a condition.
  ///
  /// - Complexity: O(n).
  public mutating func removeAll(where isRemoved: (_ key: String) -> Bool) {
    members.removeAll { isRemoved($0.key) }
    places = [:]
    indexIfLarge()
  }

  private mutating func set(_ value: JSONValue, for key: String) {
    if let place = place(of: key) {
      members[place].value = value
      return
    }
    members.append((key, value))
    if places.isEmpty { indexIfLarge() } else { places[ExactKey(text: key)] = members.count - 1 }
  }

  private mutating func indexIfLarge() {
    guard members.count > Self.linearLimit else { return }
    for (place, member) in members.enumerated() { places[ExactKey(text: member.key)] = place }
  }

  private func place(of key: String) -> Int? {
    guard places.isEmpty else { return places[ExactKey(text: key)] }
    return members.firstIndex { $0.key.hasSameScalars(as: key) }
  }
}

extension JSONObject: RandomAccessCollection {
  /// The place of the first member.
  public var startIndex: Int { 0 }
  /// The place behind the last member.
  public var endIndex: Int { members.count }
  /// The member at a place.
  public subscript(place: Int) -> (key: String, value: JSONValue) { members[place] }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// Makes an object; of a repeated key the last value counts.
  public init(dictionaryLiteral members: (String, JSONValue)...) { self.init(members) }
}

extension String {
  /// Whether two texts have the same Unicode scalars, which is how JSON compares strings.
  func hasSameScalars(as other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }
}

extension Hasher {
  /// Feeds in the Unicode scalars of a text.
  mutating func combineScalars(of text: String) {
    combine(text.utf8.count)
    for byte in text.utf8 { combine(byte) }
  }
}
