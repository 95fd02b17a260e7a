/// The parts of a plan that an evaluation reads all the time, as plain pointers.
///
/// Reading an array through its owner counts references at every access, which would take most of
/// the time of an evaluation. The plan that allocated them frees them.
struct PlanView {
  let nodes: UnsafePointer<PlanNode>
  let constants: UnsafePointer<Value>
  let fields: UnsafePointer<FieldName>
  let folds: UnsafePointer<PlannedFold>
  let functions: UnsafePointer<PlannedFunction>
  let children: UnsafePointer<PlanNode.Child>
  let variables: UnsafePointer<String>

  /// Copies the parts of a plan; handles into the tables are handles into the copies.
  init(_ nodes: [PlanNode], _ tables: PlanTables) {
    self.nodes = .allocated(nodes)
    constants = .allocated(tables.constants)
    fields = .allocated(tables.fields)
    folds = .allocated(tables.folds)
    functions = .allocated(tables.functions)
    children = .allocated(tables.children)
    variables = .allocated(tables.variables)
  }

  /// Frees the copies of the same plan; nothing of them may be used afterwards.
  func deallocate(_ nodes: [PlanNode], _ tables: PlanTables) {
    self.nodes.deallocate(count: nodes.count)
    constants.deallocate(count: tables.constants.count)
    fields.deallocate(count: tables.fields.count)
    folds.deallocate(count: tables.folds.count)
    functions.deallocate(count: tables.functions.count)
    children.deallocate(count: tables.children.count)
    variables.deallocate(count: tables.variables.count)
  }
}

extension UnsafePointer {
  /// Memory of its own with a copy of the elements, for the owner to free; no memory where there are none.
  static func allocated(_ elements: [Pointee]) -> UnsafePointer {
    if elements.isEmpty, let nothing = UnsafePointer(bitPattern: MemoryLayout<Pointee>.alignment) {
      return nothing
    }
    let memory = UnsafeMutablePointer<Pointee>.allocate(capacity: elements.count)
    memory.initialize(from: elements, count: elements.count)
    return UnsafePointer(memory)
  }

  /// Frees memory with so many elements in it.
  func deallocate(count: Int) {
    guard count > 0 else { return }
    UnsafeMutablePointer(mutating: self).deinitialize(count: count).deallocate()
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
