/// What a release has to reach by the word of whoever holds the gate, and the exceptions that somebody answers for.
///
/// What the file leaves out is as strict as the audit's own default.
public struct Policy: Sendable {
  /// Which policy it is.
  public let identity: PolicyIdentity
  /// The checklists to audit against, as the file names them; empty means the built-in ones.
  public let checklists: [Placed<String>]
  /// The least score of the first scored checklist; nil means the checklist's own passing score.
  public let failUnder: Placed<Int>?
  /// The severity from which on a failure mode that is present fails the gate; nil means none does.
  public let failOn: Severity?
  /// Items that have to be met whatever the score.
  public let required: [Placed<String>]
  /// The least assurance at which a met item counts.
  public let minimumAssurance: Assurance
  /// Items with a least assurance of their own, in document order.
  public let itemMinimums: [ItemMinimum]
  /// The flags that may ask for less than the policy.
  public let mayBeLoosened: Set<LoosenableFlag>
  /// How many days after the day of the audit the last day of a waiver may be.
  public let maximumWaiverDays: Int
  /// Whether only the day of the run may be judged by, so that nobody turns the clock back.
  public let asksForToday: Bool
  /// The exceptions, in document order.
  public let waivers: [Waiver]
}

/// What reports call a policy.
public struct PolicyIdentity: Hashable, Sendable {
  /// The path as given.
  public let path: String
  /// The title, if the file has one.
  public let title: String?
  /// The team that answers for it, if the file names one.
  public let owner: String?
}

/// A value of a file and where it stands.
public struct Placed<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The value.
  public let value: Value
  /// Its first byte in the file.
  public let offset: Int
}

/// The least assurance of one item.
public struct ItemMinimum: Hashable, Sendable {
  /// The item as the file names it.
  public let item: Placed<String>
  /// The assurance from which on it counts.
  public let assurance: Assurance
}

/// The flags of `audit` that can ask for less than a policy, by their long names.
public enum LoosenableFlag: String, CaseIterable, Sendable {
  /// The least score.
  case failUnder = "fail-under"
  /// The severity that fails.
  case failOn = "fail-on"
  /// The least assurance.
  case minimumAssurance = "minimum-assurance"
  /// What is audited against.
  case checklist
  /// Only what got worse fails.
  case baseline
  /// A failed gate passes for the caller.
  case exitZero = "exit-zero"
  /// Evidence is read elsewhere than beside the manifest.
  case evidenceRoot = "evidence-root"
  /// Evidence is read by another adapter than its content calls for.
  case evidenceFormat = "evidence-format"
}
