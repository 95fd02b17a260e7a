/// Finds the elements of a list by their digests.
///
/// A dictionary with keys of the module's own would be a type for the run time to make, which takes longer than
/// compiling most expressions. Where digests collide it is as slow as a search, which the limits of patterns bound.
struct HashIndex: Sendable {
  private var digests: [UInt64] = []
  /// The places of elements, each at its digest or after it; -1 where there is none, as at half of them or more.
  private var slots = [Int](repeating: -1, count: 16)

  /// The place of the element that has a digest and satisfies `condition`.
  ///
  /// - Complexity: O(1) on average.
  func place(digest: UInt64, where condition: (Int) -> Bool) -> Int? {
    var slot = Int(truncatingIfNeeded: digest) & (slots.count - 1)
    while slots[slot] >= 0 {
      let place = slots[slot]
      if digests[place] == digest, condition(place) { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds the digest of the element that follows in the list.
  ///
  /// - Complexity: O(1) on average.
  mutating func append(digest: UInt64) {
    digests.append(digest)
    guard 2 * digests.count > slots.count else { return insert(digests.count - 1) }
    slots = [Int](repeating: -1, count: 2 * slots.count)
    for place in digests.indices { insert(place) }
  }

  private mutating func insert(_ place: Int) {
    var slot = Int(truncatingIfNeeded: digests[place]) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = place
  }
}

/// Puts numbers into a digest, which is the same in every run (FNV-1a by words).
struct Digest {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Puts in one more number.
  mutating func add(_ number: UInt64) { state = (state ^ number) &* 0x100_0000_01B3 }

  /// The digest, whose lower bits depend on all bits of the numbers.
  var value: UInt64 { state ^ (state >> 32) }
}
