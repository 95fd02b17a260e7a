/// A field name with its digest, prepared once so that a lookup does not hash text.
struct FieldName: Sendable {
  let text: String
  let digest: UInt64

  /// Prepares a name.
  init(_ text: String) {
    self.text = text
    digest = text.digest
  }

  /// Keeps a name whose digest is known.
  init(_ text: String, digest: UInt64) {
    self.text = text
    self.digest = digest
  }
}
