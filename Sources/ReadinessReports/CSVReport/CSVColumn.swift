internal import JSONSyntax
internal import ReadinessEngine

/// What one row is about.
struct CSVRow {
  /// The manifest's path.
  let path: String
  /// Which project the manifest describes.
  let project: ProjectIdentity
  /// Whether its gate passed, in a word.
  let gate: String
  /// The item, or the checklist where its items were not judged one by one.
  let entry: VerdictEntry
  /// Where the deciding fact stands, which takes time to find.
  let range: SourceRange?

  /// The audit of the item; nil in the row of a whole checklist.
  var audit: ItemAudit? { entry.item }
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
    CSVColumn("projectId", \.project.id),
    CSVColumn("projectName", \.project.name),
    CSVColumn("gate", \.gate),
    CSVColumn("checklist", \.entry.checklist),
    CSVColumn("item", \.audit?.item.id),
    CSVColumn("kind", \.audit?.item.kind.rawValue),
    CSVColumn("number") { $0.audit?.item.number.map(String.init) },
    CSVColumn("title", \.entry.title),
    CSVColumn("dimension", \.audit?.item.dimension.rawValue),
    CSVColumn("verdict", \.entry.label.verdict.rawValue),
    CSVColumn("level", \.entry.level?.rawValue),
    CSVColumn("severity", \.audit?.severity?.level.rawValue),
    CSVColumn("assurance", \.audit?.assurance?.rawValue),
    CSVColumn("message", \.entry.message),
    CSVColumn("line") { $0.range.map { String($0.start.line) } },
    CSVColumn("column") { $0.range.map { String($0.start.column) } },
    CSVColumn("wouldDecide") { $0.audit?.wouldDecide.map(\.pathText).joined(separator: " ") },
    CSVColumn("owner", \.audit?.item.owner),
    CSVColumn("effort", \.audit?.item.effort.rawValue),
    CSVColumn("weight") { $0.audit.map { String($0.item.weight) } },
    CSVColumn("firstStep", \.audit?.item.remedy.firstStep),
  ]
}
