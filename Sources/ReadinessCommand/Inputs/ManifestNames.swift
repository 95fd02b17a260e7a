/// The file names by which manifests are found.
enum ManifestNames {
  /// Tried in this order where no operand is given.
  static let usual = [folderName, "project.json"]
  /// The usual names, for messages.
  static let alternatives = usual.joined(separator: " or ")
  /// The names that count inside a folder, for messages.
  static let patterns = "\(folderName) or *\(suffix)"

  private static let folderName = "readiness.json"
  private static let suffix = ".readiness.json"

  /// Whether a file of this name in a folder is a manifest; hidden files are not.
  static func isManifest(_ name: String) -> Bool {
    !name.hasPrefix(".") && (name == folderName || name.hasSuffix(suffix))
  }
}
