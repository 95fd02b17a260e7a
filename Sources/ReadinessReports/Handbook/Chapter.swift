internal import CalendarDates
internal import ReadinessEngine

/// Things that the contents list together.
struct Chapter: Sendable {
  /// The heading.
  let title: String
  /// The things, in order.
  let topics: [Topic]

  /// Gathers things under a heading.
  init(title: String, topics: [Topic]) {
    self.title = title
    self.topics = topics
  }

  /// A checklist and what is in it.
  init(_ checklist: HandbookChecklist) {
    title = checklist.checklist.title
    topics =
      [.checklist(checklist)]
      + checklist.checklist.phases.map { .phase($0, checklist) }
      + checklist.checklist.items.map { .item($0, checklist) }
      + checklist.bands.map { .band($0, checklist) }
  }

  /// A group of practices and what is in it.
  init(_ group: PracticeGroup) {
    title = group.title
    topics = [.practices(group)] + group.practices.map { .practice($0, group) }
  }

  /// What is quoted and calculated.
  static func all(of benchmarks: Benchmarks) -> [Chapter] {
    [
      Chapter(
        title: "Money and time",
        topics: benchmarks.formulas.map { .formula($0) } + benchmarks.budgets.map { .budget($0) }
          + benchmarks.clocks.map { .clock($0) } + benchmarks.risks.map { .risk($0) }
      ),
      Chapter(
        title: "Figures as quoted",
        topics: benchmarks.quotations.flatMap(\.figures).map { .figure($0) }
      ),
      Chapter(
        title: "Dates of the law",
        topics: benchmarks.regulatoryDates.dates.map { .regulatoryDate($0) }
      ),
    ]
  }
}

extension Handbook {
  /// All that has a page: what the contents list, and the fields inside the manifest's sections.
  var topics: [Topic] {
    chapters.flatMap(\.topics) + fields.filter { $0.steps.count > 1 }.map { .field($0) }
  }
}
