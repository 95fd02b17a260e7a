internal import CEL
internal import JSONSyntax

extension ItemAudit {
  /// Whether something is left to do: the item is not as it should be, open, waived, or only claimed.
  public var isGap: Bool {
    switch verdict.standing {
    case .unfavourable, .open, .waived: true
    case .favourable: assurance == .asserted
    case .notApplicable, .error: false
    }
  }
}

/// Brings together the open items of an audit and what the manifest says that closing them costs.
struct GapCosts {
  /// The open items that no entry names.
  let gapsWithoutCost: [ChecklistItem]
  /// The names in entries that are not those of open items.
  let costsWithoutGap: [Fact]

  private let entries: [(item: ChecklistItem, entry: FactPath)]
  private let isStated: Bool

  /// Where the manifest lists costs, and which of their fields names the item.
  private static let list = FactPath(dotted: "economics.gapFixes")
  private static let key = "item"

  init(reader: FactReader, openItems: [ChecklistItem]) {
    var entries: [(item: ChecklistItem, entry: FactPath)] = []
    var strays: [Fact] = []
    let node = reader.manifest.node(at: Self.list)
    for index in 0..<(node?.count ?? 0) {
      let entry = Self.list.index(index)
      let name = reader.fact(at: entry.field(Self.key))
      guard let id = reader.manifest.node(at: name.path)?.string else { continue }
      if let item = openItems.first(where: { $0.answers(to: id) }) {
        entries.append((item, entry))
      } else {
        strays.append(name)
      }
    }
    let named = Set(entries.map(\.item.id))
    self.entries = entries
    gapsWithoutCost = openItems.filter { !named.contains($0.id) }
    costsWithoutGap = strays
    isStated = node != nil
  }

  /// Makes one estimate an entry, or notes that the list is missing where there are gaps to list.
  func estimate(_ formula: Formula, with estimator: inout Estimator) {
    for entry in entries { estimator.estimate(formula, of: entry) }
    if !isStated, !gapsWithoutCost.isEmpty { estimator.note(formula, lacks: Self.list) }
  }
}
