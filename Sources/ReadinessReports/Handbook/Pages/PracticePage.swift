internal import JSONSyntax
internal import ReadinessEngine

/// The page of a practice: the rule that tells whether a project follows it, and examples.
struct PracticePage {
  /// The practice.
  let practice: Practice
  /// The group that it belongs to.
  let group: PracticeGroup
  /// What else is known.
  let handbook: Handbook

  /// The page.
  var page: Page {
    let marks: [RichText] = ["\(code: practice.id)", "practice of \(code: group.id)"]
    return Page(title: "\(practice.title)", marks: marks) { writer in
      writer.paragraph("Advice; it decides no verdict.")
      writer.section(2, "Rule") { section in
        section.code(.rule(practice.rule.text))
        section.terms([
          Term("\(label(.found))", practice.found.quotation),
          Term("\(label(.missing))", practice.missing.quotation),
        ])
      }
      writer.section(2, "Facts it reads") { section in
        section.terms(handbook.terms(of: handbook.practices.facts[practice.id] ?? []))
      }
      writer.section(2, "Examples", writeExamples)
      writer.section(2, "Sources") { section in section.sources(practice.sources, in: handbook) }
    }
  }

  private func label(_ standing: PracticeStanding) -> String {
    group.labels.label(standing)
  }

  private func writeExamples(to writer: inout BlockList) {
    guard !practice.examples.isEmpty else { return }
    writer.introduceExamples(of: handbook.practices.exampleManifest)
    let all = practice.examples.map { example in
      PageExample(
        verdict: label(example.standing),
        tone: example.standing.tone,
        title: example.title,
        patch: example.patch.value
      )
    }
    let examples = all.firstOfEach(PracticeStanding.allCases.map(label))
    for example in examples.first { writer.example(example, outcome: nil) }
    writer.furtherExamples(examples.further)
  }
}
