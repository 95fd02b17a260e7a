import Foundation
import JSONSchema
import JSONSyntax

/// Reads a document that is given as a string.
func document(_ text: String) throws(JSONSyntaxError) -> JSONDocument {
  try JSONDocument.parse(Array(text.utf8))
}

/// Loads a schema that is given as a string.
func schema(_ text: String) throws -> Schema { try Schema.load(document(text)) }

/// The folder with the schemas that the product ships.
let checklistsFolder = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../checklists").standardized

/// The schemas that the product ships, by file name.
func shippedSchemas() throws -> [(name: String, document: JSONDocument)] {
  let files = try FileManager.default.contentsOfDirectory(atPath: checklistsFolder.path())
  return try files.filter { $0.hasSuffix(".schema.json") }.sorted()
    .map { name in
      let bytes = try Data(contentsOf: checklistsFolder.appending(path: name))
      return (name, try JSONDocument.parse(Array(bytes)))
    }
}
