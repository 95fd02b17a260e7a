// Addresses as text (RFC 4291, RFC 5952).
extension IPAddress {
  /// Reads `192.168.0.1` or `2001:db8::68`; nil for zones, leading zeros and dotted parts in version 6.
  ///
  /// An IPv4-mapped address written in hexadecimal stands for the IPv4 address.
  public init?(_ text: String) {
    guard text.utf8.count <= 45 else { return nil }
    if text.utf8.contains(UInt8(ascii: ":")) {
      guard let bits = Self.version6(text) else { return nil }
      let isMapped = bits >> 32 == 0xFFFF
      self.init(family: isMapped ? .version4 : .version6, bits: isMapped ? bits & 0xFFFF_FFFF : bits)
    } else {
      guard let bits = Self.version4(text) else { return nil }
      self.init(family: .version4, bits: bits)
    }
  }

  private static func version4(_ text: String) -> UInt128? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var bits: UInt128 = 0
    for part in parts {
      guard part.utf8.allSatisfy({ (0x30...0x39).contains($0) }), part == "0" || part.first != "0",
        let octet = UInt8(part)
      else { return nil }
      bits = bits << 8 | UInt128(octet)
    }
    return bits
  }

  private static func version6(_ text: String) -> UInt128? {
    guard let gap = gap(in: text) else { return groups(text[...], exactly: 8).map(number) }
    let head = text[..<gap.lowerBound]
    let tail = text[gap.upperBound...]
    guard let before = groups(head, exactly: nil), let after = groups(tail, exactly: nil),
      before.count + after.count < 8
    else { return nil }
    let zeros = Array(repeating: UInt16(0), count: 8 - before.count - after.count)
    return number(before + zeros + after)
  }

  /// The `::`, which may stand once.
  private static func gap(in text: String) -> Range<String.Index>? {
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      if text[index] == ":", next < text.endIndex, text[next] == ":" {
        return index..<text.index(after: next)
      }
      index = next
    }
    return nil
  }

  private static func groups(_ text: Substring, exactly count: Int?) -> [UInt16]? {
    if text.isEmpty { return count == nil ? [] : nil }
    var groups: [UInt16] = []
    for part in text.split(separator: ":", omittingEmptySubsequences: false) {
      guard (1...4).contains(part.utf8.count), part.utf8.allSatisfy({ $0 != 0x2B && $0 != 0x2D }),
        let group = UInt16(part, radix: 16)
      else { return nil }
      groups.append(group)
    }
    return count == nil || groups.count == count ? groups : nil
  }

  private static func number(_ groups: [UInt16]) -> UInt128 {
    groups.reduce(0) { $0 << 16 | UInt128($1) }
  }
}

extension IPAddress: CustomStringConvertible {
  /// The canonical text: lower case, the longest run of zero groups shortened.
  public var description: String {
    if family == .version4 {
      return stride(from: 24, through: 0, by: -8).map { String(bits >> $0 & 0xFF) }.joined(separator: ".")
    }
    let groups = stride(from: 112, through: 0, by: -16).map { UInt16(truncatingIfNeeded: bits >> $0) }
    let texts = groups.map { String($0, radix: 16) }
    guard let run = Self.longestZeros(groups) else { return texts.joined(separator: ":") }
    return texts[..<run.lowerBound].joined(separator: ":") + "::"
      + texts[run.upperBound...].joined(separator: ":")
  }

  /// The first longest run of two or more zero groups.
  private static func longestZeros(_ groups: [UInt16]) -> Range<Int>? {
    var longest: Range<Int>?
    var start = 0
    for (index, group) in groups.enumerated() {
      if group != 0 {
        start = index + 1
      } else if index - start + 1 >= 2, index - start + 1 > longest?.count ?? 1 {
        longest = start..<(index + 1)
      }
    }
    return longest
  }
}

extension IPNetwork: CustomStringConvertible {
  /// Reads an address, a slash and the number of leading bits; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let address = IPAddress(String(parts[0])), (1...3).contains(parts[1].utf8.count),
      parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), parts[1] == "0" || parts[1].first != "0",
      let length = Int(parts[1]), length <= address.width
    else { return nil }
    self.init(address: address, prefixLength: length)
  }

  /// The address, a slash and the number of leading bits.
  public var description: String { "\(address)/\(prefixLength)" }
}
