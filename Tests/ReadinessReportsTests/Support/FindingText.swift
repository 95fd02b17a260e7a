@testable import ReadinessEngine
@testable import ReadinessReports

/// What a closure appends, as text.
private func text(_ write: (inout [UInt8]) -> Void) -> String {
  var bytes: [UInt8] = []
  write(&bytes)
  return String(decoding: bytes, as: UTF8.self)
}

extension Finding {
  /// What is wrong or open, in one line.
  var message: String { text { appendMessage(to: &$0) } }
}

extension Fingerprint {
  /// The fingerprint as reports show it.
  var text: String { ReadinessReportsTests.text { append(to: &$0) } }
}

extension ManifestAudit {
  /// The lines of all checklists, in order.
  var entries: [VerdictEntry] {
    var entries: [VerdictEntry] = []
    forEachEntry { entries.append($0) }
    return entries
  }
}

extension MessageString {
  /// A plain text as a message.
  static func plain(_ text: String) -> String {
    ReadinessReportsTests.text { append(to: &$0, plain: { $0.append(text: text) }) }
  }
}
