internal import ReadinessEngine
internal import ReadinessReports

/// What a user is told about a manifest that was just written.
struct StarterGuide {
  /// What was written, and what it is.
  let opening: [String]
  /// What to do first, in order.
  let steps: [String]
  /// The call that comes next, quoted for a shell.
  let command: String

  /// The guide as text whose lines fit a terminal.
  func text(width: Int) -> String {
    let width = min(max(width, 40), 100)
    let opening = opening.map { wrapped(VisibleText.visible($0), width: width).joined(separator: "\n") }
    let steps = zip(1..., steps)
      .flatMap { number, step in
        wrapped(VisibleText.visible(step), width: width - 5).enumerated()
          .map { line, text in (line == 0 ? "  \(number)  " : "     ") + text }
      }
    let blocks =
      opening + (steps.isEmpty ? [] : [steps.joined(separator: "\n")])
      + ["Next: " + command]
    return blocks.joined(separator: "\n\n") + "\n"
  }
}

extension Starter {
  /// What to tell about the manifest once it is written.
  func guide(_ options: InitOptions, _ schema: StarterSchema) -> StarterGuide {
    let path = options.path
    // A hyphen in front would make the path an option.
    let operand = path.hasPrefix("-") ? "./" + path : path
    let command = "\(Product.name) audit \(ShellQuoting.posixWord(operand))"
    switch self {
    case .blank(let starter, let project):
      return StarterGuide(
        opening: [
          "Wrote \(path) for \"\(project.name)\"\(schema.clause).",
          """
          Every fact in it is null, which counts as not stated: never as a yes, never as a no. Fill in what \
          you know and leave the rest.
          """,
        ],
        steps: starter.steps(project),
        command: command
      )
    case .example:
      return StarterGuide(
        opening: [
          "Wrote \(path), a filled example\(schema.clause).",
          """
          Its facts are invented. Audit it to see what decides each verdict; then put your own facts in their \
          place, and null where you do not know.
          """,
        ],
        steps: [],
        command: command
      )
    }
  }
}

extension StarterSchema {
  /// The end of the sentence that says what was written.
  fileprivate var clause: String {
    let purpose = "by which an editor explains and completes its fields"
    switch (path, copy, reference) {
    case (let path?, .some, _): return ", and \(path), \(purpose)"
    case (let path?, nil, _): return "; \(path), \(purpose), was there already"
    case (nil, _, let reference?): return "; it names \(reference) as the schema \(purpose)"
    case (nil, _, nil): return ""
    }
  }
}

extension StarterManifest {
  fileprivate func steps(_ project: ProjectIdentity) -> [String] {
    var steps = [
      "Check project.id, \"\(project.id)\": audits are compared by it, so it should never change."
    ]
    if !firstFacts.isEmpty {
      steps.append("Begin with \(Self.listed(firstFacts)): they tell how strict the audit is.")
    }
    steps += [
      "Enter in \"people\" whoever owns or approves something; other fields call them by their keys.",
      "Rename each \"\(Self.nameToReplace)\", repeat its entry as needed, and delete what does not apply.",
    ]
    if !omittedLists.isEmpty {
      steps.append(
        "Add these lists, left out because an empty one says that there is none: \(Self.listed(omittedLists))."
      )
    }
    return steps
  }

  private static func listed(_ facts: [some CustomStringConvertible]) -> String {
    let texts = facts.map { "\($0)" }
    guard let last = texts.last, texts.count > 1 else { return texts.joined() }
    return texts.dropLast().joined(separator: ", ") + " and " + last
  }
}
