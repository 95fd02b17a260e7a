/// The way from the root of a document to a value: keys and indices.
public struct JSONPath: Hashable, Sendable {
  /// One step down.
  public enum Step: Hashable, Sendable {
    /// Into the member with this key.
    case key(String)
    /// Into the element at this place, counted from 0.
    case index(Int)
  }

  /// The path of the root itself.
  public static let root = JSONPath([])

  /// The steps from the root.
  public private(set) var steps: [Step]

  /// Makes a path from its steps.
  public init(_ steps: [Step]) { self.steps = steps }

  /// This path with one more step.
  public func appending(_ step: Step) -> JSONPath { JSONPath(steps + [step]) }
}

extension JSONPath: CustomStringConvertible {
  /// The path as rules and people write it, such as `raci[1].accountable` or `people["a b"].role`.
  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .index(let index): text += "[\(index)]"
      case .key(let key) where Self.isIdentifier(key): text += text.isEmpty ? key : "." + key
      case .key(let key): text += "[" + JSONWriter.text(of: .string(key), layout: .compact) + "]"
      }
    }
    return text
  }

  private static func isIdentifier(_ key: String) -> Bool {
    guard let first = key.utf8.first, !isDigit(first) else { return false }
    return key.utf8.allSatisfy {
      isDigit($0) || $0 == UInt8(ascii: "_") || ($0 | 0x20) &- UInt8(ascii: "a") < 26
    }
  }
}
