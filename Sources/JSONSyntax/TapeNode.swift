/// One value or key of a document as the parser left it: where it stands, not what it says.
///
/// Nodes lie in one flat array in document order, so that a document of any depth is freed at once
/// and nothing walks it by recursion. An object's members are a key node and a value node in turn.
struct TapeNode: Sendable {
  /// What a node is, told as finely as the parser knows.
  enum Kind: UInt8 {
    /// A literal.
    case null, `false`, `true`
    /// A number, an integer of 64 bits or any other.
    case integer, number
    /// A string, without or with escapes to decode.
    case string, escapedString
    /// A container, followed by what it holds.
    case array, object
  }

  /// The offset of the first byte.
  let start: UInt32
  /// The offset after the last byte.
  var end: UInt32
  /// The index of the node that follows this one and everything inside it.
  var next: UInt32
  /// The kind in the low four bits, the number of elements or members above them.
  private var kindAndCount: UInt32

  /// Makes a node that holds nothing else and is followed by the node at `next`.
  @inline(__always)
  init(_ kind: Kind, start: Int, end: Int, next: Int) {
    self.init(kindCode: Int(kind.rawValue), start: start, end: end, next: next)
  }

  /// Makes such a node of a kind that is given by its code.
  @inline(__always)
  init(kindCode: Int, start: Int, end: Int, next: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.next = UInt32(truncatingIfNeeded: next)
    kindAndCount = UInt32(truncatingIfNeeded: kindCode & 15)
  }

  /// The kind as a number.
  @inline(__always)
  var kindCode: UInt32 { kindAndCount & 15 }

  /// What this node is.
  @inline(__always)
  var kind: Kind {
    // The low bits are only ever written from a kind.
    Kind(rawValue: UInt8(kindCode)) ?? .null
  }

  /// Whether this node is of a kind, which is quicker to tell than what kind it is of.
  @inline(__always)
  func isOf(_ kind: Kind) -> Bool { kindCode == UInt32(kind.rawValue) }

  /// Whether other nodes may lie inside this one.
  @inline(__always)
  var isContainer: Bool { isOf(.array) || isOf(.object) }

  /// How many elements or members the container holds; 0 for other kinds.
  @inline(__always)
  var count: Int { Int(kindAndCount >> 4) }

  /// The byte offsets of the whole value.
  @inline(__always)
  var range: Range<Int> { Int(start)..<Int(end) }

  /// Ends a container once its closing bracket was read.
  @inline(__always)
  mutating func close(end: Int, next: Int, count: Int) {
    self.end = UInt32(truncatingIfNeeded: end)
    self.next = UInt32(truncatingIfNeeded: next)
    kindAndCount = (kindAndCount & 15) | UInt32(truncatingIfNeeded: count) << 4
  }
}
