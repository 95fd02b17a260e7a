/// Finds the keys that an object repeats, in time that no choice of keys can make quadratic.
struct KeyLedger {
  private struct Entry {
    let hash: UInt64
    let node: UInt32
  }

  /// Up to this many keys are compared pair by pair, which beats sorting.
  private static let pairwiseLimit = 12

  /// The keys of all open objects, the innermost object's last.
  private var pending: [Entry] = []
  private var found: [DuplicateKey] = []

  /// How many keys of open objects are on record.
  var pendingCount: Int { pending.count }

  /// The repeated keys of the whole text, in the order in which the repeats stand there.
  var duplicates: [DuplicateKey] {
    found.sorted { $0.repeated.lowerBound < $1.repeated.lowerBound }
  }

  /// Puts a key of the innermost object on record.
  @inline(__always)
  mutating func append(_ node: Int, tape: [TapeNode], source: [UInt8]) {
    pending.append(Entry(hash: Self.hash(tape[node], source), node: UInt32(truncatingIfNeeded: node)))
  }

  /// Looks for repeats among the keys of an object that ends, and forgets them.
  @inline(__always)
  mutating func closeObject(from first: Int, tape: [TapeNode], source: [UInt8]) {
    if mayRepeat(from: first) { findDuplicates(in: pending[first...], tape, source) }
    pending.removeSubrange(first...)
  }

  private func mayRepeat(from first: Int) -> Bool {
    guard pending.count - first <= Self.pairwiseLimit else { return true }
    for later in first..<pending.count {
      for earlier in first..<later where pending[earlier].hash == pending[later].hash { return true }
    }
    return false
  }

  /// Sorts the keys by hash and, only where hashes agree, by what they say; equal keys end up adjacent.
  private mutating func findDuplicates(in keys: ArraySlice<Entry>, _ tape: [TapeNode], _ source: [UInt8]) {
    let sorted = keys.sorted { ($0.hash, $0.node) < ($1.hash, $1.node) }
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end].hash == sorted[start].hash { end += 1 }
      if end - start > 1 { compare(sorted[start..<end].map { tape[Int($0.node)] }, source) }
      start = end
    }
  }

  /// Reports the equal ones among keys with the same hash, given in document order.
  private mutating func compare(_ nodes: [TapeNode], _ source: [UInt8]) {
    let decoded = nodes.map { (node: $0, text: decodedBytes($0, in: source.span.bytes)) }
    let sorted = decoded.sorted { earlier, later in
      earlier.text == later.text
        ? earlier.node.start < later.node.start : earlier.text.lexicographicallyPrecedes(later.text)
    }
    var first = sorted[0]
    for entry in sorted.dropFirst() {
      guard entry.text == first.text else {
        first = entry
        continue
      }
      let key = String(decoding: entry.text, as: UTF8.self)
      found.append(DuplicateKey(key: key, first: first.node.range, repeated: entry.node.range))
    }
  }

  private static func hash(_ node: TapeNode, _ source: [UInt8]) -> UInt64 {
    guard node.kind == .escapedString else {
      return hash(source.span.bytes, Int(node.start) + 1..<Int(node.end) - 1)
    }
    let decoded = decodedBytes(node, in: source.span.bytes)
    return hash(decoded.span.bytes, 0..<decoded.count)
  }

  /// Mixes eight bytes at a time; collisions cost time in proportion, never correctness.
  @inline(__always)
  private static func hash(_ bytes: RawSpan, _ range: Range<Int>) -> UInt64 {
    var state = UInt64(truncatingIfNeeded: range.count)
    var place = range.lowerBound
    while place + 8 <= range.upperBound {
      state = mix(state, Word(bytes, at: place).bits)
      place += 8
    }
    var tail: UInt64 = 0
    while place < range.upperBound {
      tail = tail << 8 | UInt64(bytes[place])
      place += 1
    }
    return mix(state, tail)
  }

  @inline(__always)
  private static func mix(_ state: UInt64, _ bits: UInt64) -> UInt64 {
    let product = (state ^ bits) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 29)
  }
}
