/// Writes a manifest to begin with.
enum InitCommand: Command {
  static let syntax = InitOptions.syntax

  static func run(_ options: InitOptions, in world: World) throws(CommandFailure) -> ExitCode {
    let schema = try StarterSchema(options, in: world)
    if options.goesToStandardOutput {
      try world.print(Starter(options, in: world).bytes(naming: schema.reference))
    } else {
      try write(options, schema, in: world)
    }
    return .success
  }

  private static func write(
    _ options: InitOptions,
    _ schema: StarterSchema,
    in world: World
  ) throws(CommandFailure) {
    let file = OutputFile(path: options.path, content: .manifest, existing: options.existing)
    // What keeps the manifest from its folder would keep the schema from it, too, and is told once.
    try OutputPlan.check([file], in: world)
    if let copy = schema.copy { try OutputPlan.check([file, copy.file], in: world) }
    let starter = try Starter(options, in: world)
    let manifest = (file: file, bytes: starter.bytes(naming: schema.reference))
    try OutputPlan.write([manifest] + [schema.copy].compactMap(\.self), in: world)
    world.printError(starter.guide(options, schema).text(width: world.style(of: .error).width))
  }
}
