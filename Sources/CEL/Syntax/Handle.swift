/// The place of an element in the array that owns it; handles of different arrays cannot be mixed up.
struct Handle<Element>: Hashable, Sendable {
  let offset: Int32

  /// The handle of the element at an index.
  init(_ offset: Int) {
    self.offset = Int32(truncatingIfNeeded: offset)
  }
}

extension Array {
  /// The element that a handle stands for.
  subscript(handle: Handle<Element>) -> Element {
    self[Int(handle.offset)]
  }

  /// Appends an element and returns its handle.
  mutating func add(_ element: Element) -> Handle<Element> {
    append(element)
    return Handle(count - 1)
  }
}
