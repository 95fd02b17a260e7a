internal import JSONSyntax
internal import ReadinessEngine

/// Examples of an item: what is as it should be, what is not, and what leaves it open.
struct ItemExamples {
  /// The item.
  let item: ChecklistItem
  /// The checklist that it belongs to.
  let checklist: HandbookChecklist

  /// Writes the section; of several examples with one verdict the first is shown in full.
  func write(to writer: inout BlockList) {
    guard !item.examples.isEmpty else { return }
    writer.section(2, "Examples") { section in
      section.introduceExamples(of: checklist.checklist.exampleManifest ?? "a manifest")
      if case .unusable(let reason) = checklist.example {
        section.paragraph("That manifest cannot be used: \(reason).")
      }
      let all = item.examples.map(PageExample.init) + [openCase].compactMap(\.self)
      let examples = all.firstOfEach(verdicts)
      for example in examples.first { section.example(example, outcome: outcome(of: example)) }
      section.furtherExamples(examples.further)
    }
  }

  /// The verdicts in the order in which examples are shown: first what is as it should be.
  private var verdicts: [String] {
    let standings: [VerdictStanding] = [.favourable, .unfavourable, .open, .notApplicable, .error]
    return standings.flatMap { standing in Verdict.allCases.filter { $0.standing == standing } }.map(\.words)
  }

  /// What the audit says of the example.
  private func outcome(of example: PageExample) -> RichText? {
    guard case .project(var project) = checklist.example else { return nil }
    do {
      guard let audit = try project.audit(item.id, changedBy: example.patch) else { return nil }
      if audit.verdict.words == example.verdict { return "“\(audit.message)”" }
      return "The rules do not agree: \(audit.verdict.words), “\(audit.message)”"
    } catch {
      return "This is no manifest: \(error.description)"
    }
  }

  /// What leaves the item open, unless an example shows that already.
  private var openCase: PageExample? {
    guard !item.examples.contains(where: { $0.verdict.standing == .open }),
      case .project(var project) = checklist.example, let open = try? project.openCase(of: item)
    else { return nil }
    return PageExample(
      verdict: open.audit.verdict.words,
      tone: VerdictLabel(open.audit.verdict).tone,
      title: "what decided is not stated",
      patch: open.patch
    )
  }
}

extension PageExample {
  fileprivate init(_ example: ItemExample) {
    self.init(
      verdict: example.verdict.words,
      tone: VerdictLabel(example.verdict).tone,
      title: example.title,
      patch: example.patch.value
    )
  }
}
