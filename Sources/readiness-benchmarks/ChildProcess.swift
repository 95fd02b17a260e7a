#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// One finished run of another program.
struct ChildRun {
  /// The time from start to end, in milliseconds.
  let milliseconds: Double
  /// The greatest resident memory, in mebibytes.
  let mebibytes: Double
  /// The exit code, or nil when a signal ended the run.
  let exitCode: Int32?
}

/// A program with its arguments, run with its output thrown away.
struct ChildProcess {
  let arguments: [String]

  /// Runs the program once and waits for it; nil when it cannot be started.
  func run() -> ChildRun? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in [0, 1, 2] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    pointers.append(nil)
    var process: pid_t = 0
    let clock = ContinuousClock()
    let start = clock.now
    guard posix_spawnp(&process, arguments[0], &actions, nil, pointers, environ) == 0 else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 && errno == EINTR {}
    return ChildRun(
      milliseconds: (clock.now - start) / .milliseconds(1),
      mebibytes: Double(usage.ru_maxrss) / 1024,
      exitCode: status & 0x7f == 0 ? (status >> 8) & 0xff : nil
    )
  }
}
