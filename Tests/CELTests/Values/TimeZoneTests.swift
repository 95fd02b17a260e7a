import Testing

@testable import CEL

/// Local time by offset, by the database's files, and by the rule at a file's end.
@Suite struct TimeZoneTests {
  static let rules: [(rule: String, time: String, hours: Int)] = [
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29T00:59:59Z", 1),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29T01:00:00Z", 2),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-25T00:59:59Z", 2),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-25T01:00:00Z", 1),
    ("EST5EDT,M3.2.0,M11.1.0", "2026-07-01T00:00:00Z", -4),
    ("EST5EDT,M3.2.0,M11.1.0", "2026-12-01T00:00:00Z", -5),
    // In the south, summer lasts over the turn of the year.
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-01-01T00:00:00Z", 11),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-07-01T00:00:00Z", 10),
    ("<+03>-3", "2026-07-01T00:00:00Z", 3),
    ("XXX3YYY2,J60/0,J300/0", "2024-02-29T12:00:00Z", -3),
    ("XXX3YYY2,J60/0,J300/0", "2024-03-01T12:00:00Z", -2),
    ("XXX3YYY2,59/0,299/0", "2024-02-29T12:00:00Z", -2),
  ]

  @Test(arguments: rules)
  func ruleGivesOffset(rule: String, time: String, hours: Int) throws {
    let zone = try #require(TimeZoneRule(rule))
    let time = try #require(TimestampValue(time))
    #expect(zone.offset(at: time.seconds) == hours * 3600)
  }

  @Test(arguments: [
    "", "CET", "C-1", "CET-1CEST", "CET-1CEST,M13.1.0,M1.1.0", "CET-1CEST,M3.5.0", "<+03-3", "CET-1 ",
  ])
  func ruleIsRefused(rule: String) {
    #expect(TimeZoneRule(rule) == nil)
  }

  /// A file with one change, from two hours east to three, at 2001-09-09T01:46:40Z.
  private static let file: [UInt8] =
    header(times: 0, types: 1, characters: 4) + [0, 0, 0x1C, 0x20, 0, 0] + Array("AAA\0".utf8)
    + header(times: 1, types: 2, characters: 8) + [0, 0, 0, 0, 0x3B, 0x9A, 0xCA, 0x00, 1]
    + [0, 0, 0x1C, 0x20, 0, 0, 0, 0, 0x2A, 0x30, 0, 4] + Array("AAA\0BBB\0\nBBB-3\n".utf8)

  private static func header(times: UInt8, types: UInt8, characters: UInt8) -> [UInt8] {
    let counts: [[UInt8]] = [0, 0, 0, times, types, characters].map { [0, 0, 0, $0] }
    return Array("TZif2".utf8) + Array(repeating: 0, count: 15) + counts.flatMap(\.self)
  }

  @Test func fileGivesOffsetBeforeAndAfterItsChange() throws {
    let zone = try #require(TimeZoneTable(Self.file))
    #expect(zone.offset(at: 999_999_999) == 7200)
    #expect(zone.offset(at: 1_000_000_000) == 10_800)
    #expect(zone.offset(at: 2_000_000_000) == 10_800)
  }

  @Test func anythingElseIsNoZone() {
    for length in 0..<(Self.file.count - 7) {
      #expect(TimeZoneTable(Array(Self.file.prefix(length))) == nil)
    }
  }

  @Test func namesThatLeaveTheDatabaseAreNotLookedUp() throws {
    let environment = Environment(variables: [], timeZoneData: { _ in Self.file })
    func outcome(_ zone: String) throws -> String {
      try environment.compile("timestamp(0).getHours('\(zone)')").evaluate(Activation()).summary
    }
    #expect(try outcome("Some/Where") == "2")
    #expect(try outcome("-02:30") == "21")
    for name in ["../etc/passwd", "/etc/passwd", "a.b", "", "a b"] {
      #expect(try outcome(name) == "! there is no time zone \"\(name)\"")
    }
  }

  @Test(.enabled(if: TimeZoneDatabase.exists, "needs the machine's time zone database"))
  func theMachinesDatabaseIsUnderstood() throws {
    let environment = Environment(variables: [], timeZoneData: TimeZoneDatabase.file)
    func local(_ time: String, _ zone: String) throws -> String {
      try environment.compile("timestamp('\(time)').getHours('\(zone)')").evaluate(Activation()).summary
    }
    #expect(try local("2026-07-01T12:00:00Z", "Europe/Paris") == "14")
    #expect(try local("2050-01-01T12:00:00Z", "Europe/Paris") == "13")
    #expect(try local("1970-01-01T12:00:00Z", "America/New_York") == "7")
  }
}
