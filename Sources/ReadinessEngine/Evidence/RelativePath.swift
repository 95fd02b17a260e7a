/// A path of a file below a folder, as evidence names it: parts with a solidus between them.
public struct RelativePath: Hashable, Sendable, CustomStringConvertible {
  /// The longest accepted path, in bytes; that of Linux.
  static let maximumBytes = 4096

  /// The names of the folders and, last, of the file; there is at least one.
  public let parts: [String]

  /// The path as it was written.
  public var description: String { parts.joined(separator: "/") }

  /// Takes a path apart.
  ///
  /// - Throws: Why the path could lead out of the folder, or name one file in two ways.
  public init(_ text: String) throws(RelativePathError) {
    guard text.utf8.count <= Self.maximumBytes else { throw .tooLong(limit: Self.maximumBytes) }
    guard !text.isEmpty else { throw .empty }
    guard !text.hasPrefix("/") else { throw .absolute }
    // A backslash separates parts on other systems, and a NUL ends a path in all of them.
    guard !text.unicodeScalars.contains("\\") else { throw .backslash }
    guard !text.unicodeScalars.contains("\0") else { throw .nulCharacter }
    let parts = text.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    for part in parts {
      switch part {
      case "": throw .emptyPart
      case ".": throw .currentFolder
      case "..": throw .parentFolder
      default: break
      }
    }
    self.parts = parts
  }
}

/// Why a text is not a path below a folder.
public enum RelativePathError: Error, Hashable, Sendable {
  /// There is no text.
  case empty
  /// The path is longer than the limit, in bytes.
  case tooLong(limit: Int)
  /// The path begins at the root of the file system.
  case absolute
  /// Two solidi stand side by side, or one ends the path.
  case emptyPart
  /// A part is `.`, which names the folder that it is in.
  case currentFolder
  /// A part is `..`, which leads out of the folder.
  case parentFolder
  /// The path has a backslash.
  case backslash
  /// The path has a NUL character.
  case nulCharacter
}

extension RelativePathError: CustomStringConvertible {
  /// What is wrong and what to do about it.
  public var description: String {
    switch self {
    case .empty: "the path is empty"
    case .tooLong(let limit): "the path has more than \(limit) bytes"
    case .absolute: "the path must not begin with a slash; it is relative to the evidence folder"
    case .emptyPart: "the path has an empty part; remove the extra slash"
    case .currentFolder: #"the path has a part "."; leave it out"#
    case .parentFolder: #"the path must not have a part ".."; evidence lies below the evidence folder"#
    case .backslash: "the path must not have a backslash; separate its parts with slashes"
    case .nulCharacter: "the path must not have a NUL character"
    }
  }
}
