internal import CalendarDates
internal import JSONSyntax
internal import ReadinessEngine

/// What all rows of one manifest say.
final class CSVManifest {
  /// The manifest's path.
  let path: String
  /// The day on which ages were judged.
  let asOf: String
  /// Which project the manifest describes.
  let project: ProjectIdentity
  /// Whether its gate passed, in a word.
  let gate: String

  /// Describes a manifest.
  init(_ manifest: ManifestAudit, path: String, asOf: CalendarDate) {
    self.path = path
    self.asOf = asOf.description
    project = manifest.project
    gate = manifest.gate.word
  }
}

/// What one row is about: the item, the checklist where its items were not judged one by one, or a contradicted fact.
///
/// It is a class only because every column asks for it.
final class CSVRow {
  /// The manifest that the row belongs to.
  let manifest: CSVManifest
  /// The verdict; nil in the row of a contradicted fact.
  let entry: VerdictEntry?
  /// The audit of the item; nil in a row of anything else.
  let audit: ItemAudit?
  /// The notice of a contradicted fact; nil in the row of a verdict.
  let notice: Notice?
  /// How much the row asks for attention; nil where it does not.
  let level: FindingLevel?
  /// The score of the checklist; nil where it has none.
  let score: Score?
  /// Where the deciding or contradicted fact stands.
  let range: SourceRange?

  /// What is wrong, open or contradicted, in one line.
  var message: String {
    var bytes: [UInt8] = []
    entry?.appendMessage(to: &bytes)
    notice?.appendSentence(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The row of a verdict on an item, or on a checklist as a whole.
  init(_ entry: VerdictEntry, score: Score?, of manifest: CSVManifest) {
    self.manifest = manifest
    self.entry = entry
    audit = entry.item
    notice = nil
    level = entry.level
    self.score = score
    range = entry.range
  }

  /// The row of a fact that evidence contradicts, and how much that asks for attention.
  init(_ notice: Notice, _ level: FindingLevel, of manifest: CSVManifest) {
    self.manifest = manifest
    entry = nil
    audit = nil
    self.notice = notice
    self.level = level
    score = nil
    range = notice.range
  }
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
    CSVColumn("manifest", \.manifest.path),
    CSVColumn("projectId", \.manifest.project.id),
    CSVColumn("projectName", \.manifest.project.name),
    CSVColumn("gate", \.manifest.gate),
    CSVColumn("checklist", \.entry?.checklist),
    CSVColumn("item", \.audit?.item.id),
    CSVColumn("kind") { $0.notice?.kind.rawValue ?? $0.audit?.item.kind.rawValue },
    CSVColumn("number") { $0.audit?.item.number.map(String.init) },
    CSVColumn("title") { $0.notice?.kind.wording.title ?? $0.entry?.title },
    CSVColumn("dimension", \.audit?.item.dimension.rawValue),
    CSVColumn("verdict", \.entry?.label.verdict.rawValue),
    CSVColumn("level", \.level?.rawValue),
    CSVColumn("severity") { ($0.notice?.kind.severity ?? $0.audit?.severity?.level)?.rawValue },
    CSVColumn("assurance", \.audit?.assurance?.rawValue),
    CSVColumn("message") { $0.message },
    CSVColumn("line") { $0.range.map { String($0.start.line) } },
    CSVColumn("column") { $0.range.map { String($0.start.column) } },
    CSVColumn("wouldDecide") { $0.audit?.wouldDecide.map(\.pathText).joined(separator: " ") },
    CSVColumn("owner", \.audit?.item.owner),
    CSVColumn("effort", \.audit?.item.effort.rawValue),
    CSVColumn("weight") { $0.audit.map { String($0.item.weight) } },
    CSVColumn("firstStep") { $0.notice?.kind.wording.firstStep ?? $0.audit?.item.remedy.firstStep },
    CSVColumn("scoreMet") { $0.score.map { String($0.met) } },
    CSVColumn("scoreEvidenced") { $0.score.map { String($0.evidenced) } },
    CSVColumn("asOf", \.manifest.asOf),
  ]
}
