internal import ReadinessReports
internal import Suggestions

/// Explains one thing that the program knows: an item, a field, a band, a phase, a checklist.
enum ExplainCommand: Command {
  static let syntax = ExplainOptions.syntax

  static func color(of options: ExplainOptions) -> ColorChoice { options.color }

  static func run(_ options: ExplainOptions, in world: World) throws(CommandFailure) -> ExitCode {
    let handbook = try Handbook(options.checklists.references, in: world)
    let style = world.style(of: .output, color: options.color)
    let rendering = RenderingOptions(width: style.width, usesColor: style.isColored)
    try world.print(options.format.render(pages(options.name, in: handbook), options: rendering))
    return .success
  }

  private static func pages(_ name: String?, in handbook: Handbook) throws(CommandFailure) -> [Page] {
    guard let name else { return [handbook.contents] }
    switch handbook.entry(name) {
    case .pages(let pages):
      return pages
    case .ambiguous(let fields):
      throw .usage(.ambiguousField(name, fields), command: self.name)
    case .unknown:
      let known = handbook.names
      let suggestion = Suggestion.closest(to: name, among: known)
      throw .usage(
        .unknownOperand(name, kind: "id", known: known, suggestion: suggestion),
        command: self.name
      )
    }
  }
}
