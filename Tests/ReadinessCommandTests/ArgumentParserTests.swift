import Testing

@testable import ReadinessCommand

/// What the arguments of a made-up command turn into.
struct Parcel: Equatable, Sendable {
  var contents: [String] = []
  var label: String?
  var stamps: [Int] = []
  var isWrapped = false
  var isGift = false

  static let syntax = ArgumentSyntax<Parcel>(
    defaults: Parcel(),
    operands: OperandSyntax(name: "THING", count: .any, help: "", store: { $0.contents = $1 }),
    options: [
      .value("label", short: "l", .word, group: .report, help: "", store: { $0.label = $1 }),
      .value(
        "stamp",
        short: "s",
        .wholeNumber,
        isRepeatable: true,
        group: .report,
        help: "",
        store: { $0.stamps.append($1) }
      ),
      .flag("wrap", short: "w", excludes: ["bare"], group: .report, help: "") { $0.isWrapped = true },
      .flag("gift", short: "g", group: .report, help: "") { $0.isGift = true },
      .flag("bare", short: "b", excludes: ["wrap"], group: .report, help: "") { $0.isWrapped = false },
    ]
  )
}

extension ValueSyntax where Value == String {
  fileprivate static var word: ValueSyntax {
    ValueSyntax(name: "WORD") { $0 }
  }
}

@Suite("Arguments")
struct ArgumentParserTests {
  private func parse(_ line: String) throws(UsageError) -> Parcel? {
    let arguments = line.split(separator: " ").map { $0 == "''" ? "" : String($0) }
    guard case .options(let parcel) = try ArgumentParser.parse(arguments, by: Parcel.syntax) else {
      return nil
    }
    return parcel
  }

  @Test(
    "are read by the GNU conventions",
    arguments: [
      ("", Parcel()),
      ("--label red", Parcel(label: "red")),
      ("--label=red", Parcel(label: "red")),
      ("--label=", Parcel(label: "")),
      ("--label ''", Parcel(label: "")),
      ("--label=a=b", Parcel(label: "a=b")),
      ("-l red", Parcel(label: "red")),
      ("-lred", Parcel(label: "red")),
      ("-l=red", Parcel(label: "red")),
      ("-l -", Parcel(label: "-")),
      ("--label -red", Parcel(label: "-red")),
      ("--label=--gift", Parcel(label: "--gift")),
      ("-wg", Parcel(isWrapped: true, isGift: true)),
      ("-wlred", Parcel(label: "red", isWrapped: true)),
      ("-wl red", Parcel(label: "red", isWrapped: true)),
      ("-s1 --stamp 2 --stamp=3", Parcel(stamps: [1, 2, 3])),
      ("book -w pen --gift", Parcel(contents: ["book", "pen"], isWrapped: true, isGift: true)),
      ("-", Parcel(contents: ["-"])),
      ("- -w", Parcel(contents: ["-"], isWrapped: true)),
      ("-w -- -g --label", Parcel(contents: ["-g", "--label"], isWrapped: true)),
      ("-- --", Parcel(contents: ["--"])),
      ("''", Parcel(contents: [""])),
    ]
  )
  func conventions(line: String, expected: Parcel) throws {
    #expect(try parse(line) == expected)
  }

  @Test(
    "that cannot be understood are refused",
    arguments: [
      ("--lable red", UsageError.unknownOption("--lable", argument: nil, suggestion: "--label")),
      ("--lable=red", .unknownOption("--lable", argument: nil, suggestion: "--label")),
      ("--zzzzzzzz", .unknownOption("--zzzzzzzz", argument: nil, suggestion: nil)),
      ("-label red", .unknownOption("-label", argument: nil, suggestion: "--label")),
      ("-x", .unknownOption("-x", argument: nil, suggestion: nil)),
      ("-wxg", .unknownOption("-x", argument: "-wxg", suggestion: nil)),
      ("--label", .missingValue(option: "--label", name: "WORD")),
      ("-l", .missingValue(option: "-l", name: "WORD")),
      ("-wl", .missingValue(option: "-l", name: "WORD")),
      ("--label --gift", .missingValue(option: "--label", name: "WORD")),
      ("--label -g", .missingValue(option: "--label", name: "WORD")),
      ("--label -- x", .missingValue(option: "--label", name: "WORD")),
      ("--gift=yes", .unwantedValue(option: "--gift", value: "yes")),
      ("--gift=", .unwantedValue(option: "--gift", value: "")),
      ("-g=yes", .unwantedValue(option: "-g", value: "yes")),
      ("--label a --label b", .repeatedOption("--label")),
      ("--label a -lb", .repeatedOption("--label")),
      ("--gift --gift", .repeatedOption("--gift")),
      ("-gg", .repeatedOption("--gift")),
      ("--wrap --bare", .conflict("--wrap", "--bare")),
      ("-bw", .conflict("--bare", "--wrap")),
      ("-s two", .invalidValue(option: "-s", value: "two", .notWholeNumber)),
      ("--stamp=-1", .invalidValue(option: "--stamp", value: "-1", .notWholeNumber)),
      ("--stamp=+1", .invalidValue(option: "--stamp", value: "+1", .notWholeNumber)),
      ("--stamp=", .invalidValue(option: "--stamp", value: "", .notWholeNumber)),
      (
        "--stamp=9223372036854775808",
        .invalidValue(option: "--stamp", value: "9223372036854775808", .notWholeNumber)
      ),
    ]
  )
  func errors(line: String, expected: UsageError) {
    #expect(throws: expected) { try parse(line) }
  }

  @Test("asking for help end there", arguments: ["--help", "-h", "-wh", "book --help --nonsense"])
  func help(line: String) throws {
    #expect(try parse(line) == nil)
  }

  @Test("before a command do not swallow the command's own")
  func commandOperand() throws {
    let parsed = try ArgumentParser.parse(["audit", "-q", "--", "x"], by: ProgramSyntax.arguments)
    guard case .options(let words) = parsed else {
      Issue.record("no options were parsed")
      return
    }
    #expect(words == ["audit", "-q", "--", "x"])
  }

  @Test("more than one, where one is taken, are refused")
  func extraOperand() {
    #expect(throws: UsageError.extraOperand("help")) {
      try ArgumentParser.parse(["audit", "help"], by: HelpCommand.syntax.arguments)
    }
  }
}
