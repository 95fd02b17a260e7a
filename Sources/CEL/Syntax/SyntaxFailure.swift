/// What stops the parser: a reason and the bytes of the source it is about.
struct SyntaxFailure: Error {
  let reason: Diagnostic.Reason
  let range: Range<Int>

  init(_ reason: Diagnostic.Reason, _ range: Range<Int>) {
    self.reason = reason
    self.range = range
  }
}
