/// An immutable map that keeps the order of its entries; one that was read from a document knows its place there.
public final class MapValue: Sendable {
  /// The keys in order of insertion.
  public let keys: [MapKey]
  /// The values, in the order of `keys`.
  public let values: [Value]
  /// The place in the document, or nil for a map that an expression computed.
  public let path: FactPath?

  private let digests: [UInt64]
  /// Entry numbers sorted by digest and key; empty for small maps, which are searched in sequence.
  private let searchOrder: [Int32]

  /// The number of entries up to which looking at each digest beats a binary search.
  private static let sequentialCount = 12

  /// Makes a map of named fields; the first of two fields with one name wins.
  public convenience init(_ fields: [(String, Value)], path: FactPath? = nil) {
    var keys: [MapKey] = []
    var values: [Value] = []
    keys.reserveCapacity(fields.count)
    values.reserveCapacity(fields.count)
    for (name, value) in fields {
      keys.append(.string(name))
      values.append(value)
    }
    self.init(keys: keys, values: values, path: path)
  }

  /// Makes a map of keys and values, which are of equal number; the first of equal keys wins.
  public convenience init(keys: [MapKey], values: [Value], path: FactPath? = nil) {
    let digests = keys.map(\.digest)
    let order = Self.searchOrder(of: keys, digests)
    let repeated = Set(Self.repetitions(in: keys, digests, order))
    guard !repeated.isEmpty else {
      self.init(distinct: keys, values, digests, order, path)
      return
    }
    let kept = keys.indices.filter { !repeated.contains($0) }
    self.init(keys: kept.map { keys[$0] }, values: kept.map { values[$0] }, path: path)
  }

  private init(
    distinct keys: [MapKey],
    _ values: [Value],
    _ digests: [UInt64],
    _ searchOrder: [Int32],
    _ path: FactPath?
  ) {
    self.keys = keys
    self.values = values
    self.digests = digests
    self.searchOrder = searchOrder
    self.path = path
  }

  /// The number of entries.
  public var count: Int { keys.count }

  /// The value of a named field.
  public subscript(_ name: String) -> Value? {
    position(of: .string(name)).map { values[$0] }
  }
}

extension MapValue {
  /// A map of the entries, or the first key that is there twice.
  static func distinct(_ keys: [MapKey], _ values: [Value]) -> Result<MapValue, RepeatedKey> {
    let digests = keys.map(\.digest)
    let order = searchOrder(of: keys, digests)
    if let repeated = repetitions(in: keys, digests, order).first {
      return .failure(RepeatedKey(key: keys[repeated]))
    }
    return .success(MapValue(distinct: keys, values, digests, order, nil))
  }

  /// The entry of a named field.
  /// - Complexity: O(log n) for large maps, whatever their keys.
  @inline(__always)
  func position(of field: FieldName) -> Int? {
    guard searchOrder.isEmpty else { return searchedPosition(of: .string(field.text), digest: field.digest) }
    for position in 0..<digests.count where digests[position] == field.digest {
      if case .string(let text) = keys[position], text.hasSameScalars(as: field.text) { return position }
    }
    return nil
  }

  /// The entry of any key.
  func position(of key: MapKey) -> Int? {
    let digest = key.digest
    guard searchOrder.isEmpty else { return searchedPosition(of: key, digest: digest) }
    for position in 0..<digests.count where digests[position] == digest && keys[position] == key {
      return position
    }
    return nil
  }

  private func searchedPosition(of key: MapKey, digest: UInt64) -> Int? {
    var low = 0
    var high = searchOrder.count
    while low < high {
      let middle = (low + high) / 2
      let position = Int(searchOrder[middle])
      if digests[position] < digest || (digests[position] == digest && keys[position].precedes(key)) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < searchOrder.count else { return nil }
    let position = Int(searchOrder[low])
    return keys[position] == key ? position : nil
  }

  private static func searchOrder(of keys: [MapKey], _ digests: [UInt64]) -> [Int32] {
    guard keys.count > sequentialCount else { return [] }
    return (0..<Int32(keys.count))
      .sorted { left, right in
        let (left, right) = (Int(left), Int(right))
        if digests[left] != digests[right] { return digests[left] < digests[right] }
        if keys[left] == keys[right] { return left < right }
        return keys[left].precedes(keys[right])
      }
  }

  /// The entries whose key stands earlier in the map already.
  private static func repetitions(in keys: [MapKey], _ digests: [UInt64], _ order: [Int32]) -> [Int] {
    func isSame(_ left: Int, _ right: Int) -> Bool {
      digests[left] == digests[right] && keys[left] == keys[right]
    }
    guard order.isEmpty else {
      return zip(order, order.dropFirst())
        .filter { isSame(Int($0), Int($1)) }
        .map { Int($1) }
    }
    return keys.indices.filter { later in (0..<later).contains { isSame($0, later) } }
  }
}

/// A key that stands twice in one map.
struct RepeatedKey: Error {
  let key: MapKey
}
