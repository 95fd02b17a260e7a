internal import JSONSyntax

/// An example as a page shows it.
struct PageExample {
  /// What the rules say of it, in words.
  let verdict: String
  /// What that means for the reader.
  let tone: VerdictTone
  /// What the example shows.
  let title: String
  /// The change to the example manifest, a merge patch.
  let patch: JSONValue

  /// The verdict and the title.
  fileprivate var heading: RichText { "\(verdict: verdict, tone): \(title)" }
}

extension BlockList {
  /// Writes what is said before examples.
  ///
  /// - Parameter manifest: The path of the manifest that the examples change.
  mutating func introduceExamples(of manifest: String) {
    paragraph(
      "Each is a merge patch over \(code: manifest), in which \(code: "null") leaves a fact out."
    )
  }

  /// Writes an example in full.
  ///
  /// - Parameters:
  ///   - example: The example.
  ///   - outcome: What a report says of it, if that is known.
  mutating func example(_ example: PageExample, outcome: RichText?) {
    heading(3, example.heading)
    if example.patch == .object([:]) {
      paragraph("The manifest as it is.")
    } else {
      code(.json(example.patch))
    }
    if let outcome { paragraph(outcome) }
  }

  /// Writes the titles of further examples, or nothing without any.
  mutating func furtherExamples(_ examples: [PageExample]) {
    guard !examples.isEmpty else { return }
    heading(3, "More examples")
    bullets(examples.map(\.heading))
  }
}

extension [PageExample] {
  /// The first example of each verdict in the order of verdicts given, and all others.
  func firstOfEach(_ verdicts: [String]) -> (first: [PageExample], further: [PageExample]) {
    let first = verdicts.compactMap { verdict in firstIndex { $0.verdict == verdict } }
    return (first.map { self[$0] }, indices.filter { !first.contains($0) }.map { self[$0] })
  }
}
