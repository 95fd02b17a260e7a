internal import ReadinessEngine

/// What a finding is an instance of, as code scanners group their results.
enum FindingRule {
  /// The release gate of a manifest.
  case gate
  /// An item of a checklist, taken from its audit.
  case item(ItemAudit)
  /// A checklist whose items were not judged one by one.
  case checklist(ChecklistStanding)
  /// A notice about the manifest itself.
  case notice(NoticeKind)

  /// The stable name; only those of items have no dot, so that no two rules share one.
  var id: String {
    switch self {
    case .gate: "release.gate"
    case .item(let audit): audit.item.id
    case .checklist(let standing): "checklist.\(standing.checklist)"
    case .notice(let kind): "manifest.\(kind.rawValue)"
    }
  }

  /// What the rule is called.
  var title: String {
    switch self {
    case .gate: "Release gate"
    case .item(let audit): audit.item.title
    case .checklist(let standing): standing.title
    case .notice(let kind): kind.wording.title
    }
  }

  /// What it asks for, and why.
  var description: String {
    switch self {
    case .gate: "The score, the clearance and the items that the run asks for before the release may go out."
    case .item(let audit): "\(audit.item.question) \(audit.item.why)"
    case .checklist:
      "Whether this checklist concerns the project is decided by facts, which have to be stated."
    case .notice(let kind): kind.wording.description
    }
  }

  /// What to do about a finding.
  var firstStep: String {
    switch self {
    case .gate: "Close the findings of level error, then state the facts that are asked for."
    case .item(let audit): audit.item.remedy.firstStep
    case .checklist: "State the facts that the finding names; an empty list is an answer."
    case .notice(let kind): kind.wording.firstStep
    }
  }

  /// The level of a finding where nothing more is known.
  var level: FindingLevel {
    switch self {
    case .gate: .error
    case .item: .warning
    case .checklist: .note
    case .notice(let kind): FindingLevel(kind)
    }
  }

  /// The audit of the item, if the rule is one.
  var item: ItemAudit? {
    if case .item(let audit) = self { audit } else { nil }
  }
}
