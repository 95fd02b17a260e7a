public import JSONSyntax
internal import CEL

/// The facts that one project states, valid by the manifest's schema, with the place of each.
public struct Manifest: Sendable {
  /// The text that the facts were read from.
  public let document: JSONDocument
  /// The key and the name of the project.
  public let project: ProjectIdentity
  /// What somebody claims without facts, in document order.
  public internal(set) var claims: [Claim]
  /// Placeholders and impossible dates, which count as not stated, in document order.
  public let notices: [Notice]
  /// The stated facts as rules see them.
  let facts: Value
  /// The byte offsets of the values that are there, yet count as not stated.
  let discounted: Set<Int>

  /// The stated value at a path, or nil when it is not stated.
  ///
  /// - Complexity: O(n) in the fields and elements beside the path.
  func node(at path: FactPath) -> JSONNode? {
    var node = document.root
    for step in path.steps {
      guard let next = child(step, of: node), isStated(next) else { return nil }
      node = next
    }
    return node
  }

  /// The value at the longest part of the path that is there, stated or not.
  func nearestNode(to path: FactPath) -> JSONNode {
    var node = document.root
    for step in path.steps {
      guard let next = child(step, of: node) else { break }
      node = next
    }
    return node
  }

  /// The manifest's currency, if it states one.
  var currency: String? {
    node(at: FactPath(dotted: "project.currency"))?.string
  }

  /// A person as people read it: the name, else the role, else the id.
  func person(_ id: String) -> String {
    guard let person = node(at: FactPath([.field("people"), .field(id)])) else { return id }
    func stated(_ field: String) -> String? {
      person[field].flatMap { isStated($0) ? $0.string : nil }
    }
    return stated("name") ?? stated("role") ?? id
  }

  /// The value that a step leads to; rules count only the elements that are stated.
  private func child(_ step: FactPath.Step, of node: JSONNode) -> JSONNode? {
    switch step {
    case .field(let name): node[name]
    case .index(let index): node.elements.lazy.filter(isStated).dropFirst(index).first { _ in true }
    }
  }

  private func isStated(_ node: JSONNode) -> Bool {
    !node.isNull && !discounted.contains(node.range.lowerBound)
  }
}

extension FactPath {
  /// The path of fields written with dots, such as `loadTest.peakRequestsPerSecond`.
  init(dotted: String) {
    self.init(dotted.split(separator: ".").map { .field(String($0)) })
  }
}
