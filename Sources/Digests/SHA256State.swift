/// The eight words that a digest grows from, block by block (FIPS 180-4, 6.2).
struct SHA256State {
  /// How many bytes a block has.
  static let blockSize = 64

  private var hash: SIMD8<UInt32> = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  /// Mixes in the block that begins at an index and is there in full.
  mutating func absorb(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
      Self.schedule(bytes, from: start, into: words)
      Self.constants.withUnsafeBufferPointer { constants in
        hash &+= Self.compressed(hash, words, constants)
      }
    }
  }

  /// The sixty-four words of a block: sixteen as they stand, the others mixed from them.
  private static func schedule(
    _ bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    into words: UnsafeMutableBufferPointer<UInt32>
  ) {
    for index in 0..<16 {
      let place = start &+ 4 &* index
      let high = UInt32(bytes[place]) << 24 | UInt32(bytes[place &+ 1]) << 16
      words[index] = high | UInt32(bytes[place &+ 2]) << 8 | UInt32(bytes[place &+ 3])
    }
    for index in 16..<64 {
      let early = words[index &- 15]
      let late = words[index &- 2]
      let first = rotated(early, 7) ^ rotated(early, 18) ^ (early >> 3)
      let second = rotated(late, 17) ^ rotated(late, 19) ^ (late >> 10)
      words[index] = words[index &- 16] &+ first &+ words[index &- 7] &+ second
    }
  }

  /// The words after sixty-four rounds, named as the standard names them.
  ///
  /// Eight rounds are written out, so that the words change their names instead of their places.
  private static func compressed(
    _ hash: SIMD8<UInt32>,
    _ words: UnsafeMutableBufferPointer<UInt32>,
    _ constants: UnsafeBufferPointer<UInt32>
  ) -> SIMD8<UInt32> {
    var (a, b, c, d) = (hash[0], hash[1], hash[2], hash[3])
    var (e, f, g, h) = (hash[4], hash[5], hash[6], hash[7])
    for round in stride(from: 0, to: 64, by: 8) {
      func word(_ offset: Int) -> UInt32 { words[round &+ offset] &+ constants[round &+ offset] }
      mix(a, b, c, &d, e, f, g, &h, word(0))
      mix(h, a, b, &c, d, e, f, &g, word(1))
      mix(g, h, a, &b, c, d, e, &f, word(2))
      mix(f, g, h, &a, b, c, d, &e, word(3))
      mix(e, f, g, &h, a, b, c, &d, word(4))
      mix(d, e, f, &g, h, a, b, &c, word(5))
      mix(c, d, e, &f, g, h, a, &b, word(6))
      mix(b, c, d, &e, f, g, h, &a, word(7))
    }
    return SIMD8(a, b, c, d, e, f, g, h)
  }

  /// One round: only two of the eight words change.
  @inline(__always)
  private static func mix(
    _ a: UInt32,
    _ b: UInt32,
    _ c: UInt32,
    _ d: inout UInt32,
    _ e: UInt32,
    _ f: UInt32,
    _ g: UInt32,
    _ h: inout UInt32,
    _ word: UInt32
  ) {
    let sum1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    let first = h &+ sum1 &+ (g ^ (e & (f ^ g))) &+ word
    let sum0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    d = d &+ first
    h = first &+ sum0 &+ ((a & b) | (c & (a | b)))
  }

  @inline(__always)
  private static func rotated(_ word: UInt32, _ bits: UInt32) -> UInt32 {
    word &>> bits | word &<< (32 &- bits)
  }

  /// The words as hexadecimal digits.
  var hexadecimal: String {
    hash.indices
      .map { index in
        let digits = String(hash[index], radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
      }
      .joined()
  }

  /// The fractional parts of the cube roots of the first sixty-four primes (FIPS 180-4, 4.2.2).
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
