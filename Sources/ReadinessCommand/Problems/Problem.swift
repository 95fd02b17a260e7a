internal import JSONSyntax

/// Something that keeps the program from its work, or that is worth a warning, as the user is told about it.
struct Problem: Equatable, Sendable {
  /// Whether the program can go on.
  let gravity: ProblemGravity
  /// The input or output concerned, as the user wrote it; nil for the arguments themselves.
  let path: String?
  /// Where in the input.
  let position: SourcePosition?
  /// What is wrong, without a final period.
  let message: String
  /// The line concerned.
  let excerpt: LineExcerpt?
  /// What to do next, in a sentence.
  let hint: String?

  /// Describes a problem; all but the message may be missing.
  init(
    _ message: String,
    gravity: ProblemGravity = .error,
    path: String? = nil,
    position: SourcePosition? = nil,
    excerpt: LineExcerpt? = nil,
    hint: String? = nil
  ) {
    self.gravity = gravity
    self.path = path
    self.position = position
    self.message = message
    self.excerpt = excerpt
    self.hint = hint
  }
}

/// How much a problem stands in the way.
enum ProblemGravity: String, Sendable {
  /// It keeps the program from its work.
  case error
  /// It is worth a look, and nothing more.
  case warning
}
