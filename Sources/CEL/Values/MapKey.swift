/// A key of a map: CEL allows booleans, integers and strings.
public enum MapKey: Sendable {
  case bool(Bool)
  case int(Int64)
  case uint(UInt64)
  case string(String)

  /// The key as an ordinary value.
  public var value: Value {
    switch self {
    case .bool(let bool): .bool(bool)
    case .int(let int): .int(int)
    case .uint(let uint): .uint(uint)
    case .string(let string): .string(string)
    }
  }

  /// The key that a map literal stores for `value`, or nil for a type that cannot be a key.
  init?(storing value: Value) {
    switch value {
    case .bool(let bool): self = .bool(bool)
    case .int(let int): self = .int(int)
    case .uint(let uint): self = .uint(uint)
    case .string(let string): self = .string(string)
    default: return nil
    }
  }

  /// The key that a lookup of `value` searches: a whole double finds the integer that it equals.
  init?(searching value: Value) {
    guard case .double(let double) = value else {
      self.init(storing: value)
      return
    }
    if let int = double.exactInt64 {
      self = .int(int)
    } else if let uint = double.exactUInt64 {
      self = .uint(uint)
    } else {
      return nil
    }
  }
}

extension MapKey: Hashable {
  /// Equality on one number line: int 1 and uint 1 are the same key.
  public static func == (left: MapKey, right: MapKey) -> Bool {
    switch (left, right) {
    case (.string(let left), .string(let right)): left.hasSameScalars(as: right)
    case (.int(let left), .int(let right)): left == right
    case (.uint(let left), .uint(let right)): left == right
    case (.int(let int), .uint(let uint)), (.uint(let uint), .int(let int)): UInt64(exactly: int) == uint
    case (.bool(let left), .bool(let right)): left == right
    default: false
    }
  }

  /// Feeds the stable digest, so that equal numbers of different types hash alike.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(digest)
  }

  /// Whether the key is the given text.
  @inline(__always)
  func isString(_ other: String) -> Bool {
    guard case .string(let text) = self else { return false }
    return text.hasSameScalars(as: other)
  }

  /// A stable 64-bit digest by which maps find their keys.
  var digest: UInt64 {
    switch self {
    case .bool(let bool): bool ? 0x9E37_79B9_7F4A_7C15 : 0xC2B2_AE3D_27D4_EB4F
    case .int(let int): Self.mixed(UInt64(bitPattern: int))
    case .uint(let uint): Self.mixed(uint)
    case .string(let string): string.digest
    }
  }

  private static func mixed(_ bits: UInt64) -> UInt64 {
    let product = (bits ^ (bits >> 31)) &* 0x7FB5_D329_728E_A185
    return product ^ (product >> 27)
  }

  /// A total order that agrees with `==`; it keeps lookups logarithmic when digests collide.
  func precedes(_ other: MapKey) -> Bool {
    switch (self, other) {
    case (.string(let left), .string(let right)): left.scalarsPrecede(right)
    case (.int(let left), .int(let right)): left < right
    case (.uint(let left), .uint(let right)): left < right
    case (.int(let left), .uint(let right)): left < 0 || UInt64(left) < right
    case (.uint(let left), .int(let right)): right >= 0 && left < UInt64(right)
    case (.bool(let left), .bool(let right)): !left && right
    default: rank < other.rank
    }
  }

  private var rank: Int {
    switch self {
    case .bool: 0
    case .int, .uint: 1
    case .string: 2
    }
  }
}
