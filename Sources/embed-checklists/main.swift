// Writes the given JSON files as one Swift file of raw string literals.
// Usage: embed-checklists FOLDER OUTPUT FILE...

import Foundation

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
func literal(path: String, text: String) -> String {
  let fence = fence(for: text)
  return """
      Checklists.File(
        path: "\(path)",
        contents: \(fence)\"""
    \(text)
    \"""\(fence)
      ),

    """
}

let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
  FileHandle.standardError.write(Data("usage: embed-checklists FOLDER OUTPUT FILE...\n".utf8))
  exit(2)
}
let folder = arguments[1].hasSuffix("/") ? arguments[1] : arguments[1] + "/"
var source = "let embeddedFiles: [Checklists.File] = [\n"
for file in arguments.dropFirst(3).sorted() {
  let text = try String(contentsOf: URL(filePath: file), encoding: .utf8)
  let path = file.hasPrefix(folder) ? String(file.dropFirst(folder.count)) : file
  source += literal(path: path, text: text)
}
source += "]\n"
try source.write(to: URL(filePath: arguments[2]), atomically: true, encoding: .utf8)
