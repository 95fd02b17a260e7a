/// What the program calls itself.
enum Product {
  /// The name under which it is run.
  static let name = "readiness"
  /// The released version, as semantic versioning counts.
  static let version = "0.1.0"
}
