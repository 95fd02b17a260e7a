internal import ReadinessEngine

/// Finds the files below the evidence root that a pattern means, without looking at what is in them.
struct EvidenceSearch {
  /// How many entries of folders are looked at.
  static let entryLimit = 100_000
  /// How many levels of folders are entered.
  static let depthLimit = 64
  /// How many files one pattern may mean.
  static let matchLimit = 200

  private let world: World
  private let root: String
  private var entriesSeen = 0

  /// Prepares to search below a folder.
  init(world: World, root: String) {
    self.world = world
    self.root = root
  }

  /// The files that a path or pattern means, ordered by the bytes of their paths.
  ///
  /// A path without wildcards means itself, whether there is such a file or not. Symbolic links are not followed
  /// in a search, so that it cannot leave the folder or run in circles.
  mutating func paths(matching text: String) throws(EvidenceSearchError) -> [RelativePath] {
    let pattern: GlobPattern
    do {
      pattern = try GlobPattern(text)
    } catch {
      throw .badPattern(error)
    }
    if let path = pattern.literalPath { return [path] }
    try requireBelowRoot(pattern.folder)
    let paths = try search(pattern)
    if paths.isEmpty { throw .noMatch }
    return paths.sorted { "\($0)".utf8.lexicographicallyPrecedes("\($1)".utf8) }
  }

  /// Refuses a folder that a link puts outside the evidence root, whose names nobody is to learn.
  private func requireBelowRoot(_ folder: [String]) throws(EvidenceSearchError) {
    guard !folder.isEmpty else { return }
    do throws(FileError) {
      let root = try world.absolutePath(root)
      let place = try world.absolutePath(([self.root] + folder).joined(separator: "/"))
      if !"\(place)/".hasPrefix(root == "/" ? root : "\(root)/") { throw .outsideFolder }
    } catch {
      throw .unreadable(error)
    }
  }

  private mutating func search(_ pattern: GlobPattern) throws(EvidenceSearchError) -> [RelativePath] {
    var paths: [RelativePath] = []
    var open = [pattern.folder]
    while let folder = open.popLast() {
      for entry in try entries(of: folder) {
        let parts = folder + [entry.name]
        switch entry.kind {
        case .folder:
          if parts.count > Self.depthLimit { throw .tooDeep(limit: Self.depthLimit) }
          open.append(parts)
        case .file:
          // A name with a backslash cannot be written in a manifest, so no pattern means it.
          guard let path = try? RelativePath(parts.joined(separator: "/")), pattern.matches(path) else {
            continue
          }
          paths.append(path)
          if paths.count > Self.matchLimit { throw .tooManyFiles(limit: Self.matchLimit) }
        case .symbolicLink, .other: continue
        }
      }
    }
    return paths
  }

  private mutating func entries(of folder: [String]) throws(EvidenceSearchError) -> [FolderEntry] {
    let entries: [FolderEntry]
    do throws(FileError) {
      entries = try world.listFolder(([root] + folder).joined(separator: "/"))
    } catch {
      throw .unreadable(error)
    }
    entriesSeen += entries.count
    if entriesSeen > Self.entryLimit { throw .tooManyEntries(limit: Self.entryLimit) }
    return entries
  }
}

/// Why no files of evidence are found.
enum EvidenceSearchError: Error, Hashable, Sendable {
  /// The text is no path or pattern that stays below the evidence root.
  case badPattern(GlobPatternError)
  /// No file matches.
  case noMatch
  /// A folder cannot be listed.
  case unreadable(FileError)
  /// There are more files than one manifest or pattern may name.
  case tooManyFiles(limit: Int)
  /// There are more entries to look through than the limit allows.
  case tooManyEntries(limit: Int)
  /// Folders lie deeper than the limit allows.
  case tooDeep(limit: Int)
}

extension EvidenceSearchError: CustomStringConvertible {
  /// What is wrong, in one sentence without a full stop.
  var description: String {
    switch self {
    case .badPattern(let error): error.description
    case .noMatch: "no file matches"
    case .unreadable(let error): error.description
    case .tooManyFiles(let limit): "more than \(limit) files; name fewer of them"
    case .tooManyEntries(let limit): "more than \(limit) files and folders to look through"
    case .tooDeep(let limit): "folders lie more than \(limit) levels deep"
    }
  }
}
