/// What one call of `init` asks for.
struct InitOptions: Sendable {
  /// Where the manifest goes, as the user wrote it; `-` is standard output.
  var path = ManifestNames.folderName
  /// The name of the project; nil to take it from its id or from the path.
  var projectName: String?
  /// The key of the project; nil to make it of the name.
  var projectID: String?
  /// Whether the manifest asks for what agents need, too.
  var asksAboutAgents = false
  /// Whether the manifest is a filled one.
  var isExample = false
  /// What the manifest names as its schema; nil for a copy beside it.
  var schemaReference: String?
  /// Whether files that are there may be replaced.
  var replacesFiles = false

  /// Whether the manifest is printed.
  var goesToStandardOutput: Bool { path == ManifestInput.standardInputPath }
  /// What becomes of files that are there.
  var existing: ExistingFile { replacesFiles ? .replaced : .kept }
}

extension InitOptions {
  /// How `init` is called.
  static let syntax = CommandSyntax<InitOptions>(
    name: "init",
    summary: "Write a manifest to fill in, which asks what the twelve criteria need.",
    arguments: ArgumentSyntax(
      defaults: InitOptions(),
      operands: OperandSyntax(
        name: "PATH",
        count: .atMostOne,
        help: """
          Where the manifest goes: a new file in a folder that exists, or "-" for standard output. Without \
          it: \(ManifestNames.folderName).
          """,
        completion: .each(.file),
        store: { if let path = $1.first { $0.path = path } }
      ),
      options: contentOptions + fileOptions
    ),
    examples: [
      CommandExample(
        arguments: "init",
        purpose: "Write \(ManifestNames.folderName), named after this folder, and its schema."
      ),
      CommandExample(
        arguments: "init pilots/invoices.readiness.json --agents",
        purpose: "Write one of several manifests, for a project with agents."
      ),
      CommandExample(
        arguments: "init example.json --example",
        purpose: "Write a filled manifest to learn from."
      ),
    ],
    exitCodes: .work
  )

  private static let contentOptions: [OptionSyntax<InitOptions>] = [
    .value(
      "name",
      .text("NAME"),
      excludes: ["example"],
      group: .manifest,
      help: "The name of the project; without it, from the id, the file's name or the folder's.",
      store: { $0.projectName = $1 }
    ),
    .value(
      "id",
      .text("ID"),
      excludes: ["example"],
      group: .manifest,
      help: "The lasting key of the project; without it, made of the name.",
      store: { $0.projectID = $1 }
    ),
    .flag(
      "agents",
      excludes: ["example"],
      group: .manifest,
      help: "Also ask what is needed where agents act.",
      set: { $0.asksAboutAgents = true }
    ),
    .flag(
      "example",
      excludes: ["name", "id", "agents"],
      group: .manifest,
      help: "Write a filled manifest of an invented project, which does not pass its gate yet.",
      set: { $0.isExample = true }
    ),
  ]

  private static let fileOptions: [OptionSyntax<InitOptions>] = [
    .value(
      "schema",
      .text("REFERENCE", completion: .file),
      group: .manifest,
      help: """
        Name this path or URL as the schema, by which editors explain and complete the fields; without it, \
        a manifest in a file gets a copy beside it.
        """,
      store: { $0.schemaReference = $1 }
    ),
    .flag(
      "force",
      group: .manifest,
      help: "Replace files that are there.",
      set: { $0.replacesFiles = true }
    ),
  ]
}
