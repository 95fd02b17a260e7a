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
