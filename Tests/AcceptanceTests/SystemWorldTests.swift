import CalendarDates
import Foundation
import ReadinessCommand
import Testing

@testable import readiness

@Suite("The operating system")
final class SystemWorldTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "readiness-\(UUID().uuidString)"
  )
  private let world = SystemWorld.world()

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  private func path(_ name: String) -> String {
    folder.appending(path: name).path()
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  private func text(of name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  private func permissions(of name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
    return try #require(attributes[.posixPermissions] as? Int)
  }

  @Test(
    "reads the time zone database and nothing beside it",
    .enabled(if: FileManager.default.fileExists(atPath: "/usr/share/zoneinfo/Europe/Paris"))
  )
  func timeZones() {
    #expect(world.timeZoneData("Europe/Paris")?.starts(with: Array("TZif".utf8)) == true)
    for name in ["", "Nowhere/Land", "../../../etc/passwd", "/etc/passwd", "Europe/../../passwd", "Europe"] {
      #expect(world.timeZoneData(name) == nil)
    }
  }

  @Test("shows what stands at a path, links followed")
  func status() throws {
    try write("x", to: "file")
    try FileManager.default.createSymbolicLink(atPath: path("link"), withDestinationPath: "file")
    try FileManager.default.createSymbolicLink(atPath: path("dangling"), withDestinationPath: "nothing")
    try FileManager.default.linkItem(atPath: path("file"), toPath: path("second"))
    let file = try world.fileStatus(path("file"))
    #expect(file.kind == .file)
    #expect(try world.fileStatus(path("link")) == file)
    #expect(try world.fileStatus(path("second")) == file)
    #expect(try world.fileStatus(path(".")).kind == .folder)
    #expect(try world.fileStatus("/dev/null").kind == .other)
    #expect(throws: FileError.notFound) { try self.world.fileStatus(self.path("nothing")) }
    #expect(throws: FileError.notFolder) { try self.world.fileStatus(self.path("file/x")) }
    #expect(throws: FileError.brokenLink) { try self.world.fileStatus(self.path("dangling")) }
    #expect(throws: FileError.nameTooLong) {
      try self.world.fileStatus(self.path(String(repeating: "n", count: 300)))
    }
  }

  @Test("lists a folder with the kinds of its entries, links not followed")
  func listing() throws {
    try write("", to: "file")
    try FileManager.default.createDirectory(atPath: path("folder"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(atPath: path("link"), withDestinationPath: "folder")
    let entries = try world.listFolder(path("")).sorted { $0.name < $1.name }
    #expect(
      entries == [
        FolderEntry(name: "file", kind: .file), FolderEntry(name: "folder", kind: .folder),
        FolderEntry(name: "link", kind: .symbolicLink),
      ]
    )
    #expect(throws: FileError.notFolder) { try self.world.listFolder(self.path("file")) }
  }

  @Test("reads a file up to the limit and not one byte beyond")
  func reading() throws {
    let text = String(repeating: "0123456789", count: 20_000)
    try write(text, to: "file")
    try write("", to: "empty")
    #expect(try world.readFile(path("file"), 200_000) == Array(text.utf8))
    #expect(try world.readFile(path("empty"), 0) == [])
    #expect(throws: FileError.tooLarge(limit: 199_999)) {
      try self.world.readFile(self.path("file"), 199_999)
    }
    #expect(throws: FileError.isFolder) { try self.world.readFile(self.path(""), 10) }
    #expect(throws: FileError.notOrdinaryFile) { try self.world.readFile("/dev/zero", 10) }
  }

  @Test("reads a file part by part, and closes it when it is not needed any more")
  func readingInParts() throws {
    try write("0123456789", to: "file")
    // More than a process may keep open.
    for _ in 0..<5_000 {
      let file = try world.openFile(path("file"))
      #expect(try file.read(4) == Array("0123".utf8))
    }
    let file = try world.openFile(path("file"))
    var parts: [[UInt8]] = []
    repeat { parts.append(try file.read(4)) } while parts.last?.isEmpty == false
    #expect(parts == ["0123", "4567", "89", ""].map { Array($0.utf8) })
    #expect(throws: FileError.notFound) { try self.world.openFile(self.path("nothing")) }
    #expect(throws: FileError.isFolder) { try self.world.openFile(self.path("")) }
    #expect(throws: FileError.notOrdinaryFile) { try self.world.openFile("/dev/zero") }
  }

  @Test("opens a file in a folder, but follows no link that leads out of it")
  func openingInside() throws {
    let files = FileManager.default
    try files.createDirectory(atPath: path("root/inner"), withIntermediateDirectories: true)
    try write("inside", to: "root/inner/file")
    try write("outside", to: "file")
    try files.createSymbolicLink(atPath: path("root/link"), withDestinationPath: "inner/file")
    try files.createSymbolicLink(atPath: path("root/out"), withDestinationPath: "../file")
    try files.createSymbolicLink(atPath: path("root/up"), withDestinationPath: "..")
    try #require(mkfifo(path("root/pipe"), 0o600) == 0)
    let root = path("root")
    for name in ["inner/file", "link", "inner/../link"] {
      let file = try world.openFileInside(root, name)
      #expect(file.size == 6)
      #expect(try file.read(10) == Array("inside".utf8))
    }
    for name in ["out", "up/file", "../file", "inner/../../file"] {
      #expect(throws: FileError.outsideFolder) { try self.world.openFileInside(root, name) }
    }
    #expect(throws: FileError.notOrdinaryFile) { try self.world.openFileInside(root, "pipe") }
    #expect(throws: FileError.isFolder) { try self.world.openFileInside(root, "inner") }
    #expect(throws: FileError.notFound) { try self.world.openFileInside(root, "nothing") }
  }

  @Test("does not wait for somebody to write into a pipe")
  func pipe() throws {
    try #require(mkfifo(path("pipe"), 0o600) == 0)
    #expect(throws: FileError.notOrdinaryFile) { try self.world.readFile(self.path("pipe"), 10) }
    #expect(throws: FileError.notOrdinaryFile) { try self.world.stageFile(self.path("pipe"), [], .replaced) }
  }

  @Test("gives a new file its name only when it is complete")
  func newFile() throws {
    let staged = try world.stageFile(path("report.md"), Array("new".utf8), .replaced)
    #expect(throws: FileError.notFound) { try self.world.fileStatus(self.path("report.md")) }
    try staged.commit()
    #expect(try text(of: "report.md") == "new")
    #expect(try world.listFolder(path("")).map(\.name) == ["report.md"])
    // Neither executable nor open to more people than the user's mask allows.
    #expect(try permissions(of: "report.md") & 0o111 == 0)
  }

  @Test("adds to a new file until it gets its name")
  func appending() throws {
    let staged = try world.stageFile(path("report.jsonl"), Array("1\n".utf8), .replaced)
    try staged.append(Array("2\n".utf8))
    try staged.append([])
    try staged.append(Array("3\n".utf8))
    try staged.commit()
    #expect(try text(of: "report.jsonl") == "1\n2\n3\n")
    #expect(throws: FileError.notFound) { try staged.append(Array("4\n".utf8)) }
  }

  @Test("replaces a file and keeps its permissions")
  func replacing() throws {
    try write("old", to: "report.md")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path("report.md"))
    try world.stageFile(path("report.md"), Array("new".utf8), .replaced).commit()
    #expect(try text(of: "report.md") == "new")
    #expect(try permissions(of: "report.md") == 0o640)
  }

  @Test("writes through a link and keeps the link")
  func link() throws {
    try write("old", to: "real.md")
    try FileManager.default.createSymbolicLink(atPath: path("link.md"), withDestinationPath: "real.md")
    try world.stageFile(path("link.md"), Array("new".utf8), .replaced).commit()
    #expect(try text(of: "real.md") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path("link.md")) == "real.md")
  }

  @Test("leaves nothing behind when a file is discarded or cannot be written")
  func nothingBehind() throws {
    try write("old", to: "report.md")
    try world.stageFile(path("report.md"), Array("new".utf8), .replaced).discard()
    #expect(throws: FileError.notFound) {
      try self.world.stageFile(self.path("none/report.md"), [], .replaced)
    }
    #expect(throws: FileError.isFolder) { try self.world.stageFile(self.path(""), [], .replaced) }
    #expect(throws: FileError.notOrdinaryFile) { try self.world.stageFile("/dev/null", [], .replaced) }
    #expect(try text(of: "report.md") == "old")
    #expect(try world.listFolder(path("")).map(\.name) == ["report.md"])
  }

  @Test("gives a new file a name that is free, and keeps a file that came first")
  func newFileOnly() throws {
    try world.stageFile(path("new.md"), Array("new".utf8), .kept).commit()
    #expect(try text(of: "new.md") == "new")
    #expect(throws: FileError.alreadyExists) { try self.world.stageFile(self.path("new.md"), [], .kept) }
    let staged = try world.stageFile(path("late.md"), Array("late".utf8), .kept)
    try write("first", to: "late.md")
    #expect(throws: FileError.alreadyExists) { try staged.commit() }
    staged.discard()
    #expect(try text(of: "late.md") == "first")
    #expect(try world.listFolder(path("")).map(\.name).sorted() == ["late.md", "new.md"])
  }

  @Test("shows the way to a file from the root, links followed")
  func absolutePath() throws {
    try FileManager.default.createDirectory(atPath: path("project"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(atPath: path("link"), withDestinationPath: "project")
    #expect(try world.absolutePath("/") == "/")
    #expect(try world.absolutePath(path("link")).hasSuffix("/project"))
    #expect(try world.absolutePath(path("project/..")) == world.absolutePath(path(".")))
    #expect(throws: FileError.notFound) { try self.world.absolutePath(self.path("nothing")) }
  }

  @Test("stages several files in one folder at a time")
  func several() throws {
    let staged = try ["a", "b", "c"].map { try world.stageFile(path($0), Array($0.utf8), .replaced) }
    for file in staged { try file.commit() }
    for name in ["a", "b", "c"] { #expect(try text(of: name) == name) }
  }

  @Test("knows the day")
  func today() throws {
    let today = try #require(world.today())
    let seconds = Date().timeIntervalSince1970
    // Midnight may pass between the two looks at the clock.
    #expect(abs(today.daysSinceEpoch - Int(seconds / 86_400)) <= 1)
  }
}
