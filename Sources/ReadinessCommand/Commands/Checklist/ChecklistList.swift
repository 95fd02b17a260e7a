internal import ReadinessReports

/// Lists the built-in checklists.
enum ChecklistList: ChecklistSubcommand {
  static let name = "list"
  static let summary = "List the built-in checklists."
  static let count = ChecklistCount.none
  static let options: [String] = []

  static func run(_ options: ChecklistOptions, in world: World) throws(CommandFailure) -> ExitCode {
    let checklists = try ChecklistReference.builtInSet.load(in: world).map(\.checklist)
    try world.print(ChecklistListText.render(checklists, options: world.renderingOptions))
    return .success
  }
}
