/// The shells for which completions can be written.
///
/// This is the only table of shells: a new one is a case, a row in each property, and a file that writes it.
enum Shell: String, CaseIterable, Sendable {
  /// GNU Bash.
  case bash
  /// The Z shell.
  case zsh
  /// The friendly interactive shell.
  case fish

  /// The script that teaches the shell how the program is called.
  func script(for program: ProgramOutline) -> String {
    switch self {
    case .bash: BashCompletions(program: program).script
    case .zsh: ZshCompletions(program: program).script
    case .fish: FishCompletions(program: program).script
    }
  }

  /// The line that loads the completions in every new shell.
  var loadingLine: String {
    let call = "\(Product.name) completions \(rawValue)"
    return switch self {
    case .bash, .zsh: "eval \"$(\(call))\""
    case .fish: "\(call) | source"
    }
  }

  /// The file that takes the loading line, and where in it.
  var startupFile: String {
    switch self {
    case .bash: "~/.bashrc"
    case .zsh: "~/.zshrc, below compinit"
    case .fish: "~/.config/fish/config.fish"
    }
  }
}
