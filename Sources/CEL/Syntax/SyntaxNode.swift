/// One node of a parsed expression; its parts are handles into the tree's array.
struct SyntaxNode: Sendable {
  /// A node below another one.
  typealias Child = Handle<SyntaxNode>

  let form: Form
  /// The bytes of the source that the node is reported at.
  let range: Range<Int>
  /// How many nodes lie on the longest way down from this one, itself included.
  let depth: Int
}

extension SyntaxNode {
  /// What a node is.
  enum Form: Sendable {
    case literal(Value)
    /// A name; a rooted one was written with a leading dot.
    case identifier(String, isRooted: Bool)
    case select(Child, field: String, isOptional: Bool)
    /// The macro `has(operand.field)`.
    case presence(Child, field: String)
    case index(Child, key: Child, isOptional: Bool)
    case call(String, receiver: Child?, arguments: [Child])
    case unary(UnaryOperator, Child)
    case binary(BinaryOperator, Child, Child)
    /// A chain of one logical operator, flattened so that long chains stay shallow.
    case logical(LogicalOperator, [Child])
    case conditional(Child, then: Child, otherwise: Child)
    case list([ListElement])
    case map([MapEntry])
    indirect case fold(Fold)
    /// The macro `cel.bind(name, initial, body)`.
    case bind(String, initial: Child, body: Child)
    /// The macros `optMap` and, when flat, `optFlatMap`.
    case optionalMap(Child, variable: String, body: Child, isFlat: Bool)
  }

  /// One element of a list literal.
  struct ListElement: Sendable {
    let value: Child
    /// Written with `?`: an optional that may add nothing.
    let isOptional: Bool
  }

  /// One entry of a map literal.
  struct MapEntry: Sendable {
    let key: Child
    let value: Child
    /// Written with `?`: an optional that may add nothing.
    let isOptional: Bool
  }

  /// A macro that walks over a list or map.
  struct Fold: Sendable {
    let kind: FoldKind
    let range: Child
    /// The element of a list or key of a map; in the two-variable forms the index or key.
    let variable: String
    /// In the two-variable forms, the element or value.
    let secondVariable: String?
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
