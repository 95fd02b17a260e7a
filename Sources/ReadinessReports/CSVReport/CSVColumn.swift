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

  /// Appends what is wrong, open or contradicted, in one line.
  func appendMessage(to bytes: inout [UInt8]) {
    entry?.appendMessage(to: &bytes)
    notice?.appendSentence(to: &bytes)
  }

  /// Appends the paths of the facts that would decide an open verdict.
  func appendWouldDecide(to bytes: inout [UInt8]) {
    guard let audit else { return }
    bytes.append(audit.wouldDecide, separatedBy: " ") { $0.append(text: $1.pathText) }
  }
}

/// A column: its name, and what it says of a row.
struct CSVColumn: Sendable {
  /// The name in the first row, spelled as in the JSON report.
  let name: StaticString
  private let value: Value

  /// What stands in a row's cell, which is empty where the row has nothing to say.
  private enum Value {
    case text(@Sendable (CSVRow) -> String?)
    case number(@Sendable (CSVRow) -> Int?)
    case parts(@Sendable (CSVRow, inout [UInt8]) -> Void)
  }

  private init(_ name: StaticString, _ text: @escaping @Sendable (CSVRow) -> String?) {
    self.name = name
    value = .text(text)
  }

  private init(_ name: StaticString, number: @escaping @Sendable (CSVRow) -> Int?) {
    self.name = name
    value = .number(number)
  }

  private init(_ name: StaticString, parts: @escaping @Sendable (CSVRow, inout [UInt8]) -> Void) {
    self.name = name
    value = .parts(parts)
  }

  /// Writes the cell of a row.
  func write(_ row: CSVRow, to cells: inout CSVWriter.Row) {
    switch value {
    case .text(let text): cells.cell(text(row))
    case .number(let number): cells.cell(number(row))
    case .parts(let append): cells.cell { append(row, &$0) }
    }
  }

  /// The columns in their order; new ones are only ever added at the end.
  static let all = [
    CSVColumn("manifest") { $0.manifest.path },
    CSVColumn("projectId") { $0.manifest.project.id },
    CSVColumn("projectName") { $0.manifest.project.name },
    CSVColumn("gate") { $0.manifest.gate },
    CSVColumn("checklist") { $0.entry?.checklist },
    CSVColumn("item") { $0.audit?.item.id },
    CSVColumn("kind") { $0.notice?.kind.rawValue ?? $0.audit?.item.kind.rawValue },
    CSVColumn("number", number: { $0.audit?.item.number }),
    CSVColumn("title") { $0.notice?.kind.wording.title ?? $0.entry?.title },
    CSVColumn("dimension") { $0.audit?.item.dimension.rawValue },
    CSVColumn("verdict") { $0.entry?.label.verdict.rawValue },
    CSVColumn("level") { $0.level?.rawValue },
    CSVColumn("severity") { ($0.notice?.kind.severity ?? $0.audit?.severity?.level)?.rawValue },
    CSVColumn("assurance") { $0.audit?.assurance?.rawValue },
    CSVColumn("message", parts: { $0.appendMessage(to: &$1) }),
    CSVColumn("line", number: { $0.range?.start.line }),
    CSVColumn("column", number: { $0.range?.start.column }),
    CSVColumn("wouldDecide", parts: { $0.appendWouldDecide(to: &$1) }),
    CSVColumn("owner") { $0.audit?.item.owner },
    CSVColumn("effort") { $0.audit?.item.effort.rawValue },
    CSVColumn("weight", number: { $0.audit?.item.weight }),
    CSVColumn("firstStep") { $0.notice?.kind.wording.firstStep ?? $0.audit?.item.remedy.firstStep },
    CSVColumn("scoreMet", number: { $0.score?.met }),
    CSVColumn("scoreEvidenced", number: { $0.score?.evidenced }),
    CSVColumn("asOf") { $0.manifest.asOf },
  ]
}
