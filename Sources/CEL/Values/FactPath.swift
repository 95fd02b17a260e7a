/// Where a fact stands in its document: the fields and element numbers that lead to it from the root.
public struct FactPath: Hashable, Sendable {
  /// One step from a container to something in it.
  public enum Step: Hashable, Sendable {
    case field(String)
    case index(Int)
  }

  /// The steps from the root; empty for the root itself.
  public let steps: [Step]

  /// Makes a path of steps from the root.
  public init(_ steps: [Step] = []) {
    self.steps = steps
  }

  /// The path of a field of the object at this path.
  public func field(_ name: String) -> FactPath { FactPath(steps + [.field(name)]) }

  /// The path of an element, counted from 0, of the list at this path.
  public func index(_ position: Int) -> FactPath { FactPath(steps + [.index(position)]) }

  /// Whether this path leads to something that contains the other.
  public func isProperPrefix(of other: FactPath) -> Bool {
    steps.count < other.steps.count && other.steps.starts(with: steps)
  }
}

extension FactPath: Comparable {
  /// The order of field names and element numbers, containers before what they contain.
  public static func < (left: FactPath, right: FactPath) -> Bool {
    for (left, right) in zip(left.steps, right.steps) where left != right {
      switch (left, right) {
      case (.field(let left), .field(let right)): return left.scalarsPrecede(right)
      case (.index(let left), .index(let right)): return left < right
      case (.index, .field): return true
      case (.field, .index): return false
      }
    }
    return left.steps.count < right.steps.count
  }
}

extension FactPath: CustomStringConvertible {
  /// The path as it would be written in CEL: `raci[1].accountable`, `people["anna-k"].role`.
  public var description: String {
    var text: [UInt8] = []
    text.reserveCapacity(16 * steps.count)
    for step in steps {
      switch step {
      case .index(let position):
        text.append(UInt8(ascii: "["))
        text.append(contentsOf: String(position).utf8)
        text.append(UInt8(ascii: "]"))
      case .field(let name): text.appendField(name)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Continues the UTF-8 text of a path with the name of a field, as it would be written in CEL.
  mutating func appendField(_ name: String) {
    if Lexer.isIdentifier(name) {
      if !isEmpty { append(UInt8(ascii: ".")) }
      append(contentsOf: name.utf8)
    } else {
      append(contentsOf: "[\(name.quotedForCEL)]".utf8)
    }
  }
}
