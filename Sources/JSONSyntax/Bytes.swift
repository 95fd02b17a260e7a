// The bytes that JSON's grammar names, and ways to look at eight of them at once.

/// Whitespace.
let tab: UInt8 = 0x09
/// Whitespace that ends a line.
let lineFeed: UInt8 = 0x0A
/// Whitespace that ends a line, alone or before a line feed.
let carriageReturn: UInt8 = 0x0D
/// Whitespace; every byte below is a control character.
let space: UInt8 = 0x20
/// Begins and ends a string.
let quotationMark: UInt8 = 0x22
/// Begins, where it stands twice, what some logs obey.
let numberSign: UInt8 = 0x23
/// May stand before the digits of an exponent.
let plus: UInt8 = 0x2B
/// Stands between elements and between members.
let comma: UInt8 = 0x2C
/// Begins a negative number or exponent.
let minus: UInt8 = 0x2D
/// Stands before the fraction of a number.
let fullStop: UInt8 = 0x2E
/// May be escaped, and begins the comments that JSON has not.
let solidus: UInt8 = 0x2F
/// The first of the ten digits.
let zero: UInt8 = 0x30
/// The last of the ten digits.
let nine: UInt8 = 0x39
/// Stands between a key and its value.
let colon: UInt8 = 0x3A
/// Begins an array.
let leftBracket: UInt8 = 0x5B
/// Begins an escape in a string.
let backslash: UInt8 = 0x5C
/// Ends an array.
let rightBracket: UInt8 = 0x5D
/// Begins an object.
let leftBrace: UInt8 = 0x7B
/// Ends an object.
let rightBrace: UInt8 = 0x7D

/// Whether a byte is one of the four that JSON allows between tokens.
@inline(__always)
func isWhitespace(_ byte: UInt8) -> Bool {
  byte == space || byte == lineFeed || byte == carriageReturn || byte == tab
}

/// Whether a byte is an ASCII digit.
@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { byte &- zero < 10 }

/// Whether a byte continues a UTF-8 sequence that an earlier byte began.
@inline(__always)
func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

extension RawSpan {
  /// The byte at an offset, which is within bounds.
  @inline(__always)
  subscript(_ offset: Int) -> UInt8 { unsafeLoad(fromByteOffset: offset, as: UInt8.self) }

  /// The byte at an offset, or 0 past the end: no JSON text may hold a raw 0, so it never misleads.
  @inline(__always)
  func byte(at offset: Int) -> UInt8 { offset < byteCount ? self[offset] : 0 }
}

/// Eight consecutive bytes, the first one lowest.
struct Word {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The bytes as one number.
  let bits: UInt64

  /// Loads the eight bytes at an offset, all of which are within bounds.
  @inline(__always)
  init(_ bytes: RawSpan, at offset: Int) {
    bits = UInt64(
      littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    )
  }

  /// Takes less than eight bytes, before which spaces stand.
  @inline(__always)
  init(filledUpWithSpaces text: UnsafeBufferPointer<UInt8>) {
    bits = text.reduce(Self.ones &* UInt64(space)) { $0 >> 8 | UInt64($1) << 56 }
  }

  /// Marks the high bit of each byte equal to `byte`; marks above the lowest may be wrong.
  @inline(__always)
  private func marks(of byte: UInt8) -> UInt64 {
    let difference = bits ^ (Self.ones &* UInt64(byte))
    return (difference &- Self.ones) & ~difference & Self.highBits
  }

  /// Whether one of the bytes is `byte`.
  @inline(__always)
  func contains(_ byte: UInt8) -> Bool { marks(of: byte) != 0 }

  /// Marks the high bit of exactly those bytes that are `byte`.
  @inline(__always)
  func exactMarks(of byte: UInt8) -> UInt64 {
    let difference = bits ^ (Self.ones &* UInt64(byte))
    let lowBits = ~Self.highBits
    return ~(((difference & lowBits) &+ lowBits) | difference | lowBits)
  }

  /// How many of the bytes are UTF-8 continuation bytes.
  @inline(__always)
  var continuationCount: UInt32 {
    guard bits & Self.highBits != 0 else { return 0 }
    return UInt32(((bits >> 7) & ~(bits >> 6) & Self.ones).nonzeroBitCount)
  }

  /// How many bytes at the front are plain in a string: not a quote, escape, control or beyond ASCII.
  @inline(__always)
  var plainStringPrefix: Int { stringMarks.trailingZeroBitCount / 8 }

  /// Whether all bytes are plain in a string that is written, in which DEL and number signs may be escaped too.
  @inline(__always)
  var isPlainInStrings: Bool { stringMarks | marks(of: 0x7F) | marks(of: numberSign) == 0 }

  /// Marks the high bit of what is not plain in a string; marks above the lowest may be wrong.
  @inline(__always)
  private var stringMarks: UInt64 {
    let controls = (bits &- Self.ones &* UInt64(space)) & ~bits
    return marks(of: quotationMark) | marks(of: backslash) | ((controls | bits) & Self.highBits)
  }

  /// Whether all eight bytes are spaces, as in deep indentation.
  @inline(__always)
  var isAllSpaces: Bool { bits == Self.ones &* UInt64(space) }
}
