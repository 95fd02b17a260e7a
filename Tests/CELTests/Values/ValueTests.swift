import Testing

@testable import CEL

/// Maps, paths, addresses and numbers as a host meets them.
@Suite struct ValueTests {
  @Test func mapsFindEveryKeyWhateverTheirSize() {
    for count in [0, 1, 11, 12, 13, 14, 100] {
      let map = MapValue((0..<count).map { ("k\($0)", .int(Int64($0))) })
      #expect(map.count == count)
      #expect((0..<count).allSatisfy { map["k\($0)"] == .int(Int64($0)) })
      #expect(map["k\(count)"] == nil)
      #expect(map.keys.map(\.value.text) == (0..<count).map { "k\($0)" })
    }
  }

  @Test func theFirstOfEqualKeysWins() {
    for count in [2, 20] {
      let fields = (0..<count).map { ("k\($0 / 2)", Value.int(Int64($0))) }
      let map = MapValue(fields)
      #expect(map.count == count / 2)
      #expect(map["k0"] == .int(0))
    }
  }

  @Test func keysOfDifferentNumberTypesAreOneKey() {
    #expect(MapKey.int(1) == .uint(1) && MapKey.int(-1) != .uint(.max))
    #expect(MapKey.int(1).digest == MapKey.uint(1).digest)
    #expect(MapKey(searching: .double(2)) == .int(2))
    #expect(MapKey(searching: .double(1e19)) == .uint(10_000_000_000_000_000_000))
    #expect(MapKey(searching: .double(2.5)) == nil)
  }

  static let paths: [(steps: [FactPath.Step], text: String)] = [
    ([], ""),
    ([.field("raci"), .index(1), .field("accountable")], "raci[1].accountable"),
    ([.field("people"), .field("anna-k"), .field("role")], "people[\"anna-k\"].role"),
    ([.field("a b")], "[\"a b\"]"),
    ([.field("x\"\n")], #"["x\"\n"]"#),
  ]

  @Test(arguments: paths)
  func pathsReadLikeExpressions(steps: [FactPath.Step], text: String) {
    #expect(FactPath(steps).description == text)
  }

  @Test func pathsSortByNameAndNumber() {
    let root = FactPath()
    let sorted = [
      root, root.field("a"), root.field("a").index(2), root.field("a").index(10), root.field("b"),
    ]
    #expect(sorted.reversed().sorted() == sorted)
    #expect(root.field("a").isProperPrefix(of: root.field("a").index(2)))
    #expect(!root.isProperPrefix(of: root))
  }

  static let addresses: [(text: String, canonical: String?)] = [
    ("192.168.0.1", "192.168.0.1"), ("0.0.0.0", "0.0.0.0"), ("255.255.255.255", "255.255.255.255"),
    ("01.2.3.4", nil), ("1.2.3", nil), ("1.2.3.256", nil), ("1.2.3.4.5", nil), ("1.2.3.+4", nil), ("", nil),
    ("::", "::"), ("::1", "::1"), ("1::", "1::"), ("2001:DB8:0:0:0:0:0:68", "2001:db8::68"),
    ("1:0:0:2:0:0:0:3", "1:0:0:2::3"), ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"),
    ("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"),
    ("1:2:3:4:5:6:7:8::", nil), ("1::2::3", nil), (":::", nil), ("12345::", nil), ("fe80::1%en0", nil),
    ("::ffff:1.2.3.4", nil), ("::ffff:102:304", "1.2.3.4"), ("1:2:3:4:5:6:7", nil), (":1", nil),
  ]

  @Test(arguments: addresses)
  func addressesAreReadAndWritten(text: String, canonical: String?) {
    #expect(IPAddress(text)?.description == canonical)
  }

  static let decimals: [(number: Double, precision: Int, fixed: String, scientific: String)] = [
    (0, 2, "0.00", "0.00e+00"), (-0.0, 0, "-0", "-0e+00"), (0.5, 0, "0", "5e-01"), (1.5, 0, "2", "2e+00"),
    (2.5, 0, "2", "2e+00"), (0.125, 2, "0.12", "1.25e-01"), (9.995, 2, "9.99", "9.99e+00"),
    (999.9996, 3, "1000.000", "1.000e+03"), (-1.2, 5, "-1.20000", "-1.20000e+00"),
    (1e22, 1, "10000000000000000000000.0", "1.0e+22"), (.leastNonzeroMagnitude, 3, "0.000", "4.941e-324"),
    (0.1, 20, "0.10000000000000000555", "1.00000000000000005551e-01"),
    (1.7976931348623157e308, 2, "", "1.80e+308"),
  ]

  @Test(arguments: decimals)
  func decimalsAreRoundedExactly(number: Double, precision: Int, fixed: String, scientific: String) {
    if !fixed.isEmpty { #expect(ExactDecimal(number).fixed(precision) == fixed) }
    #expect(ExactDecimal(number).scientific(precision) == scientific)
  }

  @Test func roundingNeedsNoFractionBeyondTheMantissa() {
    #expect((-0.5).roundedUp == 0 && (-0.5).roundedDown == -1 && 2.5.roundedToNearest == 3)
    #expect(0.49999999999999994.roundedToNearest == 0 && 0x1p53.roundedUp == 0x1p53)
    #expect((-1.5).truncated == -1 && Double.infinity.truncated == .infinity && Double.nan.truncated.isNaN)
  }
}
