import ReadinessEngine
import ReadinessReports
import Testing

@testable import ReadinessCommand

@Suite("Completions")
struct CompletionsCommandTests {
  private func script(_ shell: Shell) -> String {
    let fake = FakeWorld()
    #expect(fake.run("completions", shell.rawValue) == .success)
    #expect(fake.messages.isEmpty)
    return fake.output
  }

  private func program() throws -> ProgramOutline {
    let checklists = try ChecklistReference.builtInSet.load(in: FakeWorld().world)
    let handbook = try Handbook([.builtInSet], in: FakeWorld().world)
    return ProgramOutline(checklists: checklists.map(\.checklist), handbook: handbook)
  }

  @Test("hold every option of every command", arguments: Shell.allCases)
  func options(shell: Shell) throws {
    let script = self.script(shell)
    let options =
      [("", ProgramSyntax.arguments.options.map { spellings($0, in: shell) })]
      + CommandTable.commands.map { ($0.name, spellings(of: $0, in: shell)) }
    for (command, options) in options {
      let section = try #require(self.section(of: command, in: script, for: shell))
      for spelling in options.joined() {
        #expect(section.contains(spelling), "\(command)\(spelling)")
      }
    }
  }

  /// The part of a script that tells a command's options.
  private func section(of command: String, in script: String, for shell: Shell) -> String? {
    switch shell {
    case .bash:
      let call = "    \(ShellQuoting.posixWord(command))) _readiness_offer "
      return script.split(separator: "\n").first { $0.hasPrefix(call) }.map { $0 + " " }
    case .zsh:
      let name = command.isEmpty ? "_readiness" : "_readiness_\(command)"
      return script.split(separator: "\n\n").first { $0.contains("\(name)() {\n") }.map(String.init)
    case .fish:
      let condition = command.isEmpty ? "__readiness_at " : "'__readiness_after \(command)' "
      let start = "complete -c readiness -n \(condition)"
      return script.split(separator: "\n").filter { $0.hasPrefix(start) }.joined(separator: "\n")
    }
  }

  private func spellings<Verb: Command>(of command: Verb.Type, in shell: Shell) -> [[String]] {
    command.syntax.arguments.options.map { spellings($0, in: shell) }
  }

  /// How a script spells an option, with its help where the shell shows it.
  private func spellings<Options>(_ option: OptionSyntax<Options>, in shell: Shell) -> [String] {
    switch shell {
    case .bash:
      return option.spellings.map { " \($0) " }
    case .zsh:
      let help = ShellQuoting.zshDescription(option.help).split(separator: "'").joined(separator: #"'\''"#)
      let (letterEnd, end) = option.takesValue ? ("+", "=") : ("", "")
      let names =
        option.short.map { "{-\($0)\(letterEnd),--\(option.long)\(end)}" } ?? "--\(option.long)\(end)"
      return ["\(names)'[\(help)]"]
    case .fish:
      let letter = option.short.map { " -s \($0)" } ?? ""
      return [" -l \(option.long)\(letter) -d \(ShellQuoting.fishWord(option.help))"]
    }
  }

  @Test("hold every command, every item and every checklist", arguments: Shell.allCases)
  func names(shell: Shell) throws {
    let lines = Set(script(shell).split(separator: "\n").map { $0.drop { $0 == " " } })
    for name in KnownNames.allCases.flatMap(try program().names) {
      let start =
        switch shell {
        case .bash: ShellQuoting.posixWord(name.name)
        case .zsh: "'\(name.name):"
        case .fish: "\(ShellQuoting.fishWord(name.name)) \(ShellQuoting.fishWord(name.meaning))"
        }
      #expect(lines.contains { $0.hasPrefix(start) }, "\(name.name)")
    }
  }

  @Test("know the items that --require takes")
  func items() throws {
    let names = try program().items.map(\.name)
    #expect(names.contains("load-test"))
    #expect(Set(names).count == names.count)
    let fake = FakeWorld(["project.json": Manifest.smallest])
    #expect(fake.run("audit", "--quiet", "--require", names.joined(separator: ",")) == .gateFailed)
    #expect(fake.messages.isEmpty)
  }

  @Test("are the same at each call, end in a line feed and hold no tab", arguments: Shell.allCases)
  func form(shell: Shell) {
    let script = self.script(shell)
    #expect(script == self.script(shell))
    #expect(script.hasSuffix("\n") && !script.hasSuffix("\n\n"))
    #expect(!script.contains("\t"))
  }

  @Test("are loaded by the line that help shows for each shell")
  func installation() {
    let fake = FakeWorld()
    _ = fake.run("help", "completions")
    for shell in Shell.allCases {
      #expect(
        fake.output.contains(
          "\n  \(shell.rawValue.padding(4))  to \(shell.startupFile): \(shell.loadingLine)\n"
        )
      )
    }
  }

  @Test("are refused for no shell, an unknown one and a second one")
  func usageErrors() {
    let see = "Run \"readiness help completions\" to see its options.\n"
    let table = [
      ([], "an argument is missing: SHELL", see),
      (
        ["fihs"], "\"fihs\" is not a value of \"SHELL\"; did you mean \"fish\"?",
        "The values are bash, zsh, fish.\n"
      ),
      (["csh.exe"], "\"csh.exe\" is not a value of \"SHELL\"", "The values are bash, zsh, fish.\n"),
      (["bash", "zsh"], "there is one argument too many: \"zsh\"", see),
    ]
    for (arguments, message, hint) in table {
      let fake = FakeWorld()
      fake.arguments = ["completions"] + arguments
      #expect(ReadinessCommand.run(in: fake.world) == .noVerdict)
      #expect(fake.messages == "error: \(message)\n\(hint)")
      #expect(fake.output.isEmpty)
    }
  }
}

extension String {
  fileprivate func padding(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
