internal import ReadinessReports

/// What one call of `explain` asks for.
struct ExplainOptions: Sendable {
  /// What is to be explained; nil means the list of everything.
  var name: String?
  /// The form of the page.
  var format = PageFormat.text
  /// The checklists whose items are explained.
  var checklists = ChecklistSelection()
  /// Whether messages and the page are coloured.
  var color = ColorChoice.auto
}

extension ExplainOptions {
  /// How `explain` is called.
  static let syntax = CommandSyntax<ExplainOptions>(
    name: "explain",
    summary: "Explain an item, a manifest field or anything else with an id.",
    arguments: ArgumentSyntax(defaults: ExplainOptions(), operands: operands, options: options),
    examples: [
      CommandExample(
        arguments: "explain load-test",
        purpose: "Show what a criterion asks, why, how to meet it, its rules and examples."
      ),
      CommandExample(
        arguments: "explain loadTest.peakRequestsPerSecond",
        purpose: "Show what belongs into a field of the manifest, and which items read it."
      ),
    ],
    exitCodes: .work
  )

  private static let operands = OperandSyntax<ExplainOptions>(
    name: "ID",
    count: .atMostOne,
    help: """
      The id or alias of an item, CHECKLIST/ITEM, the path of a field as reports print it, or the id of a \
      checklist, band, phase, practice, figure, formula or source. Without one, all of them are listed.
      """,
    completion: .each(.word(.known(.topics))),
    store: { $0.name = $1.first }
  )

  private static let options: [OptionSyntax<ExplainOptions>] = [
    .value(
      "format",
      short: "f",
      .choice("FORMAT"),
      group: .report,
      help: "Write the page as text (default) or markdown.",
      store: { $0.format = $1 }
    ),
    .color { $0.color = $1 },
    .checklist("Explain") { $0.checklists.add($1) },
  ]
}
