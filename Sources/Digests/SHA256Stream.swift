/// Digests bytes as they come in, so that a file need not fit into memory.
public struct SHA256Stream: Sendable {
  private var state = SHA256State()
  /// The bytes that do not fill a block yet.
  private var pending: [UInt8] = []
  private var count = 0

  /// Begins with no bytes.
  public init() {}

  /// Takes the next bytes.
  ///
  /// - Complexity: O(n), as fast as digesting them at once.
  public mutating func update(_ bytes: [UInt8]) {
    count += bytes.count
    var start = 0
    if !pending.isEmpty {
      start = min(SHA256State.blockSize - pending.count, bytes.count)
      pending += bytes[..<start]
      guard pending.count == SHA256State.blockSize else { return }
      pending.withUnsafeBufferPointer { state.absorb($0, from: 0) }
      pending.removeAll(keepingCapacity: true)
    }
    let end = bytes.count - (bytes.count - start) % SHA256State.blockSize
    bytes.withUnsafeBufferPointer { buffer in
      for block in stride(from: start, to: end, by: SHA256State.blockSize) {
        state.absorb(buffer, from: block)
      }
    }
    pending += bytes[end...]
  }

  /// The digest of all bytes so far.
  public var digest: SHA256 {
    SHA256(state, rest: pending, total: count)
  }
}
