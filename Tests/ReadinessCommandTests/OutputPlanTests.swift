import ReadinessReports
import Testing

@testable import ReadinessCommand

@Suite("Outputs")
struct OutputPlanTests {
  private func problems(_ paths: [String], inputs operands: [String] = [], in fake: FakeWorld) throws
    -> [Problem]
  {
    let inputs = operands.isEmpty ? [] : try ManifestInput.resolve(operands, in: fake.world)
    do {
      try OutputPlan.check(
        paths.map { OutputTarget(format: .text, path: $0).file },
        against: inputs,
        in: fake.world
      )
      return []
    } catch {
      return error.problems
    }
  }

  @Test("may be new files, existing files, and links to them")
  func accepted() throws {
    let fake = FakeWorld(["in.json": "", "old.txt": "", "sub/x": ""])
    #expect(
      try problems(
        ["new.txt", "old.txt", "sub/new.txt", "/root.txt", "./a"],
        inputs: ["in.json", "-"],
        in: fake
      ) == []
    )
  }

  @Test("that collide with each other or with an input are refused, however they are spelt")
  func collisions() throws {
    let fake = FakeWorld(["in.json": "", "old.txt": "", "sub/x": ""])
    fake.files.add(.link("/home/team/old.txt"), at: "link.txt")
    fake.files.add(.link("/home/team/sub"), at: "folder")
    let paths = [
      "new.txt", "new.txt", "sub/../new.txt", "old.txt", "link.txt", "sub/n", "folder/n", "in.json",
      "./in.json",
    ]
    #expect(
      try problems(paths, inputs: ["in.json"], in: fake).map { "\($0.path ?? ""): \($0.message)" } == [
        "new.txt: two reports cannot go to the same file",
        "sub/../new.txt: two reports cannot go to the same file, and this is \"new.txt\"",
        "link.txt: two reports cannot go to the same file, and this is \"old.txt\"",
        "folder/n: two reports cannot go to the same file, and this is \"sub/n\"",
        "in.json: a report cannot replace a file that is being read",
        "./in.json: a report cannot replace \"in.json\", which is being read",
      ]
    )
  }

  @Test("over the file behind standard input are refused")
  func standardInput() throws {
    let fake = FakeWorld(["in.json": ""])
    fake.standardInputPath = "in.json"
    #expect(
      try problems(["in.json"], inputs: ["-"], in: fake).map(\.message) == [
        "a report cannot replace \"-\", which is being read"
      ]
    )
  }

  @Test("over the file that standard output goes to are refused")
  func standardOutput() throws {
    let fake = FakeWorld(["in.json": "", "log.txt": ""])
    fake.streamPaths[.output] = "log.txt"
    #expect(
      try problems(["log.txt", "other.txt"], inputs: ["in.json"], in: fake).map(\.message) == [
        "a report cannot replace the file that the program's output goes to"
      ]
    )
  }

  @Test("that cannot be files are refused before anything is done")
  func impossible() throws {
    let fake = FakeWorld(["in.json": "", "sub/x": ""])
    fake.files.add(.pipe, at: "pipe")
    fake.files.add(.link("/nowhere"), at: "dangling")
    #expect(
      try problems(["none/new.txt", "sub", "sub/", "new/", "pipe", "in.json/x", "dangling"], in: fake)
        .map(\.message) == [
          "cannot write the report: there is no folder \"none\"",
          "cannot write the report: this is a folder, not a file",
          "cannot write the report: this is a folder, not a file",
          "cannot write the report: this is a folder, not a file",
          "cannot write the report: this is a pipe, a socket or a device, not an ordinary file",
          "cannot write the report: a part of this path is not a folder",
          "cannot write the report: the symbolic link leads nowhere",
        ]
    )
  }

  @Test("are written together")
  func writing() throws {
    let fake = FakeWorld(["old.md": "old"])
    try OutputPlan.write(
      [
        (OutputTarget(format: .markdown, path: "old.md").file, Array("new".utf8)),
        (OutputTarget(format: .json, path: "new.json").file, Array("{}".utf8)),
      ],
      in: fake.world
    )
    #expect(fake.files.text(at: "old.md") == "new")
    #expect(fake.files.text(at: "new.json") == "{}")
  }

  @Test("are all left as they were when one cannot be written")
  func allOrNothing() {
    let fake = FakeWorld(["first.md": "old", "locked.md": "old"])
    fake.files.fail("locked.md", with: .notPermitted)
    let reports = ["first.md", "locked.md"]
      .map { path in
        (file: OutputTarget(format: .markdown, path: path).file, bytes: Array("new".utf8))
      }
    do {
      try OutputPlan.write(reports, in: fake.world)
      Issue.record("the reports were written")
    } catch {
      #expect(
        error.problems == [
          Problem(
            "cannot write the report: permission denied",
            path: "locked.md",
            hint: "Choose a folder in which you may write."
          )
        ]
      )
    }
    #expect(fake.files.text(at: "first.md") == "old")
    #expect(fake.files.text(at: "locked.md") == "old")
  }

  @Test("that fail in the last step name their file, and the rest is cleaned up")
  func failingCommit() {
    let fake = FakeWorld()
    var world = fake.world
    var discarded: [String] = []
    world.stageFile = { path, _, _ in
      StagedFile(
        append: { _ in },
        commit: { () throws(FileError) in if path == "b.md" { throw .readOnlyFileSystem } },
        discard: { discarded.append(path) }
      )
    }
    let reports = ["a.md", "b.md", "c.md"]
      .map { (file: OutputTarget(format: .markdown, path: $0).file, bytes: [UInt8]()) }
    do {
      try OutputPlan.write(reports, in: world)
      Issue.record("the reports were written")
    } catch {
      #expect(error.problems.map(\.path) == ["b.md"])
    }
    #expect(discarded == ["b.md", "c.md"])
  }
}
