internal import CEL
internal import JSONSchema
public import JSONSyntax

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
  var facts: Value
  /// The stated facts by path, containers included.
  var statedFacts: StatedFacts

  /// The stated value at a path, or nil when it is not stated.
  func node(at path: FactPath) -> JSONNode? {
    statedFacts[path]?.node
  }

  /// The value at the longest part of the path that is there, stated or not, such as a `null`.
  func nearestNode(to path: FactPath) -> JSONNode {
    let stated = statedFacts.nearest(to: path)
    var nearest = stated?.node ?? document.root
    for case .field(let name) in path.steps.dropFirst(stated?.steps ?? 0) {
      guard let next = nearest[name] else { break }
      nearest = next
    }
    return nearest
  }

  /// The manifest's currency, if it states one.
  var currency: String? {
    node(at: FactPath(dotted: "project.currency"))?.string
  }

  /// A person as people read it: the name, else the role, else the id.
  func person(_ id: String) -> String {
    func stated(_ field: String) -> String? {
      node(at: FactPath([.field("people"), .field(id), .field(field)]))?.string
    }
    return stated("name") ?? stated("role") ?? id
  }
}

/// A value that counts as stated, and what the schema says of its field.
struct StatedFact: Sendable {
  let node: JSONNode
  let schema: Schema?
  /// What the value was measured by, in place of what the manifest states; nil for a value of the manifest.
  var measurement: Measurement?

  /// Where it stands in the manifest; for a measured value, where the manifest states it or names its evidence.
  var range: SourceRange {
    measurement?.range ?? node.sourceRange
  }
}

extension FactPath {
  /// The path of fields written with dots, such as `loadTest.peakRequestsPerSecond`.
  init(dotted: String) {
    self.init(dotted.utf8.split(separator: UInt8(ascii: ".")).map { .field(String(Substring($0))) })
  }
}
