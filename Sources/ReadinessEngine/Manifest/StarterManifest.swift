public import CEL
internal import JSONSchema
public import JSONSyntax

/// A manifest that states nothing but its project, with a place for every fact that checklists ask for.
public struct StarterManifest: Sendable {
  /// What stands where a name is needed that only people can give.
  public static let nameToReplace = "rename-me"

  /// The manifest: sections and fields in the order of the schema, and every fact `null`.
  public let manifest: JSONValue
  /// The lists without a place in it, because even an empty list would state something, in the order of the schema.
  public let omittedLists: [FactPattern]
  /// The facts that tell how strict an audit is, in the order of the schema.
  public let firstFacts: [FactPattern]

  /// Makes a place for what the required rules of checklists can come to read.
  ///
  /// - Parameters:
  ///   - project: The key and the name to begin with.
  ///   - checklists: What asks for the facts.
  ///   - schema: What the facts are called, and in which order people are asked for them.
  public init(_ project: ProjectIdentity, for checklists: [CompiledChecklist], schema: ManifestSchema) {
    let section = FactPattern([.field("project")])
    var facts: Set = [section.appending(.field("id")), section.appending(.field("name"))]
    var first: Set<FactPattern> = []
    for checklist in checklists {
      facts.formUnion(checklist.facts())
      first.formUnion(checklist.clearanceFacts())
    }
    var writer = StarterWriter()
    let places = writer.object(schema.schema, FactOutline(facts)) ?? .object([:])
    let identity: JSONValue = ["project": ["id": .string(project.id), "name": .string(project.name)]]
    manifest = places.merging(identity)
    omittedLists = writer.omittedLists
    firstFacts = schema.ordered(first)
  }
}

extension ManifestSchema {
  fileprivate func ordered(_ facts: Set<FactPattern>) -> [FactPattern] {
    facts.map { (fact: $0, path: $0.firstPath, order: order(of: $0.firstPath)) }
      .sorted { left, right in
        left.order == right.order ? left.path < right.path : left.order.lexicographicallyPrecedes(right.order)
      }
      .map(\.fact)
  }
}

extension FactPattern {
  /// The path of the first fact of this sort.
  fileprivate var firstPath: FactPath {
    FactPath(
      steps.map { step in
        switch step {
        case .field(let name): .field(name)
        case .element: .index(0)
        }
      }
    )
  }
}
