/// Audits manifests and gates a release on the result.
enum AuditCommand: Command {
  static let syntax = AuditOptions.syntax

  static func color(of options: AuditOptions) -> ColorChoice { options.color }

  static func run(_ options: AuditOptions, in world: World) throws(CommandFailure) -> ExitCode {
    let inputs = try ManifestInput.resolve(options.operands, in: world)
    try OutputPlan.check(options.outputs, against: inputs, in: world)
    let contents = try ManifestInput.read(inputs, limit: 16 << 20, in: world)
    return contents.isEmpty ? .noVerdict : .success
  }
}
