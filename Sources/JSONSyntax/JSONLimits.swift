/// How large a text may be and how deep its values may nest before it is refused.
public struct JSONLimits: Hashable, Sendable {
  /// The limits that suit files written by people: 16 MiB and 256 levels.
  public static let `default` = JSONLimits()

  /// The largest accepted size in bytes; at most 512 MiB.
  public let maximumBytes: Int
  /// The deepest accepted nesting of arrays and objects; at most 1024, so that trees can be walked.
  public let maximumDepth: Int

  /// Sets limits; a value beyond what the parser supports is lowered to it.
  public init(maximumBytes: Int = 16 << 20, maximumDepth: Int = 256) {
    self.maximumBytes = min(maximumBytes, 512 << 20)
    self.maximumDepth = min(maximumDepth, 1024)
  }
}
