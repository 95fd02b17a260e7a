internal import JSONSyntax

/// How an editor finds the schema of a new manifest.
struct StarterSchema {
  /// What the manifest names; nil where nothing would stand at the place.
  let reference: String?
  /// Where a copy for the editor stands, or is to stand; nil where the user names another schema.
  let path: String?
  /// The copy that is to be written; nil where the same one stands there.
  let copy: (file: OutputFile, bytes: [UInt8])?

  /// Decides between the schema that the user names and a copy beside the manifest.
  init(_ options: InitOptions, in world: World) throws(CommandFailure) {
    guard options.schemaReference == nil, !options.goesToStandardOutput else {
      reference = options.schemaReference.map(Self.reference)
      path = nil
      copy = nil
      return
    }
    let bytes = try BuiltInKnowledge.document(at: BuiltInKnowledge.schemaPath).document.bytes
    let path = FilePath(options.path).sibling(BuiltInKnowledge.schemaPath)
    reference = Self.reference(BuiltInKnowledge.schemaPath)
    self.path = path
    let isThere = (try? world.readFile(path, bytes.count)) == bytes
    copy = isThere ? nil : (OutputFile(path: path, content: .schema, existing: options.existing), bytes)
  }

  /// A reference as editors read it: they take one without a dot in front for a name, not for a path.
  private static func reference(_ text: String) -> String {
    let isPath = !text.hasPrefix(".") && !text.hasPrefix("/") && !text.contains(":")
    return isPath ? "./" + text : text
  }
}
