/// A path as users write it, taken apart at its last slash.
struct FilePath: Hashable, Sendable {
  /// The path as it was written.
  let text: String
  /// The folder: `.` where the path names none.
  let folder: String
  /// The last name; empty where the path ends with a slash.
  let name: String

  /// Takes a path apart.
  init(_ text: String) {
    self.text = text
    let slash = text.lastIndex(of: "/")
    name = String(slash.map { text[text.index(after: $0)...] } ?? text[...])
    folder = slash.map { $0 == text.startIndex ? "/" : String(text[..<$0]) } ?? "."
  }

  /// The path of another file in the same folder, written in the same way.
  func sibling(_ name: String) -> String {
    String(text.dropLast(self.name.count)) + name
  }

  /// The path of what a relative path means in a folder; an empty one means the folder itself.
  static func inside(_ folder: String, _ path: String) -> String {
    if path.isEmpty { return folder }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }
}
