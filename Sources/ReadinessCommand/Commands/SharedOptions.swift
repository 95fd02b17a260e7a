extension OptionSyntax {
  /// `--color`, for commands that write text for people.
  static func color(store: @escaping @Sendable (_ options: inout Options, _ choice: ColorChoice) -> Void)
    -> Self
  {
    .value(
      "color",
      .choice("WHEN"),
      group: .report,
      help: "Use colour in text: auto (default; on a terminal), always or never.",
      store: store
    )
  }

  /// `--checklist`, for commands that work with one's own checklists.
  ///
  /// - Parameters:
  ///   - purpose: What is done with the checklist that is named, as the beginning of a sentence.
  ///   - store: Puts it into the settings.
  /// - Returns: The option.
  static func checklist(
    _ purpose: String,
    store: @escaping @Sendable (_ options: inout Options, _ checklist: ChecklistReference) -> Void
  ) -> Self {
    .value(
      "checklist",
      short: "c",
      .checklistReference,
      isRepeatable: true,
      group: .checklists,
      help: """
        \(purpose) this built-in checklist or JSON file instead of the built-in set; "default" keeps the set. \
        May be repeated.
        """,
      store: store
    )
  }
}

extension OptionSyntax {
  /// `--evidence-root`, for commands that read what manifests name.
  static func evidenceRoot(
    store: @escaping @Sendable (_ options: inout Options, _ folder: String) -> Void
  ) -> Self {
    .value(
      "evidence-root",
      .text("DIR", completion: .folder),
      group: .evidence,
      help: "Read evidence below this folder instead of the manifest's; nothing outside it is read.",
      store: store
    )
  }

  /// `--evidence-format`, for commands that read what manifests name.
  static func evidenceFormat(
    store: @escaping @Sendable (_ options: inout Options, _ format: EvidenceFormat) -> Void
  ) -> Self {
    .value(
      "evidence-format",
      .evidenceFormat,
      isRepeatable: true,
      group: .evidence,
      help: "Read the files of an entry of the manifest's evidence with this adapter. May be repeated.",
      store: store
    )
  }
}

/// The checklists that one call works with.
struct ChecklistSelection: Sendable {
  /// The checklists in the order in which they are named; the built-in set where none is.
  private(set) var references = [ChecklistReference.builtInSet]
  private var isNamed = false

  /// The checklists that the user names; none where the built-in set is meant by default.
  var named: [ChecklistReference] { isNamed ? references : [] }

  /// Adds a checklist; the first one takes the place of the built-in set.
  mutating func add(_ checklist: ChecklistReference) {
    references = isNamed ? references + [checklist] : [checklist]
    isNamed = true
  }
}
