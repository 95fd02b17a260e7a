internal import Checklists
internal import JSONSyntax
internal import Suggestions

/// A JSON Schema that the program brings along, for editors and other validators.
struct BuiltInSchema: Sendable {
  /// The name that people write, such as `manifest`.
  let name: String
  private let file: Checklists.File

  /// All schemas, by name: every embedded file that is one, so that none can be forgotten.
  static var all: [BuiltInSchema] { Checklists.files.compactMap(BuiltInSchema.init) }

  private static let suffix = ".schema.json"

  private init?(_ file: Checklists.File) {
    guard file.path.hasSuffix(Self.suffix) else { return nil }
    name = String(file.path.dropLast(Self.suffix.count))
    self.file = file
  }

  /// The names of all schemas.
  static var names: [String] { all.map(\.name) }

  /// The schema as it stands in its file.
  var bytes: [UInt8] { file.bytes }

  /// What the schema says it describes.
  ///
  /// - Throws: What is wrong with a schema that is no JSON.
  func description() throws(CommandFailure) -> String? {
    try BuiltInKnowledge.document(at: file.path).document.root["description"]?.string
  }
}

extension ValueSyntax where Value == BuiltInSchema {
  /// The name of a schema.
  static var schema: ValueSyntax {
    let names = BuiltInSchema.names
    return ValueSyntax(name: "NAME", completion: .word(.fixed(names))) { text throws(ValueError) in
      if let schema = BuiltInSchema.all.first(where: { $0.name == text }) { return schema }
      throw .unknownName(
        text,
        kind: "schema",
        known: names,
        suggestion: Suggestion.closest(to: text, among: names)
      )
    }
  }
}
