internal import CalendarDates
internal import ReadinessEngine

/// The top of a report: its title, for whom it is and of which day it speaks.
struct CoverSection {
  /// What the report says about itself.
  let cover: Cover
  /// The title where the cover has none.
  let title: RichText
  /// The run shown.
  let report: AuditReport

  /// Writes the title and a line below it.
  func write(to writer: inout some DocumentWriter) {
    writer.heading(1, cover.title.map { "\($0)" } ?? title)
    let parts = [people, "As of \(report.asOf.description)", cover.confidentiality.map { "**\($0)**" }]
    writer.paragraph(.joined(parts.compactMap(\.self), by: " · "))
  }

  private var people: RichText? {
    switch (cover.client, cover.preparedBy) {
    case (let client?, let author?): "Prepared for \(client) by \(author)"
    case (let client?, nil): "Prepared for \(client)"
    case (nil, let author?): "Prepared by \(author)"
    case (nil, nil): nil
    }
  }
}
