public import JSONSyntax

extension Schema {
  /// What is wrong with a value, in document order; empty when it is valid.
  ///
  /// At most 100 violations are listed; when there are more, one last entry says so.
  /// The format of dates is asserted. Repeated keys are not looked at.
  ///
  /// - Complexity: O(n) in the size of the value, times the number of properties of its objects.
  public func validate(_ node: JSONNode) -> [SchemaViolation] {
    ViolationLog.inOrder(found(in: node))
  }

  /// What is wrong with a document in which a key may stand only once, in document order.
  ///
  /// The same as validating its root, with repeated keys among the violations.
  public func validate(_ document: JSONDocument) -> [SchemaViolation] {
    ViolationLog.inOrder(found(in: document.root) + ViolationLog.duplicateKeys(of: document))
  }

  /// Whether nothing is wrong with a value.
  func accepts(_ node: JSONNode) -> Bool { found(in: node).isEmpty }

  private func found(in node: JSONNode) -> [SchemaViolation] {
    var validator = SchemaValidator(root: node)
    validator.validate(node, self)
    return validator.log.violations
  }
}

extension SchemaViolation {
  /// The repeated keys of a document, for files without a schema in which a key may stand only once.
  ///
  /// At most 100 are listed; when there are more, one last entry says so.
  public static func duplicateKeys(of document: JSONDocument) -> [SchemaViolation] {
    ViolationLog.inOrder(ViolationLog.duplicateKeys(of: document))
  }
}
