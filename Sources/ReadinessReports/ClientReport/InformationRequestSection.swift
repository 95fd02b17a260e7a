internal import ReadinessEngine

/// The facts to ask for, with their questions and the items that they would decide.
struct InformationRequestSection {
  /// The audit shown.
  let manifest: ManifestAudit
  /// The level of the heading.
  let level: Int

  /// Writes one row a fact, or nothing when all is decided.
  func write(to writer: inout DocumentWriter) {
    let requests = manifest.informationRequest
    guard !requests.isEmpty else { return }
    writer.heading(level, "Information request")
    writer.paragraph(
      """
      \(requests.count.spelled("fact is", "facts are").capitalizingFirst) not stated. Whoever is named can supply \
      it; the last two columns tell what it decides and where it belongs.
      """
    )
    writer.table(
      ["Fact", "Question", "Who can supply it", "Decides", "Belongs at"],
      rows: requests.map { request in
        let place = Place(file: manifest.path, position: request.missing.position)
        return [
          "\(code: request.missing.path)",
          request.missing.question.map { "\($0)" } ?? "",
          request.items.first.map { "\($0.owner)" } ?? "",
          .joined(request.items.map { "\($0.title)" }, by: " · "),
          "\(code: place.line)",
        ]
      }
    )
  }
}
