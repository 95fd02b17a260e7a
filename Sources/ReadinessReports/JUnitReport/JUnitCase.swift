internal import JSONSyntax
internal import ReadinessEngine

/// One verdict as a test case; names are unique, as some readers keep only the first of equal ones.
struct JUnitCase {
  private let className: String
  private let name: String
  /// What became of it; nil for a case that passed.
  let outcome: JUnitOutcome?
  /// How well the verdict is supported; nil where nothing is.
  private var assurance: Assurance?

  /// The case of the release gate, which fails exactly where the gate does.
  init(gateOf manifest: ManifestAudit) {
    className = manifest.project.id
    name = "release gate"
    let reasons = manifest.gate.failures
    outcome =
      reasons.isEmpty
      ? nil : JUnitOutcome(.failure, type: "gate-failed", reasons.joined(separator: " · "), details: reasons)
  }

  /// The case of a verdict about a project, in the manifest at a path.
  init(_ entry: VerdictEntry, about project: ProjectIdentity, at path: String) {
    className = "\(project.id).\(entry.checklist)"
    name = entry.item?.item.id ?? "whole checklist"
    outcome = JUnitOutcome(entry, at: path)
    assurance = entry.item?.assurance
  }

  /// The case of a fact that evidence contradicts; where all agree there is none.
  init(contradicted notice: Notice, of manifest: ManifestAudit, at path: String) {
    className = "\(manifest.project.id).evidence"
    name = "\(notice.path)"
    let rule = FindingRule.notice(notice.kind)
    let message = "\(rule.title): \(notice.message)"
    let place = Place(file: path, position: notice.position).full
    let details = [message, place, "First step: \(rule.firstStep)"]
    outcome = JUnitOutcome(.failure, type: notice.kind.rawValue, message, details: details)
  }

  /// Writes the element.
  func write(to xml: inout XMLWriter) {
    let attributes: [XMLWriter.Attribute] = [("classname", className), ("name", name), ("time", "0")]
    if outcome == nil, assurance == nil { return xml.element("testcase", attributes) }
    xml.element("testcase", attributes) { test in
      outcome?.write(to: &test)
      if let assurance { test.element("system-out", lines: ["Assurance: \(assurance.rawValue)"]) }
    }
  }
}

/// What became of a test case that did not pass.
struct JUnitOutcome {
  /// The elements that JUnit's readers tell apart.
  enum Kind {
    /// Not as it should be, or the gate waits for it.
    case failure
    /// Not evaluated, as a rule failed.
    case error
    /// Nothing that the gate waits for: left open, of no concern, or not due yet.
    case skipped
  }

  /// Which element it is.
  let kind: Kind
  private let type: String
  private let message: String
  private let details: [String]

  /// An outcome with its message, told in one line and in more detail.
  init(_ kind: Kind, type: String, _ message: String, details: [String]) {
    self.kind = kind
    self.type = type
    self.message = message
    self.details = details
  }

  /// The outcome of a verdict, or nil where all is well.
  init?(_ entry: VerdictEntry, at path: String) {
    guard let kind = Kind(entry) else { return nil }
    let isDue = entry.level != nil || entry.label.tone == .indifferent
    let message = "\(entry.title): \(isDue ? "" : "not due yet: ")\(entry.message)"
    let place = entry.range.map { Place(file: path, position: $0.start).full }
    let step = entry.level.flatMap { _ in entry.item.map { "First step: \($0.item.remedy.firstStep)" } }
    self.init(
      kind,
      type: entry.label.isOnlyClaimed ? "claimed" : entry.label.verdict.rawValue,
      message,
      details: [message] + [place, step].compactMap(\.self)
    )
  }

  /// Writes the element: the message as an attribute, and once more with the details as text.
  func write(to xml: inout XMLWriter) {
    let name: StaticString =
      switch kind {
      case .failure: "failure"
      case .error: "error"
      case .skipped: "skipped"
      }
    xml.element(name, [("type", type), ("message", message)], lines: details)
  }
}

extension JUnitOutcome.Kind {
  fileprivate init?(_ entry: VerdictEntry) {
    switch (entry.label.tone, entry.level) {
    case (.broken, _): self = .error
    case (_, .error), (_, .warning): self = .failure
    case (_, .note), (.indifferent, nil), (.waived, nil), (.bad, nil), (.open, nil): self = .skipped
    case (.good, nil), (.claimed, nil): return nil
    }
  }
}
