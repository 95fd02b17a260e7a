public import CalendarDates
internal import CEL
internal import JSONSchema
public import JSONSyntax

extension Manifest {
  /// Reads a manifest.
  ///
  /// - Parameters:
  ///   - document: The text; its root may be anything.
  ///   - schema: What manifests may say.
  ///   - asOf: The day after which no past event can have happened.
  /// - Throws: Everything that keeps the text from being a manifest, in document order.
  public init(
    _ document: JSONDocument,
    schema: ManifestSchema,
    asOf: CalendarDate
  ) throws(ManifestError) {
    let violations = SchemaViolation.duplicateKeys(of: document) + schema.schema.validate(document.root)
    var problems = violations.map {
      ManifestProblem(offset: $0.range.lowerBound, reason: .schema($0.reason))
    }
    var reader = ManifestReader(document, schema: schema, asOf: asOf)
    let (facts, statedFacts) = reader.read()
    problems += reader.problems
    guard problems.isEmpty else {
      throw ManifestError(problems: problems.sorted { $0.offset < $1.offset })
    }
    self.document = document
    self.project = ProjectIdentity(document.root)
    self.facts = facts
    self.notices = reader.notices
    self.statedFacts = statedFacts
    self.claims = []
    claims = readClaims()
  }

  /// The byte offset of the project's id, for problems that concern the whole project.
  public var projectOffset: Int {
    (document.root["project"]?["id"] ?? document.root).range.lowerBound
  }

  private func readClaims() -> [Claim] {
    guard let list = node(at: FactPath([.field("claims")])) else { return [] }
    return list.elements.enumerated()
      .map { index, node in
        func stated(_ field: String) -> String? {
          self.node(at: FactPath([.field("claims"), .index(index), .field(field)]))?.string
        }
        return Claim(
          criterion: stated("criterion") ?? "",
          by: stated("by").map(person),
          on: stated("on").flatMap { CalendarDate($0) },
          reason: stated("reason"),
          range: node.sourceRange,
          index: index
        )
      }
  }
}

extension ProjectIdentity {
  /// Reads the two fields that the schema requires.
  fileprivate init(_ root: JSONNode) {
    let project = root["project"]
    self.init(id: project?["id"]?.string ?? "", name: project?["name"]?.string ?? "")
  }
}
