/// One node of a parsed expression; its parts are handles into the tree's array.
struct SyntaxNode: Sendable {
  /// A node below another one.
  typealias Child = Handle<SyntaxNode>

  let form: Form
  private let start: Int32
  private let end: Int32
  /// How many nodes lie on the longest way down from this one, itself included.
  let depth: Int32
  /// What the name or call refers to; set when the tree is checked.
  var reference = Reference.none

  /// Makes a node that is reported at some bytes of the source.
  init(_ form: Form, _ range: Range<Int>, depth: Int) {
    self.form = form
    start = Int32(truncatingIfNeeded: range.lowerBound)
    end = Int32(truncatingIfNeeded: range.upperBound)
    self.depth = Int32(truncatingIfNeeded: depth)
  }

  /// The bytes of the source that the node is reported at.
  var range: Range<Int> { Int(start)..<Int(end) }
}

extension SyntaxNode {
  /// What a node is; it refers to nothing that would have to be counted or freed.
  enum Form: Sendable {
    case literal(Handle<Value>)
    /// A name; a rooted one was written with a leading dot.
    case identifier(Name, isRooted: Bool)
    case select(Child, field: Name, isOptional: Bool)
    /// The macro `has(operand.field)`.
    case presence(Child, field: Name)
    case index(Child, key: Child, isOptional: Bool)
    case call(Name, receiver: Child?, arguments: ChildList)
    case unary(UnaryOperator, Child)
    case binary(BinaryOperator, Child, Child)
    /// A chain of one logical operator, flattened so that long chains stay shallow.
    case logical(LogicalOperator, ChildList)
    case conditional(Child, then: Child, otherwise: Child)
    case list(ChildList)
    /// Keys and values in turn; a value is optional when its entry was written with `?`.
    case map(ChildList)
    case fold(Handle<Fold>)
    /// The macro `cel.bind(name, initial, body)`.
    case bind(Name, initial: Child, body: Child)
    /// The macros `optMap` and, when flat, `optFlatMap`.
    case optionalMap(Child, variable: Name, body: Child, isFlat: Bool)
  }

  /// A macro that walks over a list or map.
  struct Fold: Sendable {
    let kind: FoldKind
    let range: Child
    /// The element of a list or key of a map; in the two-variable forms the index or key.
    let variable: Name
    /// In the two-variable forms, the element or value.
    let secondVariable: Name?
    /// The condition, for those that have one.
    let predicate: Child?
    /// What each element becomes, for those that transform.
    let transform: Child?
  }
}

/// What a macro makes of the elements that it walks over.
enum FoldKind: Sendable {
  case all
  case exists
  case existsOne
  /// `filter`, `map`, `transformList`.
  case list
  /// `transformMap`: the keys stay.
  case map
  /// `transformMapEntry`: each element gives a map of new entries.
  case mapEntries
}

/// An operator with one operand.
enum UnaryOperator: Sendable {
  case not
  case negate
}

/// An operator with two operands, both always evaluated.
enum BinaryOperator: Sendable, CaseIterable {
  case add
  case subtract
  case multiply
  case divide
  case remainder
  case equal
  case notEqual
  case less
  case lessOrEqual
  case greater
  case greaterOrEqual
  case membership
}

/// An operator that one operand may decide alone.
enum LogicalOperator: Sendable {
  case and
  case or
}

extension BinaryOperator {
  /// The operator as it is written.
  var symbol: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .divide: "/"
    case .remainder: "%"
    case .equal: "=="
    case .notEqual: "!="
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    case .membership: "in"
    }
  }
}

extension UnaryOperator {
  /// The operator as it is written.
  var symbol: String {
    switch self {
    case .not: "!"
    case .negate: "-"
    }
  }
}

extension LogicalOperator {
  /// The operator as it is written.
  var symbol: String {
    switch self {
    case .and: "&&"
    case .or: "||"
    }
  }
}
