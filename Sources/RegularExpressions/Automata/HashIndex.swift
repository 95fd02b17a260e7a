/// Finds the elements of a list by their hash values.
///
/// A dictionary with keys of the module's own would be a type for the run time to make, which takes longer than
/// compiling most expressions.
struct HashIndex: Sendable {
  private var hashes: [Int] = []
  /// The places of elements, each at its hash value or after it; -1 where there is none. At least half is free.
  private var slots = [Int](repeating: -1, count: 16)

  /// The place of the element that has a hash value and satisfies `condition`.
  ///
  /// - Complexity: O(1) on average.
  func place(hash: Int, where condition: (Int) -> Bool) -> Int? {
    var slot = hash & (slots.count - 1)
    while slots[slot] >= 0 {
      let place = slots[slot]
      if hashes[place] == hash, condition(place) { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds the hash value of the element that follows in the list.
  ///
  /// - Complexity: O(1) on average.
  mutating func append(hash: Int) {
    hashes.append(hash)
    guard 2 * hashes.count > slots.count else { return insert(hashes.count - 1) }
    slots = [Int](repeating: -1, count: 2 * slots.count)
    for place in hashes.indices { insert(place) }
  }

  private mutating func insert(_ place: Int) {
    var slot = hashes[place] & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = place
  }
}
