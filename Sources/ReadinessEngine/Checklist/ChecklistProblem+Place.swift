internal import CEL
public import JSONSyntax

extension ChecklistProblem {
  /// The problem at its exact place: each mistake of a rule inside its text, an id where it is written.
  ///
  /// - Complexity: O(n) in the length of the rule, or in the number of items.
  public func pinpointed(in document: JSONDocument) -> [ChecklistProblem] {
    switch reason {
    case .rule(let error):
      error.diagnostics.map { mistake in
        ChecklistProblem(
          offset: document.offset(ofByte: mistake.offset, inStringAt: offset),
          reason: .mistake(mistake)
        )
      }
    case .repeatedID(let id):
      [ChecklistProblem(offset: place(of: id, in: document) ?? offset, reason: reason)]
    default: [self]
    }
  }

  /// Where an item names itself by an id or alias, the last time if it does so twice.
  private func place(of id: String, in document: JSONDocument) -> Int? {
    let item = document.root.list("items").first { $0.range.lowerBound == offset }
    let names = [item?["id"]].compactMap(\.self) + (item?.list("aliases") ?? [])
    return names.last { $0.string == id }?.range.lowerBound
  }
}
