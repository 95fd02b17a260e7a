internal import Digests
internal import ReadinessEngine

/// Reads the files that a manifest names as evidence; whatever goes wrong is part of what it finds.
struct EvidenceLoading {
  /// The most bytes of one file.
  static let fileLimit = 1 << 30
  /// The most bytes of all files of one manifest, each counted as far as it was read.
  static let totalLimit = 4 << 30
  /// The most files of one manifest.
  static let fileCountLimit = 1_000

  /// The world that the files are in.
  let world: World
  /// What knows the formats of tools.
  let adapters: AdapterSet
  /// The folder in which evidence lies.
  let root: String
  /// The adapters that the user chose, by the ids of entries.
  let formats: [EvidenceFormat]
  private var bytesLeft = EvidenceLoading.totalLimit
  private var filesLeft = EvidenceLoading.fileCountLimit

  /// Prepares to read the evidence of one manifest.
  init(world: World, adapters: AdapterSet, root: String, formats: [EvidenceFormat]) {
    self.world = world
    self.adapters = adapters
    self.root = root
    self.formats = formats
  }

  /// What is found for each entry, in order.
  mutating func attachments(_ entries: [EvidenceEntry]) -> [EvidenceAttachment] {
    entries.map { attachment($0) }
  }

  private mutating func attachment(_ entry: EvidenceEntry) -> EvidenceAttachment {
    guard case .files(let pattern) = entry.source else { return EvidenceAttachment(entry: entry, files: []) }
    do throws(EvidenceSearchError) {
      var search = EvidenceSearch(world: world, root: root)
      let paths = try search.paths(matching: pattern)
      guard paths.count <= filesLeft else { throw .tooManyFiles(limit: Self.fileCountLimit) }
      filesLeft -= paths.count
      return EvidenceAttachment(entry: entry, files: paths.map { file($0, of: entry) })
    } catch {
      return EvidenceAttachment(entry: entry, files: [], problem: error.refusal)
    }
  }

  private mutating func file(_ path: RelativePath, of entry: EvidenceEntry) -> AttachedFile {
    let format = formats.last { $0.entry == entry.id }?.adapter ?? entry.format
    var reader = ArtifactReader(adapters: adapters, format: format)
    var digest = SHA256Stream()
    var left = bytesLeft
    do throws(FileError) {
      let file = try world.openFileInside(root, "\(path)")
      try file.stream(limit: min(Self.fileLimit, left)) { bytes in
        left -= bytes.count
        digest.update(bytes)
        reader.feed(bytes)
        return reader.wantsMore
      }
    } catch {
      return AttachedFile(path: "\(path)", digest: nil, reading: .failure(error.refusal))
    }
    bytesLeft = max(0, left)
    do throws(ArtifactRefusal) {
      return AttachedFile(path: "\(path)", digest: digest.digest, reading: .success(try reader.finish()))
    } catch {
      // What was given up halfway has no digest of the whole.
      return AttachedFile(path: "\(path)", digest: nil, reading: .failure(error))
    }
  }
}

/// An adapter that the user chose for an entry.
struct EvidenceFormat: Hashable, Sendable {
  /// The id of the entry.
  let entry: String
  /// The id of the adapter.
  let adapter: String
}

extension EvidenceSearchError {
  /// What the engine is told.
  fileprivate var refusal: ArtifactRefusal {
    switch self {
    case .noMatch: .missing(description)
    case .unsearchable(.unreadable(let error, _)): error.refusal
    case .badPattern, .tooManyFiles, .unsearchable: .unreadable(description)
    }
  }
}

extension FileError {
  /// What the engine is told.
  fileprivate var refusal: ArtifactRefusal {
    self == .notFound ? .missing(description) : .unreadable(description)
  }
}
