/// A place from which one manifest is read.
struct ManifestInput: Equatable, Sendable {
  /// The operand that stands for standard input.
  static let standardInputPath = "-"

  /// The path as it is printed: as the user wrote it, or below a folder that the user wrote.
  let path: String
  /// Which file it is, or nil when it comes through a pipe or from a terminal.
  let identity: FileIdentity?

  /// Whether it is read from standard input.
  var isStandardInput: Bool {
    path == Self.standardInputPath
  }
}

/// The bytes of one manifest.
struct ManifestBytes: Equatable, Sendable {
  /// Where they come from.
  let input: ManifestInput
  /// The bytes.
  let bytes: [UInt8]
}

extension ManifestInput {
  /// Reads all inputs, each at most as long as the limit in bytes; every one that cannot be read is told.
  static func read(
    _ inputs: [ManifestInput],
    limit: Int,
    in world: World
  ) throws(CommandFailure) -> [ManifestBytes] {
    var contents: [ManifestBytes] = []
    var errors: [InputError] = []
    for input in inputs {
      do throws(FileError) {
        let bytes =
          try input.isStandardInput
          ? world.readStandardInput(limit)
          : world.readFile(input.path, limit)
        contents.append(ManifestBytes(input: input, bytes: bytes))
      } catch {
        errors.append(InputError(.unreadable(error), path: input.path))
      }
    }
    guard errors.isEmpty else { throw .inputs(errors) }
    return contents
  }
}
