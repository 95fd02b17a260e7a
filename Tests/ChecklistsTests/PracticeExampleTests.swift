import JSONSyntax
import ReadinessEngine
import Testing

/// One example of one practice.
struct PracticeExampleCase: CustomTestStringConvertible, Sendable {
  let practice: Practice
  let example: PracticeExample
  let exampleManifest: String

  var testDescription: String { "\(practice.id): \(example.title)" }

  static let all: [PracticeExampleCase] = {
    guard let catalogue = try? BuiltIn.practices() else { return [] }
    return catalogue.practices.flatMap { practice in
      practice.examples.map {
        PracticeExampleCase(practice: practice, example: $0, exampleManifest: catalogue.exampleManifest)
      }
    }
  }()

  /// The manifest of the example.
  func manifest() throws -> JSONValue {
    try BuiltIn.document(exampleManifest).root.value.merging(example.patch.value)
  }

  /// What the facts of a manifest say of the practice.
  func judged(_ manifest: JSONValue) throws -> PracticeAudit {
    let appendix = try #require(try BuiltIn.audit(manifest).appendix)
    return try #require(appendix.practices.flatMap(\.practices).first { $0.practice.id == practice.id })
  }
}

extension PracticeCatalogue {
  /// The practices of all groups, in order.
  var practices: [Practice] { groups.flatMap(\.practices) }
}

@Test(arguments: PracticeExampleCase.all)
func `an example of a practice leads to its standing`(example: PracticeExampleCase) throws {
  let judged = try example.judged(example.manifest())
  #expect(judged.standing == example.example.standing, "\(judged.message)")
  #expect(judged.wouldDecide.isEmpty == (judged.standing != .open))
  #expect(!judged.facts.isEmpty)
}

@Test(arguments: PracticeExampleCase.all.filter { $0.example.standing == .found })
func `without the facts it read, a practice that was found is open`(example: PracticeExampleCase) throws {
  let manifest = try example.manifest()
  let facts = try example.judged(manifest).facts
  let open = try example.judged(BuiltIn.manifest(manifest).removing(facts))
  #expect(open.standing == .open, "\(open.message)")
  #expect(!open.wouldDecide.isEmpty)
}

@Test func `every practice has examples of both standings`() throws {
  for practice in try BuiltIn.practices().practices {
    let standings = Set(practice.examples.map(\.standing))
    #expect(standings.isSuperset(of: [.found, .missing]), "\(practice.id)")
  }
}
