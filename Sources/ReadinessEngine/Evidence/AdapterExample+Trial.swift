internal import JSONSyntax

/// What an adapter made of one of its examples.
public struct AdapterTrial: Sendable {
  /// The example.
  public let example: AdapterExample
  /// What differs from what the example expects, in sentences; empty where all is as expected.
  public let differences: [String]
}

extension AdapterSet {
  /// Tries the examples of all adapters; each artifact is recognised anew, so that no two adapters want one file.
  public func trials(of adapter: Adapter) -> [AdapterTrial] {
    adapter.examples.map { AdapterTrial(example: $0, differences: differences($0, of: adapter)) }
  }

  private func differences(_ example: AdapterExample, of adapter: Adapter) -> [String] {
    var reader = ArtifactReader(adapters: self)
    reader.feed(example.artifact)
    do {
      let reading = try reader.finish()
      guard reading.adapter?.id == adapter.id else {
        return ["it was taken for \(reading.adapter?.id ?? "a document that no adapter knows")"]
      }
      return example.expected.differences(from: reading)
    } catch {
      return ["\(error)"]
    }
  }
}

extension AdapterExpectation {
  fileprivate func differences(from reading: ArtifactReading) -> [String] {
    var found = JSONObject()
    var reason: String?
    switch reading.outcome {
    case .measured(let facts): for fact in facts { found["\(fact.fact.path)"] = fact.value }
    case .inconclusive(let sentence): reason = sentence
    }
    return [
      difference("inconclusive", inconclusive.text, reason.text),
      difference("date", date.text, reading.date.map { "\($0)" }.text),
      difference("notes", .array(notes.map { .string($0) }), .array(reading.notes.map { .string($0) })),
      difference("facts", .object(facts), .object(found)),
    ]
    .compactMap(\.self)
  }

  private func difference(_ name: String, _ expected: JSONValue, _ found: JSONValue) -> String? {
    guard expected != found else { return nil }
    let expected = JSONWriter.text(of: expected, layout: .compact)
    return "\(name): expected \(expected), found \(JSONWriter.text(of: found, layout: .compact))"
  }
}

extension String? {
  fileprivate var text: JSONValue { map(JSONValue.string) ?? .null }
}
