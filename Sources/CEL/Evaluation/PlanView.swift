/// The parts of a plan that an evaluation reads all the time, as plain pointers into its tables.
struct PlanView {
  let nodes: UnsafePointer<PlacedNode>
  let constants: UnsafePointer<Value>
  let fields: UnsafePointer<FieldName>
  let folds: UnsafePointer<PlannedFold>
  let functions: UnsafePointer<PlannedFunction>
  let children: UnsafePointer<PlanNode.Child>
  let variables: UnsafePointer<String>

  /// Points into tables to which nothing is added any more.
  init(_ tables: borrowing PlanTables) {
    nodes = tables.nodes.elements
    constants = tables.constants.elements
    fields = tables.fields.elements
    folds = tables.folds.elements
    functions = tables.functions.elements
    children = tables.children.elements
    variables = tables.variables.elements
  }
}

extension UnsafeMutablePointer {
  /// Memory for so many elements, for the owner to free; none of its own where there are no elements.
  static func memory(_ count: Int) -> UnsafeMutablePointer {
    if count == 0, let nothing = UnsafeMutablePointer(bitPattern: MemoryLayout<Pointee>.alignment) {
      return nothing
    }
    return .allocate(capacity: count)
  }
}

extension UnsafePointer {
  /// Memory of its own with a copy of the elements, for the owner to free; no memory where there are none.
  static func allocated(_ elements: [Pointee]) -> UnsafePointer {
    let memory = UnsafeMutablePointer<Pointee>.memory(elements.count)
    memory.initialize(from: elements, count: elements.count)
    return UnsafePointer(memory)
  }

  /// Frees memory with so many elements in it.
  func deallocate(count: Int) {
    guard count > 0 else { return }
    UnsafeMutablePointer(mutating: self).deinitialize(count: count).deallocate()
  }

  /// The node that a handle stands for.
  subscript(node: PlanNode.Child) -> PlacedNode where Pointee == PlacedNode {
    @inline(__always) get { self[Int(node.offset)] }
  }

  /// The element that a handle stands for.
  subscript(handle: Handle<Pointee>) -> Pointee {
    @inline(__always) get { self[Int(handle.offset)] }
  }

  /// The place of the element that a handle stands for.
  @inline(__always)
  func place(of handle: Handle<Pointee>) -> UnsafePointer {
    self + Int(handle.offset)
  }
}
