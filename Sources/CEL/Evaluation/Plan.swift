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

  /// Keeps what a planner has made.
  init(
    source: SourceText,
    root: Child,
    tables: consuming PlanTables,
    localCount: Int,
    depth: Int,
    number: Int,
    timeZones: TimeZones
  ) {
    self.source = source
    self.root = root
    view = PlanView(tables)
    self.tables = tables
    self.localCount = localCount
    self.depth = depth
    self.number = number
    self.timeZones = timeZones
  }

  /// The node that a handle stands for.
  func node(_ node: Child) -> PlanNode {
    tables.nodes[Int(node.offset)].step
  }

  /// The bytes of the source that a node is reported at.
  func range(of node: Child) -> Range<Int> {
    let node = tables.nodes[Int(node.offset)]
    return Int(node.start)..<Int(node.end)
  }
}

/// The nodes of a plan, and what they refer to by handle.
struct PlanTables: ~Copyable {
  var nodes: PlanTable<PlacedNode>
  var constants = PlanTable<Value>()
  var fields: PlanTable<FieldName>
  var variables = PlanTable<String>()
  var functions = PlanTable<PlannedFunction>()
  var folds = PlanTable<PlannedFold>()
  /// Children of nodes that have any number of them.
  var children = PlanTable<Handle<PlanNode>>()
  var definitions: [Plan] = []
  var failures: [EvaluationError.Reason] = []
  var patterns: [RegularExpression] = []
  /// Those of `children` that were written with `?`.
  var optionals = OptionalMarks()

  /// Makes tables for so many nodes.
  init(nodes count: Int) {
    nodes = PlanTable(capacity: count)
    // Most nodes are names and the fields selected from them.
    fields = PlanTable(capacity: count / 2)
  }
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

/// One step with the bytes of the source that it is reported at.
struct PlacedNode: Sendable {
  let step: PlanNode
  let start: Int32
  let end: Int32

  /// Places a step.
  init(_ step: PlanNode, at range: Range<Int>) {
    self.step = step
    start = Int32(truncatingIfNeeded: range.lowerBound)
    end = Int32(truncatingIfNeeded: range.upperBound)
  }
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
