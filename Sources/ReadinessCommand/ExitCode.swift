/// What the program tells its caller when it ends.
public enum ExitCode: Int32, CaseIterable, Sendable {
  /// Every manifest was audited and every gate passed.
  case success = 0
  /// Every manifest was audited and at least one gate failed.
  case gateFailed = 1
  /// No verdict could be reached, or a report could not be written.
  case noVerdict = 2
}

extension ExitCode {
  /// What the code means, for the help pages.
  var meaning: String {
    switch self {
    case .success: "Every manifest was audited and every gate passed."
    case .gateFailed: "Every manifest was audited and at least one gate failed."
    case .noVerdict:
      """
      No verdict: wrong usage, an unreadable or invalid manifest, nothing to audit, or a report that \
      could not be written.
      """
    }
  }
}
