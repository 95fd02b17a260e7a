/// A list that grows while a plan is made and is then read through plain pointers.
///
/// Reading an array through its owner counts references at every access, which would take most of the time of an
/// evaluation. The elements stay where they are once nothing is added any more, and end with the table.
struct PlanTable<Element>: ~Copyable {
  /// How many elements there are.
  private(set) var count = 0
  private var capacity: Int
  private var memory: UnsafeMutablePointer<Element>

  /// Makes an empty table, with memory for so many elements.
  init(capacity: Int = 0) {
    self.capacity = capacity
    memory = .memory(capacity)
  }

  deinit {
    memory.deinitialize(count: count)
    if capacity > 0 { memory.deallocate() }
  }

  /// Where the elements stand, as long as nothing is added.
  var elements: UnsafePointer<Element> { UnsafePointer(memory) }

  /// The numbers of the elements.
  var indices: Range<Int> { 0..<count }

  /// Adds an element and returns its handle.
  mutating func add(_ element: consuming Element) -> Handle<Element> {
    if count == capacity { grow() }
    (memory + count).initialize(to: element)
    count += 1
    return Handle(count - 1)
  }

  /// The element at a place.
  subscript(place: Int) -> Element {
    precondition(indices.contains(place))
    return memory[place]
  }

  /// The element that a handle stands for.
  subscript(handle: Handle<Element>) -> Element { self[Int(handle.offset)] }

  private mutating func grow() {
    let larger = max(4, 2 * capacity)
    let moved = UnsafeMutablePointer<Element>.memory(larger)
    moved.moveInitialize(from: memory, count: count)
    if capacity > 0 { memory.deallocate() }
    (memory, capacity) = (moved, larger)
  }
}
