import ReadinessCommand
import Testing

@Suite("The program")
struct ReadinessCommandTests {
  @Test("tells its version")
  func version() {
    let fake = FakeWorld()
    #expect(fake.run("--version") == .success)
    #expect(fake.output == "readiness 0.1.0\n")
  }

  @Test("ends quietly when nobody reads its output any more")
  func closedPipe() {
    let fake = FakeWorld()
    fake.outputState = .closed
    #expect(fake.run("help") == .success)
    #expect(fake.messages.isEmpty)
  }

  @Test("ends with 2 when standard output takes nothing")
  func fullDisk() {
    let fake = FakeWorld()
    fake.outputFailure = .noSpace
    #expect(fake.run("help") == .noVerdict)
    #expect(fake.messages == "error: cannot write to standard output: no space is left on the disk\n")
  }

  @Test("colours its messages when it is told to, or on a terminal")
  func color() {
    let plain = FakeWorld()
    _ = plain.run("audit", "absent.json", "--color=never")
    let hint = "Check the spelling, and that you are in the right folder.\n"
    #expect(plain.messages == "absent.json: error: no such file or folder\n" + hint)
    let colored = FakeWorld()
    _ = colored.run("audit", "absent.json", "--color=always")
    #expect(
      colored.messages
        == "\u{1B}[1mabsent.json: \u{1B}[0m\u{1B}[1;31merror:\u{1B}[0m \u{1B}[1mno such file or folder\u{1B}[0m\n"
        + hint
    )
  }
}
