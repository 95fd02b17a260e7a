/// The file names by which manifests are found.
enum ManifestNames {
  /// Tried in this order where no operand is given.
  static let usual = [folderName, "project.json"]
  /// The usual names, for messages.
  static let alternatives = usual.joined(separator: " or ")
  /// The names that count inside a folder, for messages.
  static let patterns = "\(folderName) or *\(suffix)"

  /// The name that counts inside a folder and is tried first where no operand is given.
  static let folderName = "readiness.json"

  private static let suffix = ".readiness.json"

  /// Whether a file of this name in a folder is a manifest; hidden files are not.
  static func isManifest(_ name: String) -> Bool {
    !name.hasPrefix(".") && (name == folderName || name.hasSuffix(suffix))
  }

  /// What a file's name says of the project; nil where it says nothing, as the usual names do.
  static func stem(of name: String) -> String? {
    if usual.contains(name) { return nil }
    for suffix in [suffix, ".json"] where name.hasSuffix(suffix) {
      return String(name.dropLast(suffix.count))
    }
    return name
  }
}
