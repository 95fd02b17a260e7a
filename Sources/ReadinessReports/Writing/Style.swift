/// How a piece of the text report looks on a terminal with colour.
///
/// A style never carries meaning alone: a word or a symbol beside it says the same.
enum Style {
  /// Ordinary text.
  case plain
  /// Headings and names.
  case strong
  /// What can be skipped: places, explanations of what is fine.
  case quiet
  /// What holds.
  case good
  /// What does not hold.
  case bad
  /// What is still open.
  case open
  /// What rests on somebody's word alone.
  case claimed

  /// The parameters of the terminal's "select graphic rendition" sequence (ECMA-48, 8.3.117), nil for none.
  ///
  /// Only the eight basic colours: every theme, light or dark, shows them readably.
  var parameters: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .quiet: "2"
    case .good: "32"
    case .bad: "1;31"
    case .open: "33"
    case .claimed: "35"
    }
  }
}
