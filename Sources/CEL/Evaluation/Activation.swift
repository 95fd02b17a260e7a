/// The values of the variables for one evaluation.
public struct Activation: Sendable {
  let names: [String]
  let values: [Value]

  /// Binds variables; the first of two bindings of one name wins.
  public init(_ bindings: [(name: String, value: Value)] = []) {
    names = bindings.map(\.name)
    values = bindings.map(\.value)
  }
}
