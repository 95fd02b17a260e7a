/// A pattern for paths below a folder, with the wildcards of `.gitignore`.
///
/// `*` stands for any characters of one part, `?` for one of them, `[a-z]` for one of a class and `[!a-z]` for
/// one outside it. A part `**` stands for any number of folders; at the end, for everything in them. There is
/// no escape: `[*]` stands for the asterisk itself. Case counts, and a leading full stop is nothing special.
public struct GlobPattern: Hashable, Sendable, CustomStringConvertible {
  /// One part of the pattern.
  private enum Part: Hashable {
    /// Any number of folders, none included.
    case folders
    /// One folder or file.
    case name(GlobPart)
  }

  /// The pattern as it was written.
  public let description: String
  /// The folder below which all matching paths lie: the parts before the first wildcard, without the last one.
  public let folder: [String]
  /// The only path that can match, when there is no wildcard.
  public let literalPath: RelativePath?
  private let parts: [Part]

  /// Reads a pattern.
  ///
  /// - Throws: What is wrong with the pattern as a path, or with one of its classes.
  public init(_ text: String) throws(GlobPatternError) {
    let path: RelativePath
    do throws(RelativePathError) { path = try RelativePath(text) } catch { throw .path(error) }
    var parts: [Part] = []
    for part in path.parts { try Self.append(part, to: &parts) }
    if path.parts.last == "**" { parts.append(.name(.anything)) }
    let literals = parts.prefix { if case .name(let part) = $0 { part.isLiteral } else { false } }.count
    self.parts = parts
    description = text
    folder = Array(path.parts.prefix(min(literals, path.parts.count - 1)))
    literalPath = literals == parts.count ? path : nil
  }

  private static func append(_ part: String, to parts: inout [Part]) throws(GlobPatternError) {
    guard part == "**" else { return parts.append(.name(try GlobPart(part))) }
    // Two in a row mean what one does.
    if parts.last != .folders { parts.append(.folders) }
  }

  /// Whether a path matches.
  ///
  /// - Complexity: O(p * n) in the lengths of the pattern and the path, whatever wildcards there are.
  public func matches(_ path: RelativePath) -> Bool {
    // Only the last `**` ever has to stand for more folders: what stood before it matched as early as it could.
    var (next, name) = (0, 0)
    var retry: (part: Int, name: Int)?
    while name < path.parts.count {
      if next < parts.count, parts[next] == .folders {
        retry = (next + 1, name)
        next += 1
      } else if next < parts.count, case .name(let part) = parts[next], part.matches(path.parts[name]) {
        (next, name) = (next + 1, name + 1)
      } else if let last = retry {
        retry = (last.part, last.name + 1)
        (next, name) = (last.part, last.name + 1)
      } else {
        return false
      }
    }
    return next == parts.count
  }
}

/// Why a text is not a pattern for paths.
public enum GlobPatternError: Error, Hashable, Sendable {
  /// The pattern could only match paths that are not accepted.
  case path(RelativePathError)
  /// A class has no closing bracket in its part of the pattern.
  case unclosedClass
  /// In a class such as `[b-a]`, the first character comes after the last.
  case reversedRange(Unicode.Scalar, Unicode.Scalar)
}

extension GlobPatternError: CustomStringConvertible {
  /// What is wrong and what to do about it.
  public var description: String {
    switch self {
    case .path(let error): error.description
    case .unclosedClass: #"the pattern has a "[" without "]"; write [[] for the bracket itself"#
    case .reversedRange(let first, let last):
      #"the range "\#(first)-\#(last)" is reversed; exchange its ends"#
    }
  }
}
