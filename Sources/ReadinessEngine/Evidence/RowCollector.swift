internal import CEL

/// Recognises an artifact by its beginning and adds up its rows.
///
/// It is shared by an artifact's reader and by what the reader hands rows to, so that no row copies what was
/// added up before.
final class RowCollector {
  private let adapters: AdapterSet
  private let syntax: ArtifactSyntax
  private let format: String?
  private var known: (adapter: CompiledAdapter, beginning: Value, reduction: RowReduction)?
  private(set) var hasBegun = false
  private var refusal: ArtifactRefusal?

  init(adapters: AdapterSet, syntax: ArtifactSyntax, format: String?) {
    self.adapters = adapters
    self.syntax = syntax
    self.format = format
  }

  /// Which rows rules see; nil where no adapter knows the artifact.
  var selection: RowSelection? { known?.adapter.adapter.rows }

  /// Whether nothing can be learnt from further rows.
  var isIdle: Bool { hasBegun && known == nil && refusal == nil }

  /// Takes what the artifact is recognised by.
  func begin(_ beginning: Value) {
    hasBegun = true
    do throws(ArtifactRefusal) {
      guard let adapter = try adapters.adapter(for: syntax, beginning, format: format) else { return }
      known = (adapter, beginning, try RowReduction(of: adapter))
    } catch {
      refusal = error
    }
  }

  /// Takes a row.
  func take(_ row: Value) {
    known?.reduction.take(row)
  }

  /// What the artifact shows.
  func reading() throws(ArtifactRefusal) -> ArtifactReading {
    if let refusal { throw refusal }
    guard let known else { return .document }
    if let failure = known.reduction.failure { throw .badRow(failure.row, reason: failure.reason) }
    return try adapters.reading(by: known.adapter, known.beginning, rows: known.reduction.results)
  }
}

extension RowReduction {
  /// Begins to add up as an adapter says.
  ///
  /// - Throws: That the adapter's rules do not compile.
  fileprivate init(of adapter: CompiledAdapter) throws(ArtifactRefusal) {
    do throws(ChecklistError) {
      self.init(try adapter.reductions())
    } catch {
      throw ArtifactRefusal(error)
    }
  }
}
