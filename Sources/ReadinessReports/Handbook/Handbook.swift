public import ReadinessEngine

/// Everything that the program can explain: what it is audited by, and what may be stated.
public struct Handbook: Sendable {
  /// The checklists, in the order in which reports show them.
  let checklists: [HandbookChecklist]
  /// The fields of manifests, in the order of the schema.
  let fields: [ManifestField]
  /// The practices.
  let practices: HandbookPractices
  /// The figures, and the formulas that use them.
  let benchmarks: Benchmarks
  /// What reads the files of tools.
  let adapters: [Adapter]
  /// The documents that all of it comes from.
  let documents: [SourceDocument]
  /// All that the contents list, in their order.
  let chapters: [Chapter]

  /// Gathers what can be explained.
  public init(
    checklists: [HandbookChecklist],
    fields: [ManifestField],
    practices: HandbookPractices,
    benchmarks: Benchmarks,
    adapters: [Adapter],
    documents: [SourceDocument]
  ) {
    self.checklists = checklists
    self.fields = fields
    self.practices = practices
    self.benchmarks = benchmarks
    self.adapters = adapters
    self.documents = documents
    let sections = fields.filter { $0.steps.count == 1 }.map { Topic.field($0) }
    chapters =
      checklists.map(Chapter.init) + [Chapter(title: "Manifest", topics: sections)]
      + practices.groups.map(Chapter.init) + Chapter.all(of: benchmarks)
      + [
        Chapter(title: "Adapters for evidence", topics: adapters.map { .adapter($0) }),
        Chapter(title: "Sources", topics: documents.map { .source($0) }),
      ]
  }

  /// The figures of all sources.
  var figures: [Figure] { benchmarks.quotations.flatMap(\.figures) }
}

/// The practices with what their pages show beyond their file.
public struct HandbookPractices: Sendable {
  /// The groups.
  let groups: [PracticeGroup]
  /// The path of the manifest that their examples change.
  let exampleManifest: String
  /// What each practice reads, by its id.
  let facts: [String: Set<String>]

  /// Gathers what is told about practices.
  public init(_ practices: CompiledPractices) {
    groups = practices.catalogue.groups
    exampleManifest = practices.catalogue.exampleManifest
    facts = practices.factsRead
  }
}

/// A checklist with what its pages show beyond its file.
public struct HandbookChecklist: Sendable {
  /// The checklist.
  let checklist: Checklist
  /// What each of its items reads.
  let facts: [ItemFacts]
  /// The project that its examples change.
  let example: HandbookExample

  /// Gathers what is told about a checklist.
  public init(_ checklist: Checklist, facts: [ItemFacts], example: HandbookExample) {
    self.checklist = checklist
    self.facts = facts
    self.example = example
  }
}

extension HandbookChecklist {
  /// The bands of the score; none for a checklist without one.
  var bands: [Band] { checklist.scoring?.bands ?? [] }
}

/// The project that the examples of a checklist change.
public enum HandbookExample: Sendable {
  /// The checklist names none.
  case none
  /// It can be judged.
  case project(ExampleProject)
  /// It cannot be used, for this reason.
  case unusable(String)
}
