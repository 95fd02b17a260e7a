/// What the program tells its caller when it ends.
public enum ExitCode: Int32, CaseIterable, Sendable {
  /// Every manifest was audited and every gate passed.
  case success = 0
  /// Every manifest was audited and at least one gate failed; or some example of a checklist does not hold.
  case gateFailed = 1
  /// No verdict could be reached, or a report could not be written.
  case noVerdict = 2
}

/// What a command's exit codes tell.
enum ExitCodeSubject: Sendable {
  /// What an audit found.
  case verdict
  /// Whether the command did its work.
  case work
  /// Whether checklists are without mistakes.
  case checklists
}

extension ExitCode {
  /// What the code means, for the help pages; nil where a command never ends with it.
  func meaning(_ subject: ExitCodeSubject) -> String? {
    switch (self, subject) {
    case (.success, .verdict): "Every manifest was audited and every gate passed."
    case (.gateFailed, .verdict): "Every manifest was audited and at least one gate failed."
    case (.noVerdict, .verdict):
      """
      No verdict: wrong usage, an unreadable or invalid manifest, nothing to audit, or a report that \
      could not be written.
      """
    case (.success, .checklists): "It is done; what was checked has no mistakes, what was tested holds."
    case (.gateFailed, .checklists): "\"test\" found an example that does not hold, or that is missing."
    case (.noVerdict, .checklists):
      "It is not done: wrong usage, or a checklist or example manifest that is unreadable or invalid."
    case (.success, .work): "It is done."
    case (.gateFailed, .work): nil
    case (.noVerdict, .work): "It is not done: wrong usage, or a file that could not be read or written."
    }
  }
}
