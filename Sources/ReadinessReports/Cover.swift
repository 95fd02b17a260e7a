/// What a report for a client says about itself, in its author's own words.
public struct Cover: Sendable {
  /// The report's title; without one, the project's name.
  public let title: String?
  /// For whom the report is.
  public let client: String?
  /// Who prepared it.
  public let preparedBy: String?
  /// Who may read it, such as "Confidential".
  public let confidentiality: String?

  /// A cover; whatever is left out is not mentioned.
  public init(
    title: String? = nil,
    client: String? = nil,
    preparedBy: String? = nil,
    confidentiality: String? = nil
  ) {
    self.title = title
    self.client = client
    self.preparedBy = preparedBy
    self.confidentiality = confidentiality
  }
}
