extension ManifestInput {
  /// Turns operands into inputs: files, the manifests in folders, standard input, or the usual names.
  ///
  /// Nothing is read yet, and every operand that leads nowhere is told.
  static func resolve(_ operands: [String], in world: World) throws(CommandFailure) -> [ManifestInput] {
    guard !operands.isEmpty else { return [try usualInput(in: world)] }
    var search = FolderSearch(world: world)
    var gathering = Gathering()
    for operand in operands {
      do throws(InputError) {
        for input in try inputs(of: operand, search: &search) { try gathering.add(input) }
      } catch {
        gathering.errors.append(error)
      }
    }
    guard gathering.errors.isEmpty else { throw .inputs(gathering.errors) }
    return gathering.inputs
  }

  private static func usualInput(in world: World) throws(CommandFailure) -> ManifestInput {
    for name in ManifestNames.usual {
      do throws(FileError) {
        let status = try world.fileStatus(name)
        if status.kind == .file { return ManifestInput(path: name, identity: status.identity) }
      } catch .notFound {
        continue
      } catch {
        throw .inputs([InputError(.unreadable(error), path: name)])
      }
    }
    throw .inputs([InputError(.nothingToAudit, path: nil)])
  }

  private static func inputs(
    of operand: String,
    search: inout FolderSearch
  ) throws(InputError) -> [ManifestInput] {
    if operand == standardInputPath {
      return [ManifestInput(path: operand, identity: search.world.standardInputIdentity())]
    }
    let status = try search.status(of: operand)
    switch status.kind {
    case .file: return [ManifestInput(path: operand, identity: status.identity)]
    case .folder: return try search.manifests(in: operand)
    case .symbolicLink, .other: throw InputError(.unreadable(.notOrdinaryFile), path: operand)
    }
  }
}

/// The inputs found so far, each file once.
private struct Gathering {
  var inputs: [ManifestInput] = []
  var errors: [InputError] = []
  private var pathByIdentity: [FileIdentity: String] = [:]
  private var readsStandardInput = false

  mutating func add(_ input: ManifestInput) throws(InputError) {
    if input.isStandardInput {
      if readsStandardInput { throw InputError(.repeatedStandardInput, path: input.path) }
      readsStandardInput = true
    }
    if let identity = input.identity {
      if let first = pathByIdentity[identity] { throw InputError(.sameFile(first: first), path: input.path) }
      pathByIdentity[identity] = input.path
    }
    inputs.append(input)
  }
}
