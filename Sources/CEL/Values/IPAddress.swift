/// An IPv4 or IPv6 address, without a zone.
public struct IPAddress: Hashable, Sendable {
  /// The two versions of the protocol.
  public enum Family: Int, Hashable, Sendable {
    case version4 = 4
    case version6 = 6
  }

  /// The version that the address belongs to.
  public let family: Family
  /// The address as a number: 32 bits in version 4, 128 in version 6.
  let bits: UInt128

  /// The address of a number, which must fit the family.
  init(family: Family, bits: UInt128) {
    self.family = family
    self.bits = bits
  }

  /// How many bits an address of the family has.
  var width: Int { family == .version4 ? 32 : 128 }
}

// What an address is for (RFC 4291, RFC 5735, RFC 6890).
extension IPAddress {
  var isUnspecified: Bool { bits == 0 }

  var isLoopback: Bool {
    family == .version4 ? bits >> 24 == 127 : bits == 1
  }

  var isMulticast: Bool {
    family == .version4 ? bits >> 28 == 0xE : bits >> 120 == 0xFF
  }

  var isLinkLocalUnicast: Bool {
    family == .version4 ? bits >> 16 == 0xA9FE : bits >> 118 == 0x3FA
  }

  var isLinkLocalMulticast: Bool {
    family == .version4 ? bits >> 8 == 0xE00000 : (bits >> 112) & 0xFF0F == 0xFF02
  }

  var isGlobalUnicast: Bool {
    let isBroadcast = family == .version4 && bits == 0xFFFF_FFFF
    return !isUnspecified && !isBroadcast && !isLoopback && !isMulticast && !isLinkLocalUnicast
  }
}

/// A range of IP addresses that begin with the same bits, written `10.0.0.0/8`.
public struct IPNetwork: Hashable, Sendable {
  /// The address that was written, which may have bits behind the prefix.
  public let address: IPAddress
  /// How many leading bits all addresses of the range share.
  public let prefixLength: Int

  /// The range with all bits behind the prefix cleared.
  var masked: IPNetwork {
    IPNetwork(
      address: IPAddress(family: address.family, bits: prefix(of: address)),
      prefixLength: prefixLength
    )
  }

  /// Whether an address is in the range.
  func contains(_ other: IPAddress) -> Bool {
    other.family == address.family && prefix(of: other) == prefix(of: address)
  }

  /// Whether all addresses of the other range are in this one.
  func contains(_ other: IPNetwork) -> Bool {
    other.prefixLength >= prefixLength && contains(other.address)
  }

  private func prefix(of address: IPAddress) -> UInt128 {
    let cleared = address.width - prefixLength
    return (address.bits >> cleared) << cleared
  }
}
