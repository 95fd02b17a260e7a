public import CEL
public import JSONSchema

/// All that is wrong with one checklist.
public struct ChecklistError: Error, Sendable {
  /// The problems in the order in which they were found.
  public let problems: [ChecklistProblem]
}

/// One mistake in a checklist file.
public struct ChecklistProblem: Error, Sendable {
  /// The byte offset of the value that is wrong.
  public let offset: Int
  /// What is wrong with it.
  public let reason: Reason

  /// Describes a problem at a byte of the file.
  init(offset: Int, reason: Reason) {
    self.offset = offset
    self.reason = reason
  }

  /// The ways in which a checklist can be wrong.
  public enum Reason: Sendable {
    // The shape of the file.

    /// It is not what the schema of checklists asks for.
    case schema(SchemaViolation.Reason)
    /// A required field is not there.
    case missing(field: String)
    /// A value has another type than the one named.
    case expected(String)
    /// A value is not one of the names that are allowed here.
    case unknownName(String, allowed: [String])
    /// A field means nothing in items of this kind.
    case foreignField(String, kind: ItemKind)

    // Rules and messages.

    /// A rule does not compile.
    case rule(CompilationError)
    /// A rule has a mistake at the very place.
    case mistake(Diagnostic)
    /// A message or list names a fact that no manifest has.
    case unknownFact(String, suggestion: String?)
    /// No rule reads the variable; a warning.
    case unusedVariable(String)

    // Names.

    /// Two items of the loaded checklists have one id or alias.
    case repeatedID(String)
    /// A part has the name of an earlier one beside it.
    case repeatedName(String, of: ChecklistPart)
    /// Another checklist has an item of this name; a warning, as long as the two are not used together.
    case sharedID(String, with: String)
    /// Another checklist has this id; a warning, as long as the two are not used together.
    case sharedChecklistID(String)
    /// The id means something else wherever checklists are named.
    case reservedID(String)
    /// A name stands for no item of the checklist.
    case unknownItem(String, suggestion: String?)
    /// A name is no stage that a manifest can state.
    case unknownStage(String, allowed: [String], suggestion: String?)

    // What it would lead to.

    /// All probes of the item only give advice, so it would pass whatever the facts are.
    case nothingDecides(ItemKind)
    /// The number of symptoms that is asked for cannot be found, or is found in any project.
    case thresholdOutOfRange(Int, symptoms: Int)
    /// A severity is raised to one that is not above its base; a warning.
    case raisesNothing(to: Severity, base: Severity)
    /// An item counts for nothing, or for more than scores are added up to.
    case weightOutOfRange(Int)
    /// No score can reach the one that passes.
    case unreachablePassingScore(Int, greatest: Int)
    /// Bands are stated, but nothing that makes the checklist scored.
    case bandsWithoutPassingScore
    /// Criteria fail no gate, as neither a score nor clearance asks for them; a warning.
    case gatelessCriteria
    /// Low scores have no band.
    case noLowestBand
    /// Two bands begin at one score.
    case repeatedBandStart(Int)
    /// No score can reach the band; a warning.
    case unreachableBand(from: Int, greatest: Int)
    /// A phase ends before it begins.
    case weeksOutOfOrder(from: Int, to: Int)

    // Examples.

    /// An example states a verdict that items of this kind cannot have.
    case foreignVerdict(Verdict, kind: ItemKind)
    /// There are examples, but no manifest that they change.
    case noExampleManifest
    /// The path of the example manifest does not stay in the folder of the checklist.
    case exampleManifestOutside
    /// There are more examples than are tried.
    case tooManyExamples(limit: Int)
  }

  /// Whether the checklist can be used all the same.
  public var isWarning: Bool {
    switch reason {
    case .unusedVariable, .sharedID, .sharedChecklistID, .raisesNothing, .unreachableBand,
      .gatelessCriteria:
      true
    default: false
    }
  }
}

/// The named parts of a checklist of which each must have a name of its own.
public enum ChecklistPart: String, Sendable {
  /// A rule of a criterion, gate or control, by its id.
  case probe
  /// A rule of a failure mode, by its id.
  case symptom
  /// A band of the score, by its id.
  case band
  /// A phase, by its id.
  case phase
  /// A value of `project.stage` that means a phase.
  case stage
}
