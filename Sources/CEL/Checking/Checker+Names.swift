internal import Suggestions

// Names, selections and indexes.
extension Checker {
  /// The type of a name.
  mutating func checkName(_ node: SyntaxNode.Child, _ name: Name, isRooted: Bool) -> ValueType {
    if !isRooted, let local = local(name) {
      refer(node, to: .local(local.slot))
      return local.type
    }
    if let (named, type) = named(name, isRooted: isRooted) {
      refer(node, to: named)
      return type
    }
    refer(node, to: .missing)
    let name = tree.text(of: name)
    let names = localNames + environment.variableNames
    return dynamic(.undeclaredName(name, suggestion: Suggestion.closest(to: name, among: names)), at: node)
  }

  /// The type of `operand.field`, or of the dotted name that it ends.
  mutating func checkSelection(
    _ node: SyntaxNode.Child,
    _ operand: SyntaxNode.Child,
    _ field: Name,
    isOptional: Bool
  ) -> ValueType {
    if !isOptional, let (named, type) = namedByPath(node) {
      refer(node, to: named)
      return type
    }
    let type = fieldType(node, resolvedOperand(node, operand), .name(field))
    return isOptional ? optional(type) : type
  }

  /// The type of `has(operand.field)`.
  mutating func checkPresence(
    _ node: SyntaxNode.Child,
    _ operand: SyntaxNode.Child,
    _ field: Name
  ) -> ValueType {
    _ = fieldType(node, resolvedOperand(node, operand), .name(field))
    return .bool
  }

  // A misspelt named expression is reported at its own name, with a suggestion among its kind.
  private mutating func resolvedOperand(_ node: SyntaxNode.Child, _ operand: SyntaxNode.Child) -> ValueType {
    guard case .identifier(let name, let isRooted) = tree[operand].form,
      isNamespace(name), local(name) == nil, named(name, isRooted: isRooted) == nil,
      case .select(_, let field, _) = tree[node].form
    else { return resolved(operand) }
    refer(operand, to: .missing)
    let full = "\(tree.text(of: name)).\(tree.text(of: field))"
    let suggestion = Suggestion.closest(to: full, among: environment.variableNames)
    return dynamic(.undeclaredName(full, suggestion: suggestion), at: node)
  }

  /// What the longest dotted name that ends at a selection refers to.
  private func namedByPath(_ node: SyntaxNode.Child) -> (Named, ValueType)? {
    guard let (name, isRooted) = dottedName(node) else { return nil }
    return environment.named(name, isRooted: isRooted)
  }

  /// The dotted name that a chain of selections spells, when it could be declared as one.
  func dottedName(_ node: SyntaxNode.Child) -> (name: String, isRooted: Bool)? {
    guard case .identifier(let root, let isRooted) = tree[start(ofSelections: node)].form,
      mayBeginName(root, isRooted: isRooted), isRooted || local(root) == nil
    else { return nil }
    var fields = ""
    var current = node
    while case .select(let operand, let field, isOptional: false) = tree[current].form {
      fields = "." + tree.text(of: field) + fields
      current = operand
    }
    return (tree.text(of: root) + fields, isRooted)
  }

  /// What a name that is no macro variable refers to.
  func named(_ name: Name, isRooted: Bool) -> (Named, ValueType)? {
    if environment.container.isEmpty,
      let place = environment.variables.firstIndex(where: { tree.isSame(name, as: $0.name) })
    {
      return (.variable(Handle(place)), environment.variables[place].type)
    }
    return environment.named(tree.text(of: name), isRooted: isRooted)
  }

  // So that an ordinary selection is not looked up as a dotted name; whatever has the same digest may be.
  private func mayBeginName(_ root: Name, isRooted: Bool) -> Bool {
    environment.beginnings.contains(root.digest) || (!environment.container.isEmpty && !isRooted)
  }

  private func isNamespace(_ name: Name) -> Bool {
    environment.beginnings.contains(name.digest)
      && environment.namespaces.contains { tree.isSame(name, as: $0) }
  }

  /// What a chain of selections selects from.
  func start(ofSelections node: SyntaxNode.Child) -> SyntaxNode.Child {
    var current = node
    while case .select(let operand, _, isOptional: false) = tree[current].form { current = operand }
    return current
  }

  /// A field as it is written: after a dot, or as a text in brackets.
  private enum Field {
    case name(Name)
    case text(String)
  }

  private func text(of field: Field) -> String {
    switch field {
    case .name(let name): tree.text(of: name)
    case .text(let text): text
    }
  }

  private mutating func fieldType(
    _ node: SyntaxNode.Child,
    _ operand: ValueType,
    _ field: Field
  ) -> ValueType {
    switch operand {
    case .dynamic, .parameter: return .dynamic
    case .map(let key, let value):
      guard substitution.assign(.string, to: key) else { return dynamic(.noFields(operand), at: node) }
      return value
    case .object(let name):
      guard let object = environment.objectTypes[name] else { return .dynamic }
      let field = text(of: field)
      if let type = object.type(of: field) { return type }
      let suggestion = Suggestion.closest(to: field, among: object.fields.map(\.name))
      return dynamic(.unknownField(field, of: name, suggestion: suggestion), at: node)
    case .optional(let wrapped):
      return optional(fieldType(node, substitution.resolved(wrapped), field))
    default: return dynamic(.noFields(operand), at: node)
    }
  }

  /// The type of `operand[key]`.
  mutating func checkIndex(
    _ node: SyntaxNode.Child,
    _ operand: SyntaxNode.Child,
    _ key: SyntaxNode.Child,
    isOptional: Bool
  ) -> ValueType {
    let container = resolved(operand)
    let type = elementType(node, container, key, resolved(key))
    return isOptional ? optional(type) : type
  }

  private mutating func elementType(
    _ node: SyntaxNode.Child,
    _ container: ValueType,
    _ key: SyntaxNode.Child,
    _ keyType: ValueType
  ) -> ValueType {
    switch container {
    case .dynamic, .parameter: return .dynamic
    case .list(let element):
      guard substitution.assign(keyType, to: .int) else {
        return dynamic(.noIndex(container, key: keyType), at: node)
      }
      return element
    case .map(let expected, let value):
      guard substitution.assign(keyType, to: expected) else {
        return dynamic(.noIndex(container, key: keyType), at: node)
      }
      return value
    case .object:
      if let field = tree.string(key) { return fieldType(key, container, .text(field)) }
      guard substitution.assign(keyType, to: .string) else {
        return dynamic(.noIndex(container, key: keyType), at: node)
      }
      return .dynamic
    case .optional(let wrapped):
      return optional(elementType(node, substitution.resolved(wrapped), key, keyType))
    default: return dynamic(.noIndex(container, key: keyType), at: node)
    }
  }

  /// The optional of a type; an optional stays as it is.
  func optional(_ type: ValueType) -> ValueType {
    if case .optional = type { type } else { .optional(type) }
  }
}
