import Testing

@testable import ReadinessCommand

@Suite("Inputs")
struct ManifestInputTests {
  private func paths(_ operands: [String], in fake: FakeWorld) throws -> [String] {
    try ManifestInput.resolve(operands, in: fake.world).map(\.path)
  }

  /// The messages about operands that lead to no input.
  private func messages(_ operands: [String], in fake: FakeWorld) -> [String] {
    do {
      _ = try ManifestInput.resolve(operands, in: fake.world)
      return []
    } catch {
      return error.problems.map { ($0.path.map { $0 + ": " } ?? "") + $0.message }
    }
  }

  @Test("are files and standard input in the order given, their paths as given")
  func filesAndStandardInput() throws {
    let fake = FakeWorld(["b.json": "", "sub/a.jsonl": "", "/srv/c.json": ""])
    let operands = ["b.json", "-", "./sub/../sub/a.jsonl", "/srv/c.json"]
    #expect(try paths(operands, in: fake) == operands)
  }

  @Test("in a folder are its manifests at any depth, in the order of their paths")
  func folder() throws {
    let fake = FakeWorld([
      "pilots/readiness.json": "", "pilots/b.readiness.json": "", "pilots/a/readiness.json": "",
      "pilots/a-b/x.readiness.json": "", "pilots/a/deep/er/readiness.json": "",
      "pilots/project.json": "", "pilots/.hidden.readiness.json": "", "pilots/xreadiness.json": "",
      "pilots/.git/readiness.json": "", "pilots/a/README.md": "", "pilots/.readiness.json": "",
      "elsewhere/readiness.json": "",
    ])
    fake.files.add(.link("/home/team/elsewhere"), at: "pilots/link")
    fake.files.add(.link("/home/team/elsewhere/readiness.json"), at: "pilots/l.readiness.json")
    fake.files.add(.pipe, at: "pilots/pipe.readiness.json")
    fake.files.makeFolder("pilots/folder.readiness.json")
    let expected = [
      "pilots/a-b/x.readiness.json", "pilots/a/deep/er/readiness.json", "pilots/a/readiness.json",
      "pilots/b.readiness.json", "pilots/readiness.json",
    ]
    #expect(try paths(["pilots"], in: fake) == expected)
    #expect(try paths(["pilots/"], in: fake) == expected)
  }

  @Test("may be hidden folders and links when they are named")
  func namedFolders() throws {
    let fake = FakeWorld([".pilots/readiness.json": "", "real.json": ""])
    fake.files.add(.link("/home/team/.pilots"), at: "folder")
    fake.files.add(.link("/home/team/real.json"), at: "file")
    #expect(try paths([".pilots"], in: fake) == [".pilots/readiness.json"])
    #expect(try paths(["folder", "file"], in: fake) == ["folder/readiness.json", "file"])
  }

  @Test("in the working folder carry its name as given")
  func workingFolder() throws {
    let fake = FakeWorld(["readiness.json": ""])
    #expect(try paths(["."], in: fake) == ["./readiness.json"])
  }

  @Test("without operands are readiness.json, or else project.json")
  func usualNames() throws {
    let both = FakeWorld(["readiness.json": "", "project.json": ""])
    #expect(try paths([], in: both) == ["readiness.json"])
    let second = FakeWorld(["project.json": ""])
    second.files.makeFolder("readiness.json")
    #expect(try paths([], in: second) == ["project.json"])
  }

  @Test("are asked for where there is nothing to audit")
  func nothing() {
    let fake = FakeWorld(["other.json": ""])
    #expect(fake.run("audit") == .noVerdict)
    #expect(
      fake.messages == """
        error: nothing to audit: there is no readiness.json or project.json here
        Name a manifest: readiness audit MANIFEST

        """
    )
  }

  @Test("that lead nowhere are all told, in order")
  func missing() {
    let fake = FakeWorld(["good.json": "", "empty/notes.txt": ""])
    fake.files.add(.link("/nowhere"), at: "dangling")
    fake.files.add(.pipe, at: "pipe")
    fake.files.makeFolder("locked")
    fake.files.fail("locked", with: .notPermitted)
    #expect(
      messages(
        ["absent.json", "good.json", "empty", "dangling", "pipe", "locked", "good.json/x", ""],
        in: fake
      ) == [
        "absent.json: no such file or folder",
        "empty: no manifest in this folder",
        "dangling: the symbolic link leads nowhere",
        "pipe: this is a pipe, a socket or a device, not an ordinary file",
        "locked: permission denied",
        "good.json/x: a part of this path is not a folder",
        ": no such file or folder",
      ]
    )
  }

  @Test("are refused when one file is given twice, however it is spelt")
  func twice() {
    let fake = FakeWorld(["sub/readiness.json": ""])
    fake.standardInputPath = "sub/readiness.json"
    fake.files.add(.link("/home/team/sub/readiness.json"), at: "link.json")
    #expect(
      messages(["sub", "sub/readiness.json", "sub/../link.json", "-"], in: fake) == [
        "sub/readiness.json: this file is given more than once",
        "sub/../link.json: this is the same file as \"sub/readiness.json\", which is also given",
        "-: this is the same file as \"sub/readiness.json\", which is also given",
      ]
    )
  }

  @Test("can be standard input only once")
  func standardInputTwice() {
    #expect(messages(["-", "-"], in: FakeWorld()) == ["-: standard input can be read only once"])
  }

  @Test("are not searched for without end")
  func bounds() {
    let deep = FakeWorld()
    deep.files.makeFolder("d" + String(repeating: "/d", count: FolderWalk.depthLimit + 1))
    #expect(messages(["d"], in: deep) == ["d: folders lie more than 64 levels deep"])

    let wide = FakeWorld(["w/readiness.json": ""])
    var world = wide.world
    world.listFolder = { _ in
      (0...FolderWalk.entryLimit).map { FolderEntry(name: String($0), kind: .other) }
    }
    #expect(throws: CommandFailure.self) { try ManifestInput.resolve(["w"], in: world) }
  }

  @Test("that are wrong leave standard output empty and write no file")
  func nothingWritten() {
    let fake = FakeWorld(["report.md": "old"])
    #expect(fake.run("audit", "absent.json", "-o", "report.md", "-o", "new.json") == .noVerdict)
    #expect(fake.output.isEmpty)
    #expect(fake.files.text(at: "report.md") == "old")
    #expect(fake.files.text(at: "new.json") == nil)
  }
}
