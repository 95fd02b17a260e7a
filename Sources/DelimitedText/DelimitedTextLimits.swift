/// How large a text and its parts may be before it is refused.
public struct DelimitedTextLimits: Hashable, Sendable {
  /// The limits that suit what tools write: records of 1 MiB, 1,000 columns and 100 million rows.
  public static let `default` = DelimitedTextLimits()

  /// The most bytes of a record, its quotes and line breaks included; at most 512 MiB.
  public let maximumRecordBytes: Int
  /// The most fields of a record.
  public let maximumColumns: Int
  /// The most rows of the whole text, its header not counted.
  public let maximumRows: Int

  /// Sets limits; a size beyond what the reader supports is lowered to it.
  public init(
    maximumRecordBytes: Int = 1 << 20,
    maximumColumns: Int = 1_000,
    maximumRows: Int = 100_000_000
  ) {
    self.maximumRecordBytes = min(maximumRecordBytes, 512 << 20)
    self.maximumColumns = maximumColumns
    self.maximumRows = maximumRows
  }
}
