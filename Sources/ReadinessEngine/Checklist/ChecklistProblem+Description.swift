internal import CEL
internal import JSONSchema

// The one place that puts what is wrong with a checklist into words.

extension ChecklistProblem: CustomStringConvertible {
  /// The mistake and what to do about it, in one sentence without a full stop.
  public var description: String {
    reason.shapeMessage ?? reason.nameMessage ?? reason.outcomeMessage ?? reason.exampleMessage
      ?? "this cannot be used"
  }
}

extension ChecklistProblem.Reason {
  fileprivate var shapeMessage: String? {
    switch self {
    case .schema(let reason): reason.description
    case .missing(let field): "missing required field \"\(field)\""
    case .expected(let type): "expected \(type)"
    case .unknownName(let name, let allowed):
      "unknown name \"\(name)\"; expected one of \(allowed.joined(separator: ", "))"
    case .foreignField(let field, let kind):
      "\"\(field)\" means nothing in an item of kind \(kind.rawValue); remove it, or change the kind"
    case .rule(let error):
      "the rule does not compile: " + error.diagnostics.map(\.message).joined(separator: "; ")
    case .mistake(let mistake): mistake.message
    case .unknownFact("", _): "{} names no fact; write the path of one between the braces"
    case .unknownFact(let path, let suggestion):
      "manifests have no field \"\(path)\""
        + (question(suggestion) ?? "; facts of your own belong in extensions")
    case .unusedVariable(let name): "no rule reads variables.\(name); use it or remove it"
    default: nil
    }
  }

  fileprivate var nameMessage: String? {
    switch self {
    case .repeatedID(let id): "the id \"\(id)\" is already in use"
    case .repeatedName(let name, let part):
      "another \(part.rawValue) is already called \"\(name)\"; give each a name of its own"
    case .sharedID(let id, let checklist):
      "the checklist \"\(checklist)\" has an item \"\(id)\" too; the two cannot be used in one audit"
    case .sharedChecklistID(let id):
      "another checklist is called \"\(id)\" too; the two cannot be used in one audit"
    case .reservedID(let id):
      "\"\(id)\" means all built-in checklists, so a checklist cannot be called this"
    case .unknownItem(let id, let suggestion):
      "this checklist has no item \"\(id)\"" + (question(suggestion) ?? "")
    case .unknownStage(let name, let allowed, let suggestion):
      "project.stage is never \"\(name)\""
        + (question(suggestion) ?? "; it is one of \(allowed.joined(separator: ", "))")
    default: nil
    }
  }

  fileprivate var outcomeMessage: String? {
    switch self {
    case .nothingDecides(let kind):
      "without a required probe, this \(kind.rawValue) passes whatever the facts are; add one"
    case .thresholdOutOfRange(let threshold, let symptoms):
      "a threshold of \(threshold) does not suit \(counted(symptoms, "symptom")); choose from 1 to \(symptoms)"
    case .raisesNothing(let severity, let base):
      "this never raises the severity: \(severity.rawValue) is not above \(base.rawValue)"
    case .weightOutOfRange(let weight):
      "a weight of \(weight) cannot be added up; choose from 1 to \(ChecklistLimits.weights.upperBound)"
    case .unreachablePassingScore(let score, let greatest):
      "no project can pass with a score of \(score): all weights together are \(greatest)"
    case .bandsWithoutPassingScore: "bands name scores, and only a checklist with a passingScore has one"
    case .gatelessCriteria:
      "no project fails the gate by these criteria, as nothing asks for a score; set a passingScore"
    case .noLowestBand: "no band begins at 0, so the lowest scores would have none"
    case .repeatedBandStart(let score): "another band already begins at \(score)"
    case .unreachableBand(let from, let greatest):
      "no project can reach this band from \(from): all weights together are \(greatest)"
    case .weeksOutOfOrder(let from, let to): "week \(to) is before week \(from)"
    default: nil
    }
  }

  fileprivate var exampleMessage: String? {
    switch self {
    case .foreignVerdict(let verdict, let kind):
      "an item of kind \(kind.rawValue) is never \(verdict.rawValue); it is one of "
        + kind.verdicts.map(\.rawValue).joined(separator: ", ")
    case .noExampleManifest: "examples change a manifest; name it in \"exampleManifest\" of the checklist"
    case .exampleManifestOutside:
      "the example manifest must stand in the checklist's folder or below it; write a path such as examples/a.json"
    case .tooManyExamples(let limit): "there are more than \(limit) examples"
    default: nil
    }
  }
}

/// The question after an unknown name, or nil where nothing comes close.
private func question(_ suggestion: String?) -> String? {
  suggestion.map { "; did you mean \"\($0)\"?" }
}

private func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}
