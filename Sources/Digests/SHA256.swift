/// The SHA-256 digest of some bytes (FIPS 180-4), by which people tell whether two files are the same.
public struct SHA256: Hashable, Sendable {
  /// The digest as 64 hexadecimal digits in lower case.
  public let hexadecimal: String

  /// Digests bytes.
  ///
  /// - Complexity: O(n), at more than 200 MB a second.
  public init(_ bytes: [UInt8]) {
    var stream = SHA256Stream()
    stream.update(bytes)
    self = stream.digest
  }

  /// Ends a digest with the bytes that do not fill a block.
  init(_ state: SHA256State, rest: [UInt8], total: Int) {
    var state = state
    Self.padded(rest, total: total)
      .withUnsafeBufferPointer { tail in
        for start in stride(from: 0, to: tail.count, by: SHA256State.blockSize) {
          state.absorb(tail, from: start)
        }
      }
    hexadecimal = state.hexadecimal
  }

  /// The last bytes, a one bit, zeros, and the length in bits: one or two whole blocks (FIPS 180-4, 5.1.1).
  private static func padded(_ rest: [UInt8], total: Int) -> [UInt8] {
    var tail = rest
    tail.append(0x80)
    while tail.count % SHA256State.blockSize != SHA256State.blockSize - 8 { tail.append(0) }
    let bits = UInt64(total) &* 8
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> shift))
    }
    return tail
  }
}

extension SHA256: CustomStringConvertible {
  /// The digest as 64 hexadecimal digits in lower case.
  public var description: String { hexadecimal }
}
