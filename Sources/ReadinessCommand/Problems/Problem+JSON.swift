internal import JSONSyntax

extension Problem {
  /// A place in an input at which something is wrong, with the line around it.
  ///
  /// - Parameters:
  ///   - message: What is wrong, without a final period.
  ///   - position: The line and column of the place.
  ///   - offset: The same place as a byte of the input.
  ///   - input: The input as it was read.
  ///   - hint: What to do next, if that is not plain.
  init(
    _ message: String,
    at position: SourcePosition,
    offset: Int,
    in input: ManifestBytes,
    hint: String? = nil
  ) {
    self.init(
      message,
      path: input.input.path,
      position: position,
      excerpt: LineExcerpt(of: input.bytes, around: offset),
      hint: hint
    )
  }

  /// A text that is not JSON.
  init(_ error: JSONSyntaxError, in input: ManifestBytes) {
    self.init(error.description, at: error.position, offset: error.offset, in: input)
  }
}
