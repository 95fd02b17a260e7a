import ReadinessCommand

/// A file system in memory, with a working folder, links, and failures on request.
final class FakeFileSystem {
  /// One thing in the file system.
  final class Node {
    enum Content {
      case file([UInt8])
      case folder([String: Node])
      case link(String)
      case pipe
    }

    var content: Content
    let number: UInt64
    /// What reading, listing or replacing it fails with.
    var failure: FileError?

    init(_ content: Content, number: UInt64) {
      self.content = content
      self.number = number
    }
  }

  private let root = Node(.folder([:]), number: 1)
  private var lastNumber: UInt64 = 1
  static let workingFolder = "/home/team/"

  init() { makeFolder(".") }

  // MARK: Building

  func makeFolder(_ path: String) {
    var node = root
    for name in Self.names(of: path) {
      guard case .folder(var children) = node.content else { return }
      let child = children[name] ?? makeNode(.folder([:]))
      children[name] = child
      node.content = .folder(children)
      node = child
    }
  }

  func add(_ content: Node.Content, at path: String) {
    let (folder, name) = Self.split(path)
    makeFolder(folder)
    guard let parent = try? find(folder), case .folder(var children) = parent.content else { return }
    children[name] = makeNode(content)
    parent.content = .folder(children)
  }

  func fail(_ path: String, with failure: FileError) {
    (try? find(path))?.failure = failure
  }

  private func makeNode(_ content: Node.Content) -> Node {
    lastNumber += 1
    return Node(content, number: lastNumber)
  }

  // MARK: Looking

  /// The text of a file, or nil where there is none.
  func text(at path: String) -> String? {
    guard let node = try? find(path), case .file(let bytes) = node.content else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  func status(_ path: String) throws(FileError) -> FileStatus {
    let node = try find(path)
    return FileStatus(kind: node.kind, identity: FileIdentity(device: 1, file: node.number))
  }

  func absolutePath(_ path: String) throws(FileError) -> String {
    _ = try find(path)
    return "/" + Self.names(of: path).joined(separator: "/")
  }

  func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    let node = try find(path)
    if let failure = node.failure { throw failure }
    switch node.content {
    case .file(let bytes) where bytes.count > limit: throw .tooLarge(limit: limit)
    case .file(let bytes): return bytes
    case .folder: throw .isFolder
    case .link, .pipe: throw .notOrdinaryFile
    }
  }

  func open(_ path: String, partSize: Int) throws(FileError) -> OpenFile {
    let bytes = try read(path, limit: .max)
    var offset = 0
    return OpenFile(size: bytes.count) { count throws(FileError) in
      let part = bytes[offset...].prefix(min(count, partSize))
      offset = part.endIndex
      return Array(part)
    }
  }

  func list(_ path: String) throws(FileError) -> [FolderEntry] {
    let node = try find(path)
    if let failure = node.failure { throw failure }
    guard case .folder(let children) = node.content else { throw .notFolder }
    return children.map { FolderEntry(name: $0.key, kind: $0.value.kind) }
  }

  // MARK: Writing

  func stage(_ path: String, _ bytes: [UInt8], _ policy: ExistingFile) throws(FileError) -> StagedFile {
    let existing = try? find(path)
    if let failure = existing?.failure { throw failure }
    if existing != nil, policy == .kept { throw .alreadyExists }
    if let failure = try find(Self.split(path).folder).failure { throw failure }
    var bytes = bytes
    return StagedFile(
      append: { part throws(FileError) in bytes += part },
      commit: { () throws(FileError) in
        if let existing { existing.content = .file(bytes) } else { self.add(.file(bytes), at: path) }
      },
      discard: {}
    )
  }

  // MARK: Paths

  private func find(_ path: String) throws(FileError) -> Node {
    if path.isEmpty { throw .notFound }
    var node = root
    for name in Self.names(of: path) {
      guard case .folder(let children) = node.content else { throw .notFolder }
      guard let child = children[name] else { throw .notFound }
      node = child
      if case .link(let target) = child.content {
        do throws(FileError) { node = try find(target) } catch { throw .brokenLink }
      }
    }
    return node
  }

  private static func names(of path: String) -> [String] {
    let absolute = path.hasPrefix("/") ? path : workingFolder + path
    return absolute.split(separator: "/")
      .reduce(into: []) { names, name in
        if name == ".." { _ = names.popLast() } else if name != "." { names.append(String(name)) }
      }
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    let names = names(of: path)
    return ("/" + names.dropLast().joined(separator: "/"), names.last ?? "")
  }
}

extension FakeFileSystem.Node {
  fileprivate var kind: FileKind {
    switch content {
    case .file: .file
    case .folder: .folder
    case .link: .symbolicLink
    case .pipe: .other
    }
  }
}
