import JSONSyntax

@testable import ReadinessEngine

/// The twelve criteria as the reports' tests need them: real titles and owners, rules left out.
enum Criteria {
  static let realData = item(
    1,
    "real-data",
    "Proven on real, uncurated production data",
    .data,
    "Data owner",
    step: "Run the evaluation again on last month's unfiltered production data."
  )
  static let gracefulDegradation = item(
    2,
    "graceful-degradation",
    "Fails gracefully",
    .infrastructure,
    "Engineering lead",
    step: "Set a timeout, a retry limit and a fallback for every external call."
  )
  static let auditLog = item(
    3,
    "audit-log",
    "Every AI decision can be reconstructed",
    .governance,
    "Engineering lead",
    step: "Log input, output and model version of each decision for one week."
  )
  static let approvalGates = item(
    4,
    "approval-gates",
    "A person approves high-risk decisions",
    .governance,
    "Business owner",
    step: "Name the role that approves refunds above 500 EUR before they take effect.",
    effort: .days
  )
  static let loadTest = item(
    5,
    "load-test",
    "Load-tested at the expected production volume",
    .infrastructure,
    "Engineering lead",
    step: "Run a 15-minute test at the expected peak against the real model."
  )
  static let executiveSponsor = item(
    6,
    "executive-sponsor",
    "A named executive sponsor with budget authority",
    .ownership,
    "Sponsor",
    step: "Ask the head of the business unit to sponsor the project in writing.",
    effort: .days
  )
  static let raci = item(
    7,
    "raci",
    "Responsibilities are agreed across functions",
    .ownership,
    "Project lead",
    step: "Book an hour with data, engineering, legal and business to fill the table.",
    effort: .days
  )
  static let businessMetrics = item(
    8,
    "business-metrics",
    "Success is measured in business outcomes",
    .ownership,
    "Business owner",
    step: "Write down today's value of one outcome, where it comes from and its target."
  )
  static let privacyCompliance = item(
    9,
    "privacy-compliance",
    "Privacy and compliance needs are documented",
    .governance,
    "Legal counsel",
    step: "Ask legal for a dated list of the regulations that apply."
  )
  static let lifecyclePlan = item(
    10,
    "lifecycle-plan",
    "Monitoring, updates and sunset are planned",
    .ownership,
    "Product owner",
    step: "Give monitoring, updates and sunset an owner and a trigger each."
  )
  static let infrastructureBudget = item(
    11,
    "infrastructure-budget",
    "Production infrastructure is budgeted",
    .infrastructure,
    "Finance partner",
    step: "Break the monthly production cost down and have it approved."
  )
  static let adversarialTesting = item(
    12,
    "adversarial-testing",
    "Tested against misuse and edge cases",
    .scope,
    "Security lead",
    step: "Run a prompt-injection suite against the version that will be released."
  )

  static let bands = [
    band("production-ready", "Production-ready", 10, "Scale, and keep the evidence up to date."),
    band("close", "Close", 7, "Close the gaps now: at scale each costs many times more."),
    band("demo", "Demo", 4, "Treat it as a demonstration until the gaps are closed."),
    band("science-experiment", "Science experiment", 0, "Learn from it, and do not plan a launch on it."),
  ]

  static func item(
    _ number: Int?,
    _ id: String,
    _ title: String,
    _ dimension: Dimension,
    _ owner: String,
    step: String,
    checklist: String = "pilot-to-production",
    effort: Effort = .weeks,
    kind: ItemKind = .criterion,
    source: SourceReference? = nil,
    confirmation: String = "",
    diagnosis: Diagnosis? = nil,
    probes: [Probe] = []
  ) -> ChecklistItem {
    ChecklistItem(
      checklist: checklist,
      id: id,
      kind: kind,
      number: number,
      title: title,
      dimension: dimension,
      owner: owner,
      effort: effort,
      weight: 1,
      aliases: [],
      highestAssurance: .documented,
      measurable: [],
      maximumAgeDays: nil,
      applies: nil,
      diagnosis: diagnosis,
      confirmation: MessageTemplate(confirmation),
      probes: probes,
      node: details(
        question: "\(title)?",
        step: step,
        source: source
          ?? SourceReference(document: "GAP", place: number.map { "Checklist, row \($0)" } ?? "Text")
      )
    )
  }

  /// What is written about an item in its checklist file.
  private static func details(question: String, step: String, source: SourceReference) -> JSONNode {
    let details: JSONValue = [
      "question": .string(question),
      "why": "Without it the gap shows only after the launch, when it is dearest to close.",
      "remedy": [
        "firstStep": .string(step),
        "done": "The manifest states it, and somebody else has checked it.",
      ],
      "sources": [["document": .string(source.document), "place": .string(source.place)]],
    ]
    guard let document = try? JSONDocument.parse(JSONWriter.bytes(of: details)) else {
      preconditionFailure("what is written as JSON can be read")
    }
    return document.root
  }

  static func band(_ id: String, _ title: String, _ from: Int, _ advice: String) -> Band {
    Band(
      id: id,
      title: title,
      from: from,
      advice: advice,
      sources: [SourceReference(document: "GAP", place: "Checklist, scores")]
    )
  }
}
