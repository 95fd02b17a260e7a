internal import ReadinessEngine

/// Finds the files below the evidence root that a pattern means, without looking at what is in them.
struct EvidenceSearch {
  /// How many files one pattern may mean.
  static let matchLimit = 200

  private let root: String
  private var walk: FolderWalk

  /// Prepares to search below a folder.
  init(world: World, root: String) {
    self.root = root
    walk = FolderWalk(world: world)
  }

  /// The files that a path or pattern means, ordered by the bytes of their paths.
  ///
  /// A path without wildcards means itself, whether there is such a file or not.
  mutating func paths(matching text: String) throws(EvidenceSearchError) -> [RelativePath] {
    let pattern: GlobPattern
    do {
      pattern = try GlobPattern(text)
    } catch {
      throw .badPattern(error)
    }
    if let path = pattern.literalPath { return [path] }
    let paths = try search(pattern)
    if paths.isEmpty { throw .noMatch }
    if paths.count > Self.matchLimit { throw .tooManyFiles(limit: Self.matchLimit) }
    return paths
  }

  private mutating func search(_ pattern: GlobPattern) throws(EvidenceSearchError) -> [RelativePath] {
    do {
      // A name with a backslash is no path that a manifest can write, so no pattern means it.
      let paths = try walk.files(below: root, from: pattern.folder) { path in
        (try? RelativePath(path)).map(pattern.matches) ?? false
      }
      return paths.compactMap { try? RelativePath($0) }
    } catch {
      throw .unsearchable(error)
    }
  }
}

/// Why no files of evidence are found.
enum EvidenceSearchError: Error, Hashable, Sendable {
  /// The text is no path or pattern that stays below the evidence root.
  case badPattern(GlobPatternError)
  /// No file matches.
  case noMatch
  /// The folders cannot be looked through.
  case unsearchable(FolderWalkError)
  /// There are more files than one manifest or pattern may name.
  case tooManyFiles(limit: Int)
}

extension EvidenceSearchError: CustomStringConvertible {
  /// What is wrong, in one sentence without a full stop.
  var description: String {
    switch self {
    case .badPattern(let error): error.description
    case .noMatch: "no file matches"
    case .unsearchable(let error): error.description
    case .tooManyFiles(let limit): "more than \(limit) files; name fewer of them"
    }
  }
}
