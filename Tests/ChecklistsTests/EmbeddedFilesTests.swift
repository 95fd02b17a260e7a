import Checklists
import Foundation
import JSONSyntax
import Testing

/// The folder `checklists` of this checkout.
let checklistsFolder = URL(filePath: #filePath)
  .deletingLastPathComponent()
  .deletingLastPathComponent()
  .deletingLastPathComponent()
  .appending(path: "checklists")
  .resolvingSymlinksInPath()

/// The paths of all JSON files below a folder, relative to it, in path order.
func jsonFiles(in folder: URL) throws -> [String] {
  let root = folder.path(percentEncoded: false)
  let paths = try FileManager.default.subpathsOfDirectory(atPath: root)
  return paths.filter { $0.hasSuffix(".json") }.sorted()
}

@Test func `every JSON file of the folder is embedded, except the evidence of examples`() throws {
  let files = try jsonFiles(in: checklistsFolder).filter { !$0.hasPrefix("examples/evidence/") }
  #expect(Checklists.files.map(\.path).sorted() == files)
}

@Test(arguments: Checklists.files.map(\.path))
func `an embedded file has the bytes of the file on disk`(path: String) throws {
  let file = try #require(Checklists.file(at: path))
  let onDisk = try Data(contentsOf: checklistsFolder.appending(path: path))
  #expect(Data(file.bytes) == onDisk)
}

@Test(arguments: Checklists.files.map(\.path))
func `an embedded file is outlined as it is parsed`(path: String) throws {
  let file = try #require(Checklists.file(at: path))
  let parsed = try JSONDocument.parse(file.bytes)
  #expect(file.document.outline == parsed.outline)
  #expect(file.document.root.value == parsed.root.value)
}
