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
      options: reportOptions + checklistOptions + evidenceOptions + gateOptions
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

  private static let operands = OperandSyntax<AuditOptions>(
    name: "MANIFEST",
    count: .any,
    help: """
      A JSON file, a file *.jsonl with one manifest a line, "-" for standard input, or a folder: its files \
      readiness.json and *.readiness.json at any depth, except in hidden folders and behind symbolic links. \
      Without one: readiness.json, or else project.json.
      """,
    completion: .each(.file),
    store: { $0.operands = $1 }
  )

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
    .value(
      "color",
      .choice("WHEN"),
      group: .report,
      help: "Use colour in text: auto (default; on a terminal), always or never.",
      store: { $0.color = $1 }
    ),
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

  private static let checklistOptions: [OptionSyntax<AuditOptions>] = [
    .value(
      "checklist",
      short: "c",
      .checklistReference,
      isRepeatable: true,
      group: .checklists,
      help: """
        Audit against this built-in checklist or JSON file instead of the built-in set; "default" keeps the \
        set. May be repeated.
        """,
      store: { options, checklist in
        if !options.hasNamedChecklists { options.checklists = [] }
        options.hasNamedChecklists = true
        options.checklists.append(checklist)
      }
    )
  ]

  private static let evidenceOptions: [OptionSyntax<AuditOptions>] = [
    .value(
      "evidence-root",
      .text("DIR", completion: .folder),
      group: .evidence,
      help: "Read evidence below this folder instead of the manifest's; nothing outside it is read.",
      store: { $0.evidenceRoot = $1 }
    ),
    .value(
      "evidence-format",
      .evidenceFormat,
      isRepeatable: true,
      group: .evidence,
      help: "Read the files of an entry of the manifest's evidence with this adapter. May be repeated.",
      store: { $0.evidenceFormats.append($1) }
    ),
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
    .flag(
      "exit-zero",
      group: .gate,
      help: "Report a failed gate, yet exit with 0; an error still exits with 2.",
      set: { $0.exitsZero = true }
    ),
    .value(
      "as-of",
      .date,
      group: .gate,
      help: "Judge ages and deadlines on this day, YYYY-MM-DD, instead of today (UTC).",
      store: { $0.asOf = $1 }
    ),
  ]
}
