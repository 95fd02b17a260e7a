/// A key that an object has twice.
public struct DuplicateKey: Hashable, Sendable {
  /// The key, decoded.
  public let key: String
  /// The byte offsets of the key's first appearance, quotes included.
  public let first: Range<Int>
  /// The byte offsets of the repeated key, quotes included.
  public let repeated: Range<Int>
}
