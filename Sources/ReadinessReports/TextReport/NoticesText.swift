internal import JSONSyntax
internal import ReadinessEngine

/// What the reader should know about the manifest itself.
struct NoticesText {
  /// The notices in document order.
  let notices: [Notice]
  /// The manifest's path.
  let file: String
  /// Whether all of them are shown.
  let isVerbose: Bool

  private static let greatestNumber = 6

  /// Writes one line a notice, or nothing without any.
  func write(to writer: inout TextWriter) {
    guard !notices.isEmpty else { return }
    writer.heading("Notices")
    // What is graded comes first, so that it is never among those that are left out.
    let notices = notices.filter { $0.kind.severity != nil } + notices.filter { $0.kind.severity == nil }
    let shown = isVerbose ? notices.count : Self.greatestNumber
    for notice in notices.prefix(shown) {
      writer.line(at: 2, hanging: 4) { line in
        line.write("! ", .open)
        let severity = notice.kind.severity
        if let severity {
          line.write(severity.rawValue, severity.style)
          line.skip(2)
        }
        line.write(.quiet) { text in
          text.append(text: notice.pathText)
          text.append(markup: ": ")
        }
        line.write(severity == nil ? notice.message : "\(notice.message). \(notice.kind.wording.firstStep)")
        line.write(Place(file: file, position: notice.position))
      }
    }
    if notices.count > shown { writer.line("and \(notices.count - shown) more", .quiet, at: 4) }
  }
}
