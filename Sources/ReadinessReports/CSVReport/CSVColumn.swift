internal import JSONSyntax
internal import ReadinessEngine

/// What one row is about.
struct CSVRow {
  /// The manifest.
  let manifest: ManifestAudit
  /// Its path.
  let path: String
  /// The item, or the checklist where its items were not judged one by one.
  let entry: VerdictEntry

  /// The audit of the item; nil in the row of a whole checklist.
  var audit: ItemAudit? { entry.item }
  /// What the checklist knows about the item.
  var item: ChecklistItem? { entry.item?.item }
}

/// A column: its name, and what it says of a row.
struct CSVColumn: Sendable {
  /// The name in the first row, spelled as in the JSON report.
  let name: String
  /// The text of a row's cell, or nil where the row has nothing to say.
  private let value: @Sendable (CSVRow) -> String?

  private init(_ name: String, _ value: @escaping @Sendable (CSVRow) -> String?) {
    self.name = name
    self.value = value
  }

  /// The text of a row's cell.
  func cell(_ row: CSVRow) -> String {
    value(row) ?? ""
  }

  /// The columns in their order; new ones are only ever added at the end.
  static let all = [
    CSVColumn("manifest", \.path),
    CSVColumn("projectId", \.manifest.project.id),
    CSVColumn("projectName", \.manifest.project.name),
    CSVColumn("gate", \.manifest.gate.word),
    CSVColumn("checklist", \.entry.checklist.id),
    CSVColumn("item", \.item?.id),
    CSVColumn("kind", \.item?.kind.rawValue),
    CSVColumn("number") { $0.item?.number.map(String.init) },
    CSVColumn("title", \.entry.title),
    CSVColumn("dimension", \.item?.dimension.rawValue),
    CSVColumn("verdict", \.entry.label.verdict.rawValue),
    CSVColumn("level", \.entry.level?.rawValue),
    CSVColumn("severity", \.audit?.severity?.level.rawValue),
    CSVColumn("assurance", \.audit?.assurance?.rawValue),
    CSVColumn("message", \.entry.message),
    CSVColumn("line") { $0.entry.range.map { String($0.start.line) } },
    CSVColumn("column") { $0.entry.range.map { String($0.start.column) } },
    CSVColumn("wouldDecide") { $0.audit?.wouldDecide.map { "\($0.path)" }.joined(separator: " ") },
    CSVColumn("owner", \.item?.owner),
    CSVColumn("effort", \.item?.effort.rawValue),
    CSVColumn("weight") { $0.item.map { String($0.weight) } },
    CSVColumn("firstStep", \.item?.remedy.firstStep),
  ]
}
