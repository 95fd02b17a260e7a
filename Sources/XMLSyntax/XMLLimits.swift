/// How large a document and its parts may be before it is refused.
public struct XMLLimits: Hashable, Sendable {
  /// The limits that suit what tools write.
  public static let `default` = XMLLimits()

  /// The most bytes of the whole document.
  public let maximumBytes: Int
  /// The deepest nesting of elements.
  public let maximumDepth: Int
  /// The most attributes of an element.
  public let maximumAttributes: Int
  /// The most bytes of a name.
  public let maximumNameBytes: Int
  /// The most bytes of one text, tag, comment or section as written.
  public let maximumTextBytes: Int

  /// Sets limits; the defaults are 1 GiB, 256 levels, 256 attributes, 1,000 bytes a name and 16 MiB a text.
  public init(
    maximumBytes: Int = 1 << 30,
    maximumDepth: Int = 256,
    maximumAttributes: Int = 256,
    maximumNameBytes: Int = 1_000,
    maximumTextBytes: Int = 16 << 20
  ) {
    self.maximumBytes = maximumBytes
    self.maximumDepth = maximumDepth
    self.maximumAttributes = maximumAttributes
    self.maximumNameBytes = maximumNameBytes
    self.maximumTextBytes = maximumTextBytes
  }
}
