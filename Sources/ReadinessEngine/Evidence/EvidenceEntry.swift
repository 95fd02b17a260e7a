public import CalendarDates
internal import CEL
public import JSONSyntax

/// One entry of the manifest's `evidence`: what a project shows for what it states.
public struct EvidenceEntry: Sendable {
  /// The name of the entry, unique in its manifest.
  public let id: String
  /// What people call it.
  public let title: String?
  /// Where it is found.
  public let source: EvidenceSource
  /// The ids or aliases of the items that it supports.
  public let supports: [String]
  /// The id of the adapter that reads its files, where their content does not tell.
  public let format: String?
  /// The day on which it was collected.
  public let collectedOn: CalendarDate?
  /// Who collected it, as people read it.
  public let collectedBy: String?
  /// Where the entry stands in the manifest.
  public let range: SourceRange
  /// The number of the entry in its list, from 0.
  let index: Int

  /// Where it begins.
  public var position: SourcePosition { range.start }
}

/// Where evidence is found.
public enum EvidenceSource: Hashable, Sendable {
  /// In the files that a path or pattern names, below the evidence root.
  case files(pattern: String)
  /// Elsewhere: an address or the number of a document, which nothing ever fetches.
  case reference(String)
  /// The manifest does not say.
  case notStated
}

extension Manifest {
  /// The evidence that the manifest names, in document order.
  public var evidence: [EvidenceEntry] {
    guard let list = node(at: FactPath([.field("evidence")])) else { return [] }
    return (0..<list.count).map { EvidenceFields(manifest: self, index: $0).entry }
  }
}

/// Reads the stated fields of one entry.
private struct EvidenceFields {
  let manifest: Manifest
  let index: Int

  var entry: EvidenceEntry {
    EvidenceEntry(
      id: text("id") ?? "",
      title: text("title"),
      source: source,
      supports: node("supports")?.elements.compactMap(\.string) ?? [],
      format: text("format"),
      collectedOn: text("collectedOn").flatMap { CalendarDate($0) },
      collectedBy: text("collectedBy").map(manifest.person),
      range: manifest.nearestNode(to: path).sourceRange,
      index: index
    )
  }

  private var source: EvidenceSource {
    if let pattern = text("path") { return .files(pattern: pattern) }
    return text("reference").map(EvidenceSource.reference) ?? .notStated
  }

  private var path: FactPath { FactPath([.field("evidence"), .index(index)]) }

  private func text(_ field: String) -> String? { node(field)?.string }

  private func node(_ field: String) -> JSONNode? { manifest.node(at: path.field(field)) }
}
