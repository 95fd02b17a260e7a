internal import ReadinessEngine

/// The page of a group of practices.
struct PracticeGroupPage {
  /// The group.
  let group: PracticeGroup

  /// The page.
  var page: Page {
    Page(title: "\(group.title)", marks: ["\(code: group.id)", "practices"]) { writer in
      writer.paragraph("\(group.description)")
      writer.section(2, "Practices") { section in
        section.terms(group.practices.map { Term("\(code: $0.id)", "\($0.title)") })
      }
    }
  }
}
