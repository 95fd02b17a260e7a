import Checklists
import JSONSyntax
import ReadinessEngine
import Testing

@Test(arguments: BuiltIn.checklistPaths)
func `every example of a checklist leads to its verdict, and rests on the facts it read`(path: String) throws
{
  let report = try BuiltIn.report(of: Checklist(BuiltIn.document(path)))
  #expect(report.failures.map(\.testDescription) == [])
  #expect(report.exampleCount > report.openCaseCount && report.openCaseCount > 0)
}

@Test(arguments: BuiltIn.checklistPaths)
func `an example that states the opposite is found`(path: String) throws {
  let text = String(decoding: try #require(Checklists.file(at: path)).bytes, as: UTF8.self)
  let words = [("met", "not-met"), ("ruled-out", "present"), ("passed", "not-passed")]
  let swapped = words.reduce(text) { text, words in
    text.replacing("\"verdict\": \"\(words.0)\"", with: "\"verdict\": \"\(words.1)\"")
  }
  let checklist = try Checklist(JSONDocument.parse(Array(swapped.utf8)))
  let passing = try Checklist(BuiltIn.document(path)).items
    .flatMap { $0.examples.filter { $0.verdict.standing == .favourable } }
  let failures = try BuiltIn.report(of: checklist).failures
  #expect(failures.compactMap(\.example?.title) == passing.map(\.title))
  #expect(failures.count { $0.example == nil } == checklist.items.count)
}

extension ExampleFailure {
  /// The failure in a few words, as a failed expectation shows it.
  fileprivate var testDescription: String {
    let found =
      switch reason {
      case .otherVerdict(let audit): "\(audit.verdict.words): \(audit.message)"
      case .staysDecided(let audit): "without its facts still \(audit.verdict.words): \(audit.message)"
      case .unusable(let error): error.description
      case .noExample(let verdict): "no example is \(verdict.words)"
      }
    return "\(item.id): \(example?.title ?? ""): \(found)"
  }
}
