internal import CEL
internal import CalendarDates
internal import Digests
internal import JSONSyntax
internal import Suggestions

/// Turns what is wrong with the files of a manifest's evidence into notices.
struct ArtifactNotices {
  private let artifacts: [ArtifactAudit]
  private let items: [ChecklistItem]

  init(_ artifacts: [ArtifactAudit], items: [ChecklistItem]) {
    self.artifacts = artifacts
    self.items = items
  }

  /// The notices, each at the entry concerned.
  var notices: [Notice] {
    artifacts.compactMap(standing) + artifacts.flatMap(notes) + artifacts.compactMap(day) + unknownItems
      + shared
  }

  private func standing(_ artifact: ArtifactAudit) -> Notice? {
    guard let reason = artifact.reason, let kind = artifact.noticeKind else { return nil }
    let path = artifact.path.map { "\($0): " } ?? ""
    return notice(kind, artifact.entry, path + reason)
  }

  private func notes(_ artifact: ArtifactAudit) -> [Notice] {
    artifact.notes.map { notice(.evidenceNote, artifact.entry, "\(artifact.path ?? ""): \($0)") }
  }

  /// What no clock allows: a file from after the day on which it was collected, whatever the time zone.
  private func day(_ artifact: ArtifactAudit) -> Notice? {
    guard let date = artifact.date, let collected = artifact.entry.collectedOn,
      collected.days(until: date) > 1
    else { return nil }
    let message = "collected on \(collected), as its entry states, but it is of \(date), which counts"
    return notice(.evidenceNote, artifact.entry, "\(artifact.path ?? ""): \(message)")
  }

  private var unknownItems: [Notice] {
    let known = items.flatMap { [$0.id] + $0.aliases }
    return entries.flatMap { entry in
      entry.supports.filter { name in !items.contains { $0.answers(to: name) } }
        .map { name in
          let suggestion =
            Suggestion.closest(to: name, among: known).map { "; did you mean \"\($0)\"?" } ?? ""
          return notice(
            .evidenceForUnknownItem,
            entry,
            "\"\(name)\" names no item of the checklists in use\(suggestion)"
          )
        }
    }
  }

  /// Files, told apart by their content, that are named for items of more than one dimension.
  private var shared: [Notice] {
    var notices: [Notice] = []
    var seen: Set<String> = []
    for artifact in artifacts {
      guard let digest = artifact.digest?.hexadecimal, seen.insert(digest).inserted else { continue }
      let supports = artifacts.filter { $0.digest == artifact.digest }.flatMap(\.entry.supports)
      let supported = items.filter { item in supports.contains { item.answers(to: $0) } }
      guard Set(supported.map(\.dimension)).count > 1 else { continue }
      let names = supported.map(\.id).joined(separator: ", ")
      notices.append(
        notice(
          .evidenceShared,
          artifact.entry,
          "\(artifact.path ?? ""): one file is named for items that have little in common: \(names)"
        )
      )
    }
    return notices
  }

  /// The entries, each once, in order.
  private var entries: [EvidenceEntry] {
    var seen: Set<Int> = []
    return artifacts.map(\.entry).filter { seen.insert($0.index).inserted }
  }

  private func notice(_ kind: NoticeKind, _ entry: EvidenceEntry, _ message: String) -> Notice {
    Notice(
      kind: kind,
      path: FactPath([.field("evidence"), .index(entry.index)]),
      range: entry.range,
      message: message
    )
  }
}

extension ArtifactAudit {
  /// The notice that the standing asks for; a file that counts may still be too old for some item.
  fileprivate var noticeKind: NoticeKind? {
    switch standing {
    case .measured, .document, .stale: .evidenceStale
    case .inconclusive: .evidenceInconclusive
    case .refused: .evidenceRefused
    case .missing: .evidenceMissing
    case .reference: nil
    }
  }
}
