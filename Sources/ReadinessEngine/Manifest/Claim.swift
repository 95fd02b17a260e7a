public import CalendarDates
public import JSONSyntax

/// Somebody's word that a criterion is met, which never changes what the facts decide.
public struct Claim: Sendable {
  /// The id or alias of the criterion.
  public let criterion: String
  /// Who says so, as people read it.
  public let by: String?
  /// The day on which it was said.
  public let on: CalendarDate?
  /// Why it is said.
  public let reason: String?
  /// Where the claim stands in the manifest.
  public let range: SourceRange
  /// Its place in the list of claims.
  public let index: Int

  /// Whether it has what makes a claim: a name, a day and a reason.
  public var isComplete: Bool {
    by != nil && on != nil && reason != nil
  }
}
