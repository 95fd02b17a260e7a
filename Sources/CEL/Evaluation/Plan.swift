internal import RegularExpressions

/// A compiled expression: compact nodes in one array, with everything that can be prepared kept beside them.
///
/// It is safe to share between threads because nothing is written after it was made; the compiler
/// cannot see that of the pointers in `view`.
final class Plan: @unchecked Sendable {
  /// A node of the plan.
  typealias Child = Handle<PlanNode>

  let source: SourceText
  let root: Child
  let tables: PlanTables
  /// What evaluation reads of the nodes and tables; valid as long as the plan.
  let view: PlanView
  /// How many local variables can be alive at once.
  let localCount: Int
  /// How deep evaluation goes, named expressions included.
  let depth: Int
  /// How many named expressions it may build on, which tells those that one expression builds on apart.
  let number: Int
  let timeZones: TimeZones
  private let nodes: [PlanNode]
  /// The bytes of the source that each node is reported at.
  private let ranges: [(start: Int32, end: Int32)]

  /// Keeps what a planner has made.
  init(
    source: SourceText,
    nodes: [PlanNode],
    ranges: [(start: Int32, end: Int32)],
    root: Child,
    tables: PlanTables,
    localCount: Int,
    depth: Int,
    number: Int,
    timeZones: TimeZones
  ) {
    self.source = source
    self.nodes = nodes
    self.ranges = ranges
    self.root = root
    self.tables = tables
    view = PlanView(nodes, tables)
    self.localCount = localCount
    self.depth = depth
    self.number = number
    self.timeZones = timeZones
  }

  deinit {
    view.deallocate(nodes, tables)
  }

  /// The node that a handle stands for.
  func node(_ node: Child) -> PlanNode {
    nodes[node]
  }

  /// The bytes of the source that a node is reported at.
  func range(of node: Child) -> Range<Int> {
    let range = ranges[Int(node.offset)]
    return Int(range.start)..<Int(range.end)
  }
}

/// What the nodes of a plan refer to by handle.
struct PlanTables: Sendable {
  var constants: [Value] = []
  var fields: [FieldName] = []
  var variables: [String] = []
  var functions: [PlannedFunction] = []
  var folds: [PlannedFold] = []
  var definitions: [Plan] = []
  var failures: [EvaluationError.Reason] = []
  var patterns: [RegularExpression] = []
  /// Children of nodes that have any number of them.
  var children: [Handle<PlanNode>] = []
  /// For each of `children`, whether it was written with `?`.
  var areOptional: [Bool] = []
}

/// A function with the code for one number of arguments.
struct PlannedFunction: Sendable {
  let name: String
  let code: Implementation
}

/// A macro that walks over elements.
struct PlannedFold: Sendable {
  let kind: FoldKind
  let range: Handle<PlanNode>
  /// The first local variable's place.
  let slot: Int
  /// Whether there is a second variable, in the next place.
  let isPair: Bool
  let predicate: Handle<PlanNode>?
  let transform: Handle<PlanNode>?
}

/// A run of entries in `PlanTables.children`.
struct ChildList: Sendable {
  let start: Int32
  let count: Int32

  var indices: Range<Int> { Int(start)..<(Int(start) + Int(count)) }
}

/// One step of a compiled expression.
enum PlanNode: Sendable {
  /// A node that this one evaluates.
  typealias Child = Handle<PlanNode>

  case constant(Handle<Value>)
  case variable(Handle<String>)
  case local(Int32)
  case definition(Handle<Plan>)
  case failure(Handle<EvaluationError.Reason>)

  case select(Child, Handle<FieldName>)
  case optionalSelect(Child, Handle<FieldName>)
  case presence(Child, Handle<FieldName>)
  case index(Child, Child)
  case optionalIndex(Child, Child)

  case not(Child)
  case negate(Child)
  case arithmetic(BinaryOperator, Child, Child)
  case equality(isNegated: Bool, Child, Child)
  case comparison(BinaryOperator, Child, Child)
  case membership(Child, Child)
  case and(ChildList)
  case or(ChildList)
  case conditional(Child, Child, Child)

  case unaryCall(Handle<PlannedFunction>, Child)
  case binaryCall(Handle<PlannedFunction>, Child, Child)
  case call(Handle<PlannedFunction>, ChildList)
  /// `text.matches('constant')`
  case matches(Child, Handle<RegularExpression>)

  case list(ChildList)
  /// Keys and values in turn.
  case map(ChildList)
  case fold(Handle<PlannedFold>)
  case bind(slot: Int32, Child, Child)
  case optionalMap(slot: Int32, Child, Child)
  case optionalFlatMap(slot: Int32, Child, Child)
  /// `a.or(b)`: the second optional when the first is empty.
  case alternative(Child, Child)
  /// `a.orValue(b)`: the second value when the first optional is empty.
  case fallback(Child, Child)
}
