internal import CalendarDates

extension OperandSyntax {
  /// Manifests and folders of them, as every command takes them that audits.
  static func manifests(
    store: @escaping @Sendable (_ options: inout Options, _ operands: [String]) -> Void
  ) -> OperandSyntax {
    OperandSyntax(
      name: "MANIFEST",
      count: .any,
      help: """
        A JSON file, a file *.jsonl with one manifest a line, "-" for standard input, or a folder: its files \
        readiness.json and *.readiness.json at any depth, except in hidden folders and behind symbolic links. \
        Without one: readiness.json, or else project.json.
        """,
      completion: .each(.file),
      store: store
    )
  }
}

extension OptionSyntax {
  /// `--color`, of every command that writes text.
  static func color(
    store: @escaping @Sendable (_ options: inout Options, _ choice: ColorChoice) -> Void
  ) -> OptionSyntax {
    .value(
      "color",
      .choice("WHEN"),
      group: .report,
      help: "Use colour in text: auto (default; on a terminal), always or never.",
      store: store
    )
  }

  /// `--checklist`, of every command that audits.
  static func checklist(
    store: @escaping @Sendable (_ options: inout Options, _ checklist: ChecklistReference) -> Void
  ) -> OptionSyntax {
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
      store: store
    )
  }

  /// `--as-of`, of every command that audits.
  static func asOf(
    group: OptionGroup,
    store: @escaping @Sendable (_ options: inout Options, _ day: CalendarDate) -> Void
  ) -> OptionSyntax {
    .value(
      "as-of",
      .date,
      group: group,
      help: "Judge ages and deadlines on this day, YYYY-MM-DD, instead of today (UTC).",
      store: store
    )
  }
}
