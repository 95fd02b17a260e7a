internal import JSONSyntax
internal import ReadinessEngine

/// The key and the name of the project that a new manifest is about.
struct ProjectNaming {
  private let options: InitOptions
  private let schema: ManifestSchema
  private let world: World

  /// Prepares the naming for one call.
  init(_ options: InitOptions, schema: ManifestSchema, in world: World) {
    self.options = options
    self.schema = schema
    self.world = world
  }

  /// What the options say, and for the rest what the name, the id or the path tells, in this order.
  ///
  /// - Throws: That something is not accepted, or that nothing tells it.
  func identity() throws(CommandFailure) -> ProjectIdentity {
    do throws(UsageError) {
      let basis: String
      if let given = options.projectName ?? options.projectID {
        basis = given
      } else {
        basis = try nameOfPath()
      }
      let name = try name(basis)
      return ProjectIdentity(id: try id(basis), name: name)
    } catch {
      throw .usage(error, command: InitCommand.name)
    }
  }

  private func name(_ basis: String) throws(UsageError) -> String {
    let name = options.projectName ?? Self.title(basis)
    guard let objection = schema.objection(to: .string(name), in: "project", "name") else { return name }
    if options.projectName == nil { throw .noProjectName(basis) }
    throw .invalidValue(option: "--name", value: name, .notAccepted(objection))
  }

  private func id(_ basis: String) throws(UsageError) -> String {
    let id = options.projectID ?? Self.key(basis)
    guard let objection = schema.objection(to: .string(id), in: "project", "id") else { return id }
    if options.projectID == nil { throw .noProjectID(basis) }
    throw .invalidValue(option: "--id", value: id, .notAccepted(objection))
  }

  /// The file's name without what makes it a manifest, or else the name of its folder.
  private func nameOfPath() throws(UsageError) -> String {
    let path = FilePath(options.goesToStandardOutput ? ManifestNames.folderName : options.path)
    if let stem = ManifestNames.stem(of: path.name), !stem.isEmpty { return stem }
    do {
      let name = FilePath(try world.absolutePath(path.folder)).name
      if !name.isEmpty { return name }
    } catch {}
    throw .noProjectName(path.folder)
  }

  /// A name of files as people would write it: `invoice-extraction` becomes `Invoice extraction`.
  private static func title(_ text: String) -> String {
    let words = text.split { $0 == "-" || $0 == "_" || $0 == " " }.joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// A name as the key that the manifest's schema asks for: `Invoice extraction` becomes `invoice-extraction`.
  private static func key(_ text: String) -> String {
    var key = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": key.unicodeScalars.append(scalar)
      case ".",
        "_" where !key.isEmpty:
        key.unicodeScalars.append(scalar)
      default: if !key.isEmpty, !key.hasSuffix("-") { key += "-" }
      }
    }
    while let last = key.last, !last.isLetter, !last.isNumber { key.removeLast() }
    return key
  }
}
