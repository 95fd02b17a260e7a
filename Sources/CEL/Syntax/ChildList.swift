/// A run of entries in the list of all children of a tree or plan.
struct ChildList: Sendable {
  let start: Int32
  let count: Int32

  /// The entries from `start` up to the last one.
  init(_ start: Int, until end: Int) {
    self.start = Int32(truncatingIfNeeded: start)
    count = Int32(truncatingIfNeeded: end - start)
  }

  /// The numbers of the entries.
  var indices: Range<Int> { Int(start)..<(Int(start) + Int(count)) }
}

/// The entries of a list of children that were written with `?`.
struct OptionalMarks: Sendable {
  private var marked: [Bool] = []

  /// Marks an entry.
  mutating func insert(_ place: Int) {
    while marked.count <= place { marked.append(false) }
    marked[place] = true
  }

  /// Whether an entry is marked.
  func contains(_ place: Int) -> Bool {
    place < marked.count && marked[place]
  }
}
