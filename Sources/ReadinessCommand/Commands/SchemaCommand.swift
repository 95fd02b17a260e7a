/// Prints one of the JSON Schemas, or lists them.
enum SchemaCommand: Command {
  /// What is to be printed.
  struct Options: Sendable {
    /// The schema, or nil for the list of all.
    var schema: BuiltInSchema?
  }

  static let syntax = CommandSyntax<Options>(
    name: "schema",
    summary: "Print the JSON Schema of a file, for editors and validators.",
    arguments: ArgumentSyntax(
      defaults: Options(),
      operands: .atMostOne(
        .schema,
        help:
          "The schema to print: \(BuiltInSchema.names.joined(separator: ", ")). Without one, they are listed.",
        store: { $0.schema = $1 }
      ),
      options: []
    ),
    examples: [
      CommandExample(
        arguments: "schema manifest > manifest.schema.json",
        purpose: "Keep a copy for an editor; a manifest names it in its \"$schema\"."
      )
    ],
    exitCodes: .work
  )

  static func run(_ options: Options, in world: World) throws(CommandFailure) -> ExitCode {
    if let schema = options.schema {
      try world.print(schema.bytes)
    } else {
      try world.print(list().text(width: world.style(of: .output).width))
    }
    return .success
  }

  private static func list() throws(CommandFailure) -> HelpPage {
    var rows: [HelpRow] = []
    for schema in BuiltInSchema.all {
      rows.append(HelpRow(term: schema.name, meaning: try schema.description() ?? ""))
    }
    return HelpPage(
      summary: "The JSON Schemas of the files that \(Product.name) reads and writes.",
      usage: "\(syntax.name) NAME",
      sections: [HelpSection(title: "Schemas", rows: rows)],
      closing: nil
    )
  }
}
