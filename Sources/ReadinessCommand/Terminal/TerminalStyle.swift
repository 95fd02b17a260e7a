/// How text for one stream is dressed.
struct TerminalStyle: Equatable, Sendable {
  /// Plain text of 80 columns, as a file or a pipe gets it.
  static let plain = TerminalStyle(isColored: false, width: 80)

  /// Whether escape sequences for colour may be used.
  let isColored: Bool
  /// The number of columns to fill at most.
  let width: Int
}

extension World {
  /// How text for a stream is dressed, from the user's choice, the environment and the terminal.
  func style(of stream: StandardStream, color: ColorChoice = .auto) -> TerminalStyle {
    let environment = ColorEnvironment(
      noColor: environmentVariable("NO_COLOR"),
      clicolorForce: environmentVariable("CLICOLOR_FORCE"),
      term: environmentVariable("TERM")
    )
    let width = terminalWidth(stream) ?? TerminalStyle.plain.width
    return TerminalStyle(
      isColored: color.isColored(in: environment, isTerminal: isTerminal(stream)),
      // A terminal that claims no columns at all, as some emulators do, is treated as having none.
      width: width > 0 ? width : TerminalStyle.plain.width
    )
  }
}
