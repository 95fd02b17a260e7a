internal import JSONSyntax

// Most reports show the other details of few items, so they are read whenever they are asked for.

extension ChecklistItem {
  /// The item as a question to a manager.
  public var question: String {
    Self.detail(of: node, or: "") { (item) throws(ChecklistProblem) in try item.string("question") }
  }

  /// Why it matters.
  public var why: String {
    Self.detail(of: node, or: "") { (item) throws(ChecklistProblem) in try item.string("why") }
  }

  /// How to fix the item that a node of a checklist file describes.
  static func remedy(in node: JSONNode) -> Remedy {
    detail(of: node, or: .none) { (item) throws(ChecklistProblem) in try Remedy(of: item) }
  }

  /// Where the item comes from that a node of a checklist file describes.
  static func sources(in node: JSONNode) -> [SourceReference] {
    detail(of: node, or: []) { (item) throws(ChecklistProblem) in
      try item.list("sources", SourceReference.init)
    }
  }

  /// Manifests that show what meets it and what does not.
  public var examples: [ItemExample] {
    Self.detail(of: node, or: []) { (item) throws(ChecklistProblem) in
      try item.records("examples", ItemExample.init)
    }
  }

  /// Reads all details only to find what is wrong with them.
  static func checkDetails(of item: ChecklistRecord) throws(ChecklistProblem) {
    _ = try item.string("question")
    _ = try item.string("why")
    _ = try Remedy(of: item)
    _ = try item.list("sources", SourceReference.init)
    _ = try item.records("examples", ItemExample.init)
  }

  /// What `read` reads of the item; the mistakes in it were noted before, and have stand-ins here as they had there.
  private static func detail<Value>(
    of node: JSONNode,
    or standIn: Value,
    _ read: (ChecklistRecord) throws(ChecklistProblem) -> Value
  ) -> Value {
    do {
      return try read(ChecklistRecord(node, notingIn: ChecklistReadingLog()))
    } catch {
      return standIn
    }
  }
}

extension Remedy {
  /// What stands in for a remedy that could not be read.
  fileprivate static let none = Remedy(firstStep: "", done: "")

  fileprivate init(of item: ChecklistRecord) throws(ChecklistProblem) {
    self = try item.reading(or: .none) { () throws(ChecklistProblem) in
      let record = try item.record("remedy")
      return Remedy(firstStep: try record.string("firstStep"), done: try record.string("done"))
    }
  }
}

extension ItemExample {
  fileprivate init(_ record: ChecklistRecord) throws(ChecklistProblem) {
    self.init(
      title: try record.string("title"),
      verdict: try record.name("verdict", Verdict.self),
      patch: try record.required("patch"),
      offset: record.offset
    )
  }
}
