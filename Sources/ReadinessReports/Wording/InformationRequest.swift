internal import JSONSyntax
internal import ReadinessEngine

/// A fact to ask for, and the items that it would decide.
struct RequestedFact {
  /// The fact.
  let missing: MissingFact
  /// The items, in order.
  var items: [ChecklistItem]
}

extension ManifestAudit {
  /// The facts that would decide open items, each once, in the order in which the items need them.
  ///
  /// - Complexity: O(n) in the number of missing facts.
  var informationRequest: [RequestedFact] {
    var requests: [RequestedFact] = []
    var places: [String: Int] = [:]
    for audit in items {
      for missing in audit.wouldDecide {
        let path = missing.pathText
        if let place = places[path] {
          requests[place].items.append(audit.item)
        } else {
          places[path] = requests.count
          requests.append(RequestedFact(missing: missing, items: [audit.item]))
        }
      }
    }
    return requests
  }
}
