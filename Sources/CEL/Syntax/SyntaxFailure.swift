/// What stops the parser: a reason and the bytes of the source it is about.
struct SyntaxFailure: Error {
  let reason: Diagnostic.Reason
  let range: Range<Int>

  /// Names what is wrong with some bytes of the source.
  init(_ reason: Diagnostic.Reason, _ range: Range<Int>) {
    self.reason = reason
    self.range = range
  }
}
