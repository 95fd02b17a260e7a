// Writes the given JSON files, and where their values stand, as one Swift file of raw string literals.
// Usage: embed-checklists FOLDER OUTPUT FILE...

import Foundation
import JSONSyntax

/// Ends the program with a line on standard error.
func fail(_ message: String, exitCode: Int32) -> Never {
  FileHandle.standardError.write(Data((message + "\n").utf8))
  exit(exitCode)
}

/// The outline of a file, which must be JSON in which no key is repeated.
func outline(path: String, text: String) -> String {
  do {
    let document = try JSONDocument.parse(Array(text.utf8))
    guard let key = document.duplicateKeys.first else { return document.outline }
    let place = document.position(at: key.repeated.lowerBound)
    fail("\(path):\(place.line):\(place.column): error: the key \"\(key.key)\" is used twice", exitCode: 1)
  } catch {
    fail("\(path):\(error.position.line):\(error.position.column): error: \(error)", exitCode: 1)
  }
}

/// The least run of `#` that no text inside a raw literal can close or escape.
func fence(for text: String) -> String {
  var longest = 0
  var current = 0
  for byte in text.utf8 {
    current = byte == UInt8(ascii: "#") ? current + 1 : 0
    longest = max(longest, current)
  }
  return String(repeating: "#", count: longest + 1)
}

/// The Swift literal for one file; the closing line break belongs to the literal, not to the file.
func literal(path: String, text: String, outline: String) -> String {
  let fence = fence(for: text)
  return """
      Checklists.File(
        path: "\(path)",
        contents: \(fence)\"""
    \(text)
    \"""\(fence),
        outline: #"\(outline)"#
      ),

    """
}

let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
  fail("usage: embed-checklists FOLDER OUTPUT FILE...", exitCode: 2)
}
let folder = arguments[1].hasSuffix("/") ? arguments[1] : arguments[1] + "/"
var source = "let embeddedFiles: [Checklists.File] = [\n"
for file in arguments.dropFirst(3).sorted() {
  let text = try String(contentsOf: URL(filePath: file), encoding: .utf8)
  let path = file.hasPrefix(folder) ? String(file.dropFirst(folder.count)) : file
  source += literal(path: path, text: text, outline: outline(path: file, text: text))
}
source += "]\n"
try source.write(to: URL(filePath: arguments[2]), atomically: true, encoding: .utf8)
