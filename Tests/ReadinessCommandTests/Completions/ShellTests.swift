import Foundation
import ReadinessReports
import Testing

@testable import ReadinessCommand

/// A made-up program that takes each sort of value, with texts that would act if a shell read them as code.
private enum Parcels {
  static let hostile = #"it's "a" [b]: $(touch ran) `touch ran` ; touch ran \ %B * ~ 50 % (touch ran)"#

  static let program = ProgramOutline(
    name: "parcel",
    options: [flag("version"), .help],
    commands: [
      CommandOutline(
        name: "send",
        summary: hostile,
        options: sendOptions,
        operands: operands(.each(.folder))
      ),
      CommandOutline(
        name: "stamp",
        summary: hostile,
        options: [value("ink", .word(.fixed(["red", "blue"]))), .help],
        operands: operands(
          .subcommands([
            Subcommand(name: "show", summary: hostile, operands: .word(.known(.checklists))),
            Subcommand(name: "check", summary: hostile, operands: .file),
            Subcommand(name: "list", summary: hostile, operands: .nothing),
          ])
        )
      ),
      CommandOutline(
        name: "weigh",
        summary: hostile,
        options: [],
        operands: operands(.each(.word(.known(.items))), count: .atMostOne)
      ),
    ],
    items: ["book", "box", "$(touch ran)"].map { OfferedName(name: $0, meaning: hostile) },
    checklists: ["blue-list", "red-list"].map { OfferedName(name: $0, meaning: hostile) },
    topics: []
  )

  private static let sendOptions: [OptionSyntax<Void>] = [
    value("speed", short: "s", .word(.fixed(["slow", "fast", "it's", "a:b"]))),
    value("items", short: "i", .list(.known(.items)), isRepeatable: true),
    value("marks", .list(.fixed(["fragile", "heavy"]))),
    value("list", .wordOrFile(.known(.checklists))),
    value("file", .file),
    value("folder", .folder),
    value("label", short: "l", .namedFile(["paper", "plastic"])),
    value("note", .nothing),
    flag("gift", short: "g"),
    .help,
  ]

  private static func flag(_ long: String, short: Character? = nil) -> OptionSyntax<Void> {
    .flag(long, short: short, group: .general, help: hostile, set: { _ in })
  }

  private static func value(
    _ long: String,
    short: Character? = nil,
    _ completion: Completion,
    isRepeatable: Bool = false
  ) -> OptionSyntax<Void> {
    let syntax = ValueSyntax<String>(name: "[A]: %B \(hostile)", completion: completion) { $0 }
    return .value(
      long,
      short: short,
      syntax,
      isRepeatable: isRepeatable,
      group: .general,
      help: hostile,
      store: { _, _ in }
    )
  }

  private static func operands(
    _ completion: OperandCompletion,
    count: OperandCount = .any
  ) -> OperandSyntax<Void> {
    OperandSyntax(name: "THING", count: count, help: hostile, completion: completion, store: { _, _ in })
  }
}

@Suite("The completions of a made-up program")
struct ShellTests {
  private static let words: [(line: String, offered: [String])] = [
    ("", ["send", "stamp", "weigh"]),
    ("--", ["--help", "--version"]),
    ("se", ["send"]),
    ("send --g", ["--gift"]),
    ("send --speed ", ["a:b", "fast", "it's", "slow"]),
    ("send --speed a", ["a:b"]),
    ("send --speed=f", ["fast"]),
    ("send -gs f", ["fast"]),
    ("send --note x --speed f", ["fast"]),
    ("send --note=x --spe", ["--speed"]),
    ("send --note ", []),
    ("send --note=", []),
    ("send -i bo", ["book", "box"]),
    ("send --items=box,bo", ["book"]),
    ("send -i box -i bo", ["book", "box"]),
    ("send --marks fragile,", ["heavy"]),
    ("send --marks=he", ["heavy"]),
    ("send --list bl", ["blue-list"]),
    ("send -l pl", ["plastic"]),
    ("send --label=pa", ["paper"]),
    ("send -- --g", []),
    ("stamp ", ["check", "list", "show"]),
    ("stamp --ink r", ["red"]),
    ("stamp --ink red s", ["show"]),
    ("stamp show ", ["blue-list", "red-list"]),
    ("stamp --ink red show r", ["red-list"]),
    ("stamp list ", []),
    ("weigh ", ["$(touch ran)", "book", "box"]),
    ("weigh bo", ["book", "box"]),
    ("weigh book bo", []),
    ("nonsense ", []),
  ]

  private static let files: [(line: String, offered: [String])] = [
    ("send ", ["here"]),
    ("send here h", ["here"]),
    ("send --folder=h", ["here"]),
    ("send --file t", ["there.json"]),
    ("send --list t", ["there.json"]),
    ("send -l paper=t", ["there.json"]),
    ("send --label t", ["there.json"]),
    ("stamp check t", ["there.json"]),
    ("stamp check there.json h", ["here"]),
  ]

  @Test("offer the words that fit", arguments: Shell.allCases.filter(\.isInstalled))
  func words(shell: Shell) throws {
    try check(shell, Self.words)
  }

  /// bash offers files by itself, which only shows at a terminal.
  @Test("offer the files that fit", arguments: Shell.allCases.filter { $0 != .bash && $0.isInstalled })
  func files(shell: Shell) throws {
    try check(shell, Self.files)
  }

  private func check(_ shell: Shell, _ table: [(line: String, offered: [String])]) throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "readiness-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: place) }
    let folder = place.appending(path: "folder")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "here"),
      withIntermediateDirectories: true
    )
    try Data().write(to: folder.appending(path: "there.json"))
    let script = shell.script(for: Parcels.program)
    for (line, offered) in table {
      let words = try shell.offers(for: "parcel " + line, script: script, in: folder)
      // bash and zsh quote what they insert.
      #expect(words.map { $0.filter { $0 != "\\" } } == offered, "parcel \(line)")
    }
    // No text of the program was read as code.
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted() == ["here", "there.json"]
    )
  }
}
