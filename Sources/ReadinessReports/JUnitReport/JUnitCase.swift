internal import JSONSyntax
internal import ReadinessEngine

/// One verdict as a test case; names are unique, as some readers keep only the first of equal ones.
struct JUnitCase {
  /// What the case is about.
  private enum Subject {
    /// The release gate, whose case fails exactly where the gate does.
    case gate
    /// A fact that evidence contradicts; where all agree there is no case.
    case contradicted(Notice)
    /// A verdict.
    case entry(VerdictEntry)
  }

  private let subject: Subject
  /// What became of it; nil for a case that passed.
  let outcome: JUnitOutcome?

  /// The case of the release gate.
  init(_ gate: GateResult) {
    subject = .gate
    outcome = gate.passed ? nil : .failure
  }

  /// The case of a fact that evidence contradicts.
  init(contradicted notice: Notice) {
    subject = .contradicted(notice)
    outcome = .failure
  }

  /// The case of a verdict.
  init(_ entry: VerdictEntry) {
    subject = .entry(entry)
    outcome = JUnitOutcome(entry)
  }

  /// Writes the element of a case of one manifest, which is at a path.
  func write(to xml: inout XMLWriter, of manifest: ManifestAudit, at path: String) {
    func writeAttributes(_ test: inout XMLWriter.Attributes) {
      test.attribute("classname") { appendClassName(of: manifest.project, to: &$0) }
      test.attribute("name", name)
      test.attribute("time", markup: "0")
    }
    if outcome == nil, assurance == nil { return xml.emptyElement("testcase", writeAttributes) }
    xml.element("testcase", writeAttributes) { test in
      if let outcome {
        test.textElement(outcome.name) { failure in
          failure.attribute("type", type)
          failure.attribute("message") { appendMessage(of: manifest, to: &$0) }
        } lines: {
          writeDetails(to: &$0, of: manifest, at: path)
        }
      }
      if let assurance { test.textElement("system-out") { $0.line("Assurance: " + assurance.rawValue) } }
    }
  }

  private func appendClassName(of project: ProjectIdentity, to bytes: inout [UInt8]) {
    bytes.append(text: project.id)
    switch subject {
    case .gate: break
    case .contradicted: bytes.append(markup: ".evidence")
    case .entry(let entry):
      bytes.append(UInt8(ascii: "."))
      bytes.append(text: entry.checklist)
    }
  }

  private var name: String {
    switch subject {
    case .gate: "release gate"
    case .contradicted(let notice): notice.pathText
    case .entry(let entry): entry.item?.item.id ?? "whole checklist"
    }
  }

  /// How well the verdict is supported; nil where nothing is.
  private var assurance: Assurance? {
    if case .entry(let entry) = subject { entry.item?.assurance } else { nil }
  }

  private var type: String {
    switch subject {
    case .gate: "gate-failed"
    case .contradicted(let notice): notice.kind.rawValue
    case .entry(let entry): entry.label.isOnlyClaimed ? "claimed" : entry.label.verdict.rawValue
    }
  }

  /// Appends what is wrong or open, in one line.
  private func appendMessage(of manifest: ManifestAudit, to bytes: inout [UInt8]) {
    switch subject {
    case .gate: bytes.append(manifest.gate.failures, separatedBy: " · ")
    case .contradicted(let notice):
      bytes.append(text: notice.kind.wording.title)
      bytes.append(markup: ": ")
      bytes.append(text: notice.message)
    case .entry(let entry):
      bytes.append(text: entry.title)
      bytes.append(markup: entry.isDue ? ": " : ": not due yet: ")
      entry.appendMessage(to: &bytes)
    }
  }

  /// Writes the message once more, where the deciding fact stands, and what to do first.
  private func writeDetails(to lines: inout XMLWriter.Lines, of manifest: ManifestAudit, at path: String) {
    switch subject {
    case .gate:
      for reason in manifest.gate.failures { lines.line(reason) }
    case .contradicted(let notice):
      lines.line { appendMessage(of: manifest, to: &$0) }
      lines.line { Place(file: path, position: notice.position).append(to: &$0) }
      lines.line { $0.append(firstStep: notice.kind.wording.firstStep) }
    case .entry(let entry):
      lines.line { appendMessage(of: manifest, to: &$0) }
      if let range = entry.range { lines.line { Place(file: path, position: range.start).append(to: &$0) } }
      if entry.level != nil, let audit = entry.item {
        lines.line { $0.append(firstStep: audit.item.remedy.firstStep) }
      }
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(firstStep: String) {
    append(markup: "First step: ")
    append(text: firstStep)
  }
}

extension VerdictEntry {
  /// Whether it is asked for by now.
  fileprivate var isDue: Bool { level != nil || label.tone == .indifferent }
}

/// What became of a test case that did not pass: the elements that JUnit's readers tell apart.
enum JUnitOutcome {
  /// Not as it should be, or the gate waits for it.
  case failure
  /// Not evaluated, as a rule failed.
  case error
  /// Nothing that the gate waits for: left open, of no concern, or not due yet.
  case skipped

  /// The outcome of a verdict, or nil where all is well.
  init?(_ entry: VerdictEntry) {
    switch (entry.label.tone, entry.level) {
    case (.broken, _): self = .error
    case (_, .error), (_, .warning): self = .failure
    case (_, .note), (.indifferent, nil), (.waived, nil), (.bad, nil), (.open, nil): self = .skipped
    case (.good, nil), (.claimed, nil): return nil
    }
  }

  /// The name of the element.
  var name: StaticString {
    switch self {
    case .failure: "failure"
    case .error: "error"
    case .skipped: "skipped"
    }
  }
}
