import Foundation
import Testing

/// The README shows what the program really prints.
struct ReadmeTests {
  /// The line that stands for what the sample leaves out.
  private static let cut = "  […]\n"

  @Test func `the sample is the output that the scenario of the near-ready example expects`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let expected = folder.appending(path: "Scenarios/audit-near-ready/expected.stdout")
    let readme = folder.appending(path: "../../README.md").standardizedFileURL
    let text = try String(contentsOf: readme, encoding: .utf8)
    let sample = text.components(separatedBy: "```text\n").dropFirst().first?.components(separatedBy: "```")
      .first
    let output = try String(contentsOf: expected, encoding: .utf8)
    let parts = try #require(sample).components(separatedBy: Self.cut)
    #expect(parts.count == 2 && parts.allSatisfy { !$0.isEmpty })
    let end = try #require(parts.last)
    #expect(output.hasPrefix(parts[0]) && output.hasSuffix(end))
  }

  @Test func `the policy is the one with which a scenario passes until its waiver ends`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let policy = folder.appending(path: "Scenarios/policy-waiver-expires/policy.json")
    let readme = folder.appending(path: "../../README.md").standardizedFileURL
    let text = try String(contentsOf: readme, encoding: .utf8)
    #expect(text.contains("```json\n\(try String(contentsOf: policy, encoding: .utf8))```"))
  }
}
