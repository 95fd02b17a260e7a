/// Where facts of one sort stand in any document: a path whose steps into lists and maps mean every element.
public struct FactPattern: Hashable, Sendable {
  /// One step from a container to something in it.
  public enum Step: Hashable, Sendable {
    /// Into the field of this name.
    case field(String)
    /// Into each element of a list, or each value of a map.
    case element
  }

  /// The steps from the root; empty for the root itself.
  public let steps: [Step]

  /// Makes a pattern of steps from the root.
  public init(_ steps: [Step] = []) {
    self.steps = steps
  }

  /// This pattern with one more step.
  public func appending(_ step: Step) -> FactPattern { FactPattern(steps + [step]) }

  /// The patterns of all that contains these facts, the root first.
  var containers: [FactPattern] {
    steps.indices.map { FactPattern(Array(steps.prefix($0))) }
  }
}

extension FactPattern: CustomStringConvertible {
  /// The pattern as paths are written, such as `ownership.raci[].accountable`.
  public var description: String {
    var text: [UInt8] = []
    for step in steps {
      switch step {
      case .element: text += "[]".utf8
      case .field(let name): text.appendField(name)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
