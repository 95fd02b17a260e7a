internal import ReadinessEngine
internal import ReadinessReports

extension AuditOptions {
  /// How `audit` is called.
  static let syntax = CommandSyntax<AuditOptions>(
    name: "audit",
    summary: "Audit manifests against the checklist and gate a release on the result.",
    arguments: ArgumentSyntax(
      defaults: AuditOptions(),
      operands: operands,
      options: reportOptions + coverOptions + checklistOptions + evidenceOptions + gateOptions
    ),
    examples: [
      CommandExample(
        arguments: "audit project.json",
        purpose: "Show where a project stands."
      ),
      CommandExample(
        arguments: "audit project.json -o report.md --fail-under 9",
        purpose: "Also write a Markdown report, and ask for 9 points."
      ),
      CommandExample(
        arguments: "audit --format json --as-of 2026-11-01 projects/",
        purpose: "Audit every manifest in a folder, the same on any day."
      ),
    ]
  )

  private static let operands: OperandSyntax<AuditOptions> = .manifests { $0.operands = $1 }

  private static let reportOptions: [OptionSyntax<AuditOptions>] = [
    .value(
      "format",
      short: "f",
      .choice("FORMAT"),
      group: .report,
      help: "Write the report to standard output as \(ReportFormat.knownNames); text without it.",
      store: { $0.format = $1 }
    ),
    .value(
      "output",
      short: "o",
      .outputTarget,
      isRepeatable: true,
      group: .report,
      help: """
        Also write a report to PATH; its extension (\(ReportFormat.knownExtensions)) tells the format \
        unless FORMAT does. May be repeated.
        """,
      store: { $0.outputs.append($1) }
    ),
    .color { $0.color = $1 },
    .flag(
      "quiet",
      short: "q",
      excludes: ["verbose"],
      group: .report,
      help: "Show one line for each manifest, and why its gate failed.",
      set: { $0.verbosity = .quiet }
    ),
    .flag(
      "verbose",
      short: "v",
      excludes: ["quiet"],
      group: .report,
      help: "Also show the facts behind every verdict, advice, remedies and practices.",
      set: { $0.verbosity = .verbose }
    ),
  ]

  private static let coverOptions: [OptionSyntax<AuditOptions>] = [
    .value(
      "title",
      .text("TEXT"),
      group: .cover,
      help: "Give the report this title; without it, the project's name.",
      store: { $0.title = $1 }
    ),
    .value(
      "client",
      .text("NAME"),
      group: .cover,
      help: "Say for whom the report is.",
      store: { $0.client = $1 }
    ),
    .value(
      "prepared-by",
      .text("NAME"),
      group: .cover,
      help: "Say who prepared it.",
      store: { $0.preparedBy = $1 }
    ),
    .value(
      "confidentiality",
      .text("TEXT"),
      group: .cover,
      help: "Say who may read it, such as \"Confidential\".",
      store: { $0.confidentiality = $1 }
    ),
  ]

  private static let checklistOptions: [OptionSyntax<AuditOptions>] = [
    .checklist("Audit against") { $0.checklists.add($1) }
  ]

  private static let evidenceOptions: [OptionSyntax<AuditOptions>] = [
    .evidenceRoot { options, folder in
      options.evidenceRoot = folder
      options.gate.movesEvidence = true
    },
    .evidenceFormat { options, format in
      options.evidenceFormats.append(format)
      options.gate.namesAdapters = true
    },
  ]

  private static let gateOptions: [OptionSyntax<AuditOptions>] = [
    .value(
      "fail-under",
      .wholeNumber,
      group: .gate,
      help: "Fail below this score; without it, below the checklist's passing score.",
      store: { $0.gate.failUnder = $1 }
    ),
    .value(
      "fail-on",
      .severity,
      group: .gate,
      help: """
        Fail when a failure mode of this severity or above is present: low, medium, high, critical (default), \
        or none. A fact that evidence contradicts is critical.
        """,
      store: { $0.gate.failOn = $1 }
    ),
    .value(
      "require",
      .list("ID", of: .known(.items)),
      isRepeatable: true,
      group: .gate,
      help: "Fail unless these items are met, whatever the score. May be repeated.",
      store: { options, ids in
        for id in ids where !options.gate.required.contains(id) { options.gate.required.append(id) }
      }
    ),
    .value(
      "minimum-assurance",
      .choice("LEVEL"),
      group: .gate,
      help: """
        Count an item as met only when it is at least asserted, stated (default), documented or measured.
        """,
      store: { $0.gate.minimumAssurance = $1 }
    ),
    .value(
      "baseline",
      .path("REPORT.json"),
      group: .gate,
      help: "Fail only for what is worse than in this JSON report of an earlier audit of the same projects.",
      store: { options, path in
        options.baseline = path
        options.gate.hasBaseline = true
      }
    ),
    .value(
      "policy",
      .path("FILE"),
      group: .gate,
      help: "Ask for what this policy asks for, with its waivers; beside it flags may only tighten.",
      store: { $0.policy = $1 }
    ),
    .flag(
      "exit-zero",
      group: .gate,
      help: "Report a failed gate, yet exit with 0; an error still exits with 2.",
      set: { $0.gate.exitsZero = true }
    ),
    .asOf(group: .gate) { $0.asOf = $1 },
  ]
}
