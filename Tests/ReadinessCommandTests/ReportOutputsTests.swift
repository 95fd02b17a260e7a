import ReadinessCommand
import Testing

@Suite("Reports of one run")
struct ReportOutputsTests {
  private static let good = #"{"project": {"id": "good", "name": "Good"}}"#
  private static let better = #"{"project": {"id": "better", "name": "Better"}}"#
  private static let wrong = #"{"project": {"id": "wrong"}}"#

  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n")
  }

  @Test("are written line by line as JSON Lines, even beside manifests that are wrong")
  func streaming() {
    let fake = FakeWorld([
      "a.json": Self.good, "b.json": Self.wrong, "c.json": Self.better, "out.jsonl": "old",
    ])
    let arguments = ["audit", "a.json", "b.json", "c.json", "-f", "jsonl", "-o", "out.jsonl", "-o", "out.md"]
    #expect(fake.run(arguments) == .noVerdict)
    #expect(lines(fake.output).count == 2)
    #expect(lines(fake.output).allSatisfy { $0.hasPrefix("{\"schemaVersion\":") && $0.hasSuffix("}") })
    #expect(fake.messages.hasPrefix("b.json:1:"))
    #expect(fake.files.text(at: "out.jsonl") == "old")
    #expect(fake.files.text(at: "out.md") == nil)
  }

  @Test(
    "are none in any other format where a manifest is wrong",
    arguments: ["text", "json", "csv", "sarif"]
  )
  func nothing(format: String) {
    let fake = FakeWorld(["a.json": Self.good, "b.json": Self.wrong])
    #expect(fake.run("audit", "a.json", "b.json", "-f", format, "-o", "out.jsonl") == .noVerdict)
    #expect(fake.output.isEmpty)
    #expect(fake.files.text(at: "out.jsonl") == nil)
  }

  @Test("hold the same lines on standard output and in a file")
  func files() {
    let fake = FakeWorld(["all.jsonl": "\(Self.good)\n\(Self.better)\n"])
    #expect(
      fake.run("audit", "all.jsonl", "-f", "jsonl", "-o", "a.jsonl", "-o", "jsonl=b", "-o", "c.csv")
        == .gateFailed
    )
    #expect(lines(fake.output).count == 2)
    #expect(fake.files.text(at: "a.jsonl") == fake.output)
    #expect(fake.files.text(at: "b") == fake.output)
    #expect(fake.files.text(at: "c.csv")?.contains("all.jsonl") == true)
  }

  @Test("leave files as they were when standard output takes nothing more")
  func fullDisk() {
    let fake = FakeWorld(["a.json": Self.good, "out.jsonl": "old"])
    fake.outputFailure = .noSpace
    #expect(fake.run("audit", "a.json", "-f", "jsonl", "-o", "out.jsonl") == .noVerdict)
    #expect(fake.files.text(at: "out.jsonl") == "old")
    #expect(fake.messages == "error: cannot write to standard output: no space is left on the disk\n")
  }

  @Test("name a file that cannot be written on, and leave the others as they were")
  func failingAppend() {
    let fake = FakeWorld(["a.json": Self.good])
    var world = fake.world
    var discarded: [String] = []
    world.arguments = ["audit", "a.json", "-o", "x.jsonl", "-o", "y.jsonl"]
    world.stageFile = { path, _, _ in
      StagedFile(
        append: { _ throws(FileError) in if path == "y.jsonl" { throw .noSpace } },
        commit: { Issue.record("\(path) took its place") },
        discard: { discarded.append(path) }
      )
    }
    #expect(ReadinessCommand.run(in: world) == .noVerdict)
    #expect(
      fake.messages.hasPrefix("y.jsonl: error: cannot write the report: no space is left on the disk\n")
    )
    #expect(discarded == ["x.jsonl", "y.jsonl"])
    #expect(fake.output.isEmpty)
  }

  @Test("name paths below the working folder for programs, and as given for people")
  func paths() {
    let fake = FakeWorld(["sub/a.json": Self.good])
    _ = fake.run("audit", "/home/team/sub/../sub/a.json", "-q", "-o", "a.csv", "-o", "a.json")
    #expect(fake.output.hasPrefix("/home/team/sub/../sub/a.json: "))
    #expect(fake.files.text(at: "a.csv")?.contains("sub/../sub/a.json,good,") == true)
    #expect(fake.files.text(at: "a.json")?.contains("\"path\": \"sub/../sub/a.json\"") == true)
  }
}
