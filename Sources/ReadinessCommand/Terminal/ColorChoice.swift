/// What the user asked for with `--color`.
enum ColorChoice: String, CaseIterable, Sendable {
  /// Colour where people read it: on a terminal.
  case auto
  /// Colour even in a file or a pipe.
  case always
  /// No colour anywhere.
  case never
}

/// What the environment says about colour.
struct ColorEnvironment: Equatable, Sendable {
  /// `NO_COLOR` (no-color.org): switches colour off when it is set and not empty.
  var noColor: String?
  /// `CLICOLOR_FORCE` (bixense.com/clicolors): switches colour on when it is set, not empty and not 0.
  var clicolorForce: String?
  /// `TERM`: what the terminal can do.
  var term: String?
}

extension ColorChoice {
  /// Whether a stream gets colour.
  func isColored(in environment: ColorEnvironment, isTerminal: Bool) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if let noColor = environment.noColor, !noColor.isEmpty { return false }
      if let force = environment.clicolorForce, !force.isEmpty, force != "0" { return true }
      guard isTerminal, let term = environment.term, !term.isEmpty else { return false }
      return term != "dumb"
    }
  }
}
