/// How much of an audit the text report shows.
public enum Verbosity: Sendable {
  /// One line a manifest, and why its gate failed.
  case quiet
  /// Every verdict with its reason, and what to do first.
  case normal
  /// The facts, questions, advice and remedies too.
  case verbose
}

/// What a reader's screen and a report's cover ask for, and what paths are told from.
///
/// Formats for machines and files are the same for every screen; only they make paths relative.
public struct RenderingOptions: Sendable {
  /// The columns in which lines of text fit: 80, unless the screen is narrower or wider.
  public let width: Int
  /// Whether the text report may use a terminal's colours.
  public let usesColor: Bool
  /// How much the text report shows.
  public let verbosity: Verbosity
  /// The absolute path from which machines follow paths; nil leaves absolute paths as they are.
  public let workingFolder: String?
  /// What reports for clients say about themselves.
  public let cover: Cover

  /// Describes a screen and a cover.
  ///
  /// - Parameters:
  ///   - width: The columns of the screen; lines use 40 at least and 100 at most, as longer ones tire the eye.
  ///   - usesColor: Whether the screen shows colours.
  ///   - verbosity: How much to show.
  ///   - workingFolder: The absolute path from which machines follow paths.
  ///   - cover: What reports for clients say about themselves.
  public init(
    width: Int = 80,
    usesColor: Bool = false,
    verbosity: Verbosity = .normal,
    workingFolder: String? = nil,
    cover: Cover = Cover()
  ) {
    self.width = min(max(width, 40), 100)
    self.usesColor = usesColor
    self.verbosity = verbosity
    self.workingFolder = workingFolder
    self.cover = cover
  }
}
