/// The names of the columns, as the first record states them.
public struct DelimitedHeader: Hashable, Sendable {
  /// The names in the order of their columns.
  public let names: [String]
  private let indices: [String: Int]

  /// Reads the names from a record.
  ///
  /// - Throws: A name that two columns have; only an empty name may repeat, since nobody asks for it.
  init(_ record: DelimitedRow) throws(DelimitedTextError) {
    var names: [String] = []
    var indices: [String: Int] = [:]
    for column in 0..<record.count {
      let name = record[column] ?? ""
      if !name.isEmpty, let first = indices[name] {
        throw DelimitedTextError(
          .duplicateColumn(name, first: record.position(of: first)),
          at: record.position(of: column)
        )
      }
      indices[name] = column
      names.append(name)
    }
    self.names = names
    self.indices = indices
  }

  /// The column of a name, or nil when there is none; ask once, not for each row.
  public func index(of name: String) -> Int? { indices[name] }
}
