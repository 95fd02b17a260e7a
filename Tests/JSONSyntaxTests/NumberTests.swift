import JSONSyntax
import TestSupport
import Testing

struct NumberTests {
  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("1", 1), ("-1", -1), ("123", 123), ("-123", -123),
      ("9007199254740993", 9_007_199_254_740_993),
      ("999999999999999999", 999_999_999_999_999_999),
      ("1000000000000000000", 1_000_000_000_000_000_000),
      ("9223372036854775807", .max), ("-9223372036854775808", .min),
    ] as [(String, Int64)]
  )
  func `integers of 64 bits are exact`(text: String, value: Int64) throws {
    let node = try parse(text).root
    #expect(node.kind == .integer)
    #expect(node.int64 == value)
    #expect(node.double == Double(value))
    #expect(node.value == .integer(value))
  }

  @Test(
    arguments: [
      ("9223372036854775808", 9_223_372_036_854_775_808), ("18446744073709551615", .max),
    ] as [(String, UInt64)]
  )
  func `integers beyond the signed range are exact without a sign`(text: String, value: UInt64) throws {
    let node = try parse(text).root
    #expect(node.kind == .integer)
    #expect(node.int64 == nil)
    #expect(node.uint64 == value)
    guard case .unsigned(value) = node.value else { return #expect(Bool(false), "\(node.value)") }
  }

  @Test(
    arguments: [
      ("18446744073709551616", 18_446_744_073_709_551_616),
      ("-9223372036854775809", -9_223_372_036_854_775_808),
      ("100000000000000000000", 1e20),
      ("-237462374673276894279832749832423479823246327846", -2.374623746732769e47),
      ("123.456789", 123.456789), ("123.456e78", 123.456e78), ("1E22", 1e22), ("1E+2", 100), ("1E-2", 0.01),
      ("0e1", 0), ("0e+1", 0), ("20e1", 200), ("1e-2", 0.01), ("123e45", 123e45), ("123e65", 123e65),
      ("-0.000000000000000000000000000000000000000000000000000000000000000000000000000001", -1e-78),
      ("1e-400", 0), ("123.456e-789", 0), ("0.3", 0.3),
      ("2.2250738585072011e-308", .leastNormalMagnitude.nextDown),
      ("1.7976931348623157e308", .greatestFiniteMagnitude), ("4.9e-324", .leastNonzeroMagnitude),
      ("2.4703282292062328e-324", .leastNonzeroMagnitude), ("0e99999999999999999999", 0),
      ("9007199254740993.0", 9_007_199_254_740_992),
      ("9007199254740993.00000000000000000001", 9_007_199_254_740_994),
      ("0.1e1", 1), ("123456789012345678901234567890", 123_456_789_012_345_677_877_719_597_056),
    ] as [(String, Double)]
  )
  func `other numbers are the nearest double`(text: String, value: Double) throws {
    let node = try parse(text).root
    #expect(node.kind == .number)
    #expect(node.double == value)
    #expect(node.value == .number(value))
  }

  @Test func `minus zero keeps its sign as a number and loses it as an integer`() throws {
    #expect(try parse("-0.0").root.double?.sign == .minus)
    #expect(try parse("-0").root.value == 0)
    #expect(JSONWriter.text(of: try parse("[-0, -0.0]").root.value, layout: .compact) == "[0,-0.0]")
  }

  @Test(
    arguments: [
      ("1.0", 1), ("1e3", 1000), ("-2.50e1", -25), ("0.0", 0), ("100e-2", 1), ("0e-5", 0), ("1.00e1", 10),
      ("922337203685477580.7e1", .max), ("9223372036854775807.000", .max), ("0.000001e6", 1),
    ] as [(String, Int64)]
  )
  func `a number without fraction is integral however it is written`(text: String, value: Int64) throws {
    let node = try parse(text).root
    #expect(node.kind == .number)
    #expect(node.isIntegral)
    #expect(node.int64 == value)
  }

  @Test(arguments: ["1.5", "1e-1", "1.00000000000000000000000000000001", "-0.5", "123.456e2", "1e-400"])
  func `a number with a fraction is not integral, however small that is`(text: String) throws {
    let node = try parse(text).root
    #expect(!node.isIntegral)
    #expect(node.int64 == nil)
    #expect(node.uint64 == nil)
  }

  @Test(arguments: ["1e300", "1e19", "18446744073709551616", "92233720368547758080e-1"])
  func `a large number is integral without being an integer of 64 bits`(text: String) throws {
    let node = try parse(text).root
    #expect(node.isIntegral)
    #expect(node.int64 == nil)
  }

  @Test(arguments: [
    "1e309", "-1e309", "1e999999999999999999999999", "0.4e00669999999999999999999999999999999999", "1.8e308",
  ])
  func `a number beyond every double is an error`(text: String) throws {
    let error = try #require(syntaxError(in: "[1, \(text)]"))
    #expect(error.reason == .numberTooLarge(text))
    #expect(error.position == SourcePosition(line: 1, column: 5))
  }

  @Test func `a number may have any number of digits`() throws {
    let zeros = String(repeating: "0", count: 100_000)
    #expect(try parse("1" + zeros + "e-100000").root.double == 1)
    #expect(try parse("0." + zeros + "1e100001").root.int64 == 1)
    #expect(try parse("0." + zeros + "1").root.double == 0)
    let nines = String(repeating: "9", count: 100_000)
    #expect(try parse("0." + nines).root.double == 1)
    #expect(try parse("0." + nines).root.isIntegral == false)
    #expect(syntaxError(in: nines)?.description.contains("999… is too large") == true)
  }

  @Test func `the nearest double is found for ties that many digits decide`() throws {
    // Halfway between 1 and the next double, then a little more.
    let half = "1.00000000000000011102230246251565404236316680908203125"
    #expect(try parse(half).root.double == 1)
    #expect(try parse(half + String(repeating: "0", count: 2000) + "1").root.double == 1.0.nextUp)
  }

  @Test func `what is written can be read back exactly`() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<20_000 {
      let value = Double(bitPattern: generator.next())
      guard value.isFinite else { continue }
      let text = JSONWriter.text(of: .number(value), layout: .compact)
      let node = try parse(text).root
      #expect(node.kind == .number)
      #expect(node.double?.bitPattern == value.bitPattern)
    }
  }
}
