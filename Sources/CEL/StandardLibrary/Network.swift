extension StandardLibrary {
  /// Functions of IP addresses and ranges of them.
  static let network: [Function] = [
    Function(
      "ip",
      "An IP address from its text, or the address of a range.",
      [.function(.string, gives: .address), .method(.network, gives: .address)],
      examples: [
        Example("ip('10.0.0.1').family()", gives: "4"),
        Example("string(cidr('10.1.2.3/8').ip())", gives: "'10.1.2.3'"),
      ],
      .unary { value, _ in
        if case .network(let network) = value { return .value(.address(network.address)) }
        guard case .string(let text) = value else { return .noOverload }
        return converted(IPAddress(text).map(Value.address), value, .address)
      }
    ),
    Function(
      "cidr",
      "A range of IP addresses from its text.",
      [.function(.string, gives: .network)],
      examples: [Example("cidr('10.0.0.0/8').prefixLength()", gives: "8")],
      .unary { value, _ in
        guard case .string(let text) = value else { return .noOverload }
        return converted(IPNetwork(text).map(Value.network), value, .network)
      }
    ),
    Function(
      "isIP",
      "Whether the text is an IP address.",
      [.function(.string, gives: .bool)],
      examples: [Example("isIP('10.0.0.256')", gives: "false")],
      .unary { value, _ in
        guard case .string(let text) = value else { return .noOverload }
        return .bool(IPAddress(text) != nil)
      }
    ),
    Function(
      "isCIDR",
      "Whether the text is a range of IP addresses.",
      [.function(.string, gives: .bool)],
      examples: [Example("isCIDR('10.0.0.0/8')", gives: "true")],
      .unary { value, _ in
        guard case .string(let text) = value else { return .noOverload }
        return .bool(IPNetwork(text) != nil)
      }
    ),
    Function(
      "ip.isCanonical",
      "Whether the text of an IP address is written in its one canonical form.",
      [.function(.string, gives: .bool)],
      examples: [Example("ip.isCanonical('2001:DB8::68')", gives: "false")],
      .unary { value, _ in
        guard case .string(let text) = value else { return .noOverload }
        return converted(IPAddress(text).map { .bool($0.description == text) }, value, .address)
      }
    ),
    Function(
      "family",
      "The version of the protocol that the address belongs to, 4 or 6.",
      [.method(.address, gives: .int)],
      examples: [Example("ip('::1').family()", gives: "6")],
      .unary { value, _ in
        guard case .address(let address) = value else { return .noOverload }
        return .value(.int(Int64(address.family.rawValue)))
      }
    ),
    addressTest("isUnspecified", "Whether the address stands for no address.", "::", \.isUnspecified),
    addressTest("isLoopback", "Whether the address stands for the host itself.", "127.0.0.1", \.isLoopback),
    addressTest(
      "isGlobalUnicast",
      "Whether the address is of one host and not local to its link.",
      "10.0.0.1",
      \.isGlobalUnicast
    ),
    addressTest(
      "isLinkLocalUnicast",
      "Whether the address is of one host on its link.",
      "169.254.1.1",
      \.isLinkLocalUnicast
    ),
    addressTest(
      "isLinkLocalMulticast",
      "Whether the address is of a group on its link.",
      "224.0.0.1",
      \.isLinkLocalMulticast
    ),
    Function(
      "containsIP",
      "Whether the address is in the range.",
      [.method(.network, .address, gives: .bool), .method(.network, .string, gives: .bool)],
      examples: [Example("cidr('10.0.0.0/8').containsIP('10.1.2.3')", gives: "true")],
      .binary { network, value, _ in
        guard case .network(let network) = network else { return .noOverload }
        if case .address(let address) = value { return .bool(network.contains(address)) }
        guard case .string(let text) = value else { return .noOverload }
        return converted(IPAddress(text).map { .bool(network.contains($0)) }, value, .address)
      }
    ),
    Function(
      "containsCIDR",
      "Whether all addresses of the other range are in this one.",
      [.method(.network, .network, gives: .bool), .method(.network, .string, gives: .bool)],
      examples: [Example("cidr('10.0.0.0/8').containsCIDR('10.1.0.0/16')", gives: "true")],
      .binary { network, value, _ in
        guard case .network(let network) = network else { return .noOverload }
        if case .network(let other) = value { return .bool(network.contains(other)) }
        guard case .string(let text) = value else { return .noOverload }
        return converted(IPNetwork(text).map { .bool(network.contains($0)) }, value, .network)
      }
    ),
    Function(
      "masked",
      "The range with all bits behind its prefix cleared.",
      [.method(.network, gives: .network)],
      examples: [Example("string(cidr('10.1.2.3/8').masked())", gives: "'10.0.0.0/8'")],
      .unary { value, _ in
        guard case .network(let network) = value else { return .noOverload }
        return .value(.network(network.masked))
      }
    ),
    Function(
      "prefixLength",
      "How many leading bits the addresses of the range share.",
      [.method(.network, gives: .int)],
      examples: [Example("cidr('10.0.0.0/8').prefixLength()", gives: "8")],
      .unary { value, _ in
        guard case .network(let network) = value else { return .noOverload }
        return .value(.int(Int64(network.prefixLength)))
      }
    ),
  ]

  private static func addressTest(
    _ name: String,
    _ summary: String,
    _ example: String,
    _ holds: @escaping @Sendable (IPAddress) -> Bool
  ) -> Function {
    Function(
      name,
      summary,
      [.method(.address, gives: .bool)],
      examples: [Example("ip('\(example)').\(name)()", gives: "true")],
      .unary { value, _ in
        guard case .address(let address) = value else { return .noOverload }
        return .bool(holds(address))
      }
    )
  }
}
