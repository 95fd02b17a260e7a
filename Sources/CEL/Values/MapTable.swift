/// Where a map keeps its entries.
///
/// The parts are plain pointers because an evaluation reads fields all the time, and reading them
/// from arrays counts references at every step, which takes several times as long as the search.
/// The map that allocated them frees them; whoever uses a table keeps its map alive.
struct MapTable {
  let count: Int
  let keys: UnsafePointer<MapKey>
  let values: UnsafePointer<Value>
  private let digests: UnsafePointer<UInt64>
  /// Entry numbers sorted by digest and key; nil for small maps, which are searched in sequence.
  private let searchOrder: UnsafePointer<Int32>?

  /// The number of entries up to which looking at each digest beats a binary search.
  private static let sequentialCount = 12

  /// Allocates a table of entries.
  private init(_ entries: [(key: MapKey, value: Value)]) {
    count = entries.count
    let keys = UnsafeMutablePointer<MapKey>.memory(count)
    let values = UnsafeMutablePointer<Value>.memory(count)
    let digests = UnsafeMutablePointer<UInt64>.memory(count)
    for (position, entry) in entries.enumerated() {
      (keys + position).initialize(to: entry.key)
      (values + position).initialize(to: entry.value)
      (digests + position).initialize(to: entry.key.digest)
    }
    self.keys = UnsafePointer(keys)
    self.values = UnsafePointer(values)
    self.digests = UnsafePointer(digests)
    searchOrder = Self.searchOrder(of: keys, digests, count: count)
  }

  /// Frees the table; nothing of it may be used afterwards.
  func deallocate() {
    keys.deallocate(count: count)
    values.deallocate(count: count)
    digests.deallocate(count: count)
    searchOrder?.deallocate(count: count)
  }
}

extension MapTable {
  /// The entry of a named field.
  /// - Complexity: O(log n) for large maps, whatever their keys.
  @inline(__always)
  func position(of field: borrowing FieldName) -> Int? {
    guard searchOrder == nil else { return searchedPosition(of: .string(field.text), digest: field.digest) }
    for position in 0..<count where digests[position] == field.digest {
      if keys[position].isString(field.text) { return position }
    }
    return nil
  }

  /// Where a named field's value stands.
  ///
  /// A call of its own that takes pointers only: inlined, it would make the caller count references
  /// to the map that it comes from.
  @inline(never)
  static func place(
    of field: UnsafePointer<FieldName>,
    in table: UnsafePointer<MapTable>
  ) -> UnsafePointer<Value>? {
    table.pointee.position(of: field.pointee).map { table.pointee.values + $0 }
  }

  /// The entry of any key.
  /// - Complexity: O(log n) for large maps, whatever their keys.
  func position(of key: MapKey) -> Int? {
    let digest = key.digest
    guard searchOrder == nil else { return searchedPosition(of: key, digest: digest) }
    for position in 0..<count where digests[position] == digest && keys[position] == key {
      return position
    }
    return nil
  }

  private func searchedPosition(of key: MapKey, digest: UInt64) -> Int? {
    guard let searchOrder else { return nil }
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      let position = Int(searchOrder[middle])
      if digests[position] == digest, keys[position] == key { return position }
      if digests[position] < digest || (digests[position] == digest && keys[position].precedes(key)) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return nil
  }
}

extension MapTable {
  /// Allocates a table, or names the entries whose key stands earlier already.
  static func distinct(_ entries: [(key: MapKey, value: Value)]) -> Result<MapTable, RepeatedKeys> {
    let table = MapTable(entries)
    let repeated = table.repetitions
    if repeated.isEmpty { return .success(table) }
    table.deallocate()
    return .failure(RepeatedKeys(positions: repeated))
  }

  private static func searchOrder(
    of keys: UnsafePointer<MapKey>,
    _ digests: UnsafePointer<UInt64>,
    count: Int
  ) -> UnsafePointer<Int32>? {
    guard count > sequentialCount else { return nil }
    let order = (0..<Int32(count))
      .sorted { left, right in
        let (left, right) = (Int(left), Int(right))
        if digests[left] != digests[right] { return digests[left] < digests[right] }
        if keys[left] == keys[right] { return left < right }
        return keys[left].precedes(keys[right])
      }
    return .allocated(order)
  }

  /// The entries whose key stands earlier already.
  private var repetitions: [Int] {
    if let searchOrder {
      return (1..<count).filter { isSame(Int(searchOrder[$0 - 1]), Int(searchOrder[$0])) }
        .map { Int(searchOrder[$0]) }
    }
    var repeated: [Int] = []
    for later in 0..<count where (0..<later).contains(where: { isSame($0, later) }) { repeated.append(later) }
    return repeated
  }

  private func isSame(_ left: Int, _ right: Int) -> Bool {
    digests[left] == digests[right] && keys[left] == keys[right]
  }
}

/// Entries of a map whose key stands earlier in it already.
struct RepeatedKeys: Error {
  let positions: [Int]
}
