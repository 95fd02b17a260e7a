internal import JSONSyntax
internal import ReadinessReports

/// Shows one checklist.
enum ChecklistShow: ChecklistSubcommand {
  static let name = "show"
  static let summary = "Show the items of a checklist, and how it is scored."
  static let count = ChecklistCount.one
  static let options = ["format"]

  static func run(_ options: ChecklistOptions, in world: World) throws(CommandFailure) -> ExitCode {
    for file in try options.checklists.load(in: world) {
      switch options.format {
      case .json: try world.print(file.file.document.bytes)
      case .text: try world.print(ChecklistPageText.render(file.checklist, options: world.renderingOptions))
      }
    }
    return .success
  }
}
