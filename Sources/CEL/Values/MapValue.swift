/// An immutable map that keeps the order of its entries.
///
/// One that was read from a document knows its place there. It is safe to share between threads
/// because its table is never written after it was made; the compiler cannot see that of pointers.
public struct MapValue: @unchecked Sendable {
  private let owner: Owner
  /// The entries; valid as long as the owner.
  ///
  /// It stands beside the owner so that reading a field need not touch the owner's reference count.
  let table: UnsafePointer<MapTable>

  /// Makes a map of named fields; the first of two fields with one name wins.
  public init(_ fields: [(String, Value)], path: FactPath? = nil) {
    self.init(entries: fields.map { (.string($0), $1) }, path: path)
  }

  /// Makes a map of keys and values; the first of equal keys wins.
  public init(entries: [(key: MapKey, value: Value)], path: FactPath? = nil) {
    switch MapTable.distinct(entries) {
    case .success(let table): self.init(table, path)
    case .failure(let repeated):
      let dropped = Set(repeated.positions)
      let kept = entries.indices.filter { !dropped.contains($0) }
      self.init(entries: kept.map { entries[$0] }, path: path)
    }
  }

  private init(_ table: MapTable, _ path: FactPath?) {
    owner = Owner(table, path)
    self.table = owner.table
  }

  /// A map that an expression computed, or the error of a key that stands twice.
  static func computed(_ entries: [(key: MapKey, value: Value)]) -> Result<MapValue, EvaluationError> {
    MapTable.distinct(entries)
      .map { MapValue($0, nil) }
      .mapError { EvaluationError(.repeatedKey(entries[$0.positions[0]].key.value.description)) }
  }

  /// Frees the table when the last copy of the map is gone.
  private final class Owner {
    let table: UnsafePointer<MapTable>
    let path: FactPath?

    init(_ table: MapTable, _ path: FactPath?) {
      let memory = UnsafeMutablePointer<MapTable>.allocate(capacity: 1)
      memory.initialize(to: table)
      self.table = UnsafePointer(memory)
      self.path = path
    }

    deinit {
      table.pointee.deallocate()
      table.deallocate()
    }
  }
}

extension MapValue {
  /// The place in the document, or nil for a map that an expression computed.
  public var path: FactPath? { owner.path }

  /// Runs `body` with the table, which is valid until it returns.
  private func withTable<Result>(_ body: (MapTable) -> Result) -> Result {
    withExtendedLifetime(owner) { body(table.pointee) }
  }

  /// The number of entries.
  public var count: Int { withTable(\.count) }

  /// The numbers of the entries, in order of insertion.
  public var indices: Range<Int> { 0..<count }

  /// The key of an entry.
  public func key(at position: Int) -> MapKey {
    precondition(indices.contains(position))
    return withTable { $0.keys[position] }
  }

  /// The value of an entry.
  public func value(at position: Int) -> Value {
    precondition(indices.contains(position))
    return withTable { $0.values[position] }
  }

  /// The value of a named field, or nil when there is none.
  public subscript(_ name: String) -> Value? {
    position(of: .string(name)).map(value)
  }

  /// The keys in order of insertion.
  public var keys: [MapKey] { indices.map(key) }

  /// The values, in the order of the keys.
  public var values: [Value] { indices.map(value) }

  /// The entry of a key.
  /// - Complexity: O(log n) for large maps, whatever their keys.
  public func position(of key: MapKey) -> Int? {
    withTable { $0.position(of: key) }
  }

  /// The entry of a named field.
  /// - Complexity: O(log n) for large maps, whatever their keys.
  func position(of field: FieldName) -> Int? {
    withTable { $0.position(of: field) }
  }
}
