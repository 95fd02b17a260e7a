public import JSONSyntax

extension Schema {
  /// Reads a schema, which stays usable without its document.
  ///
  /// - Throws: All faults at once: keywords that the validator does not know or whose value it cannot
  ///   use, references that lead nowhere or back to themselves, repeated keys.
  public static func load(_ document: JSONDocument) throws(SchemaLoadError) -> Schema {
    var loader = SchemaLoader()
    let records = loader.load(document)
    guard loader.faults.isEmpty else { throw SchemaLoadError(faults: loader.faults) }
    return Schema(records: records, index: 0)
  }
}
