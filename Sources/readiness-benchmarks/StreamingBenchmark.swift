import Checklists
import JSONSyntax

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The whole program over very many manifests, which are audited and reported one after the other.
struct StreamingBenchmark: Benchmark {
  let name = "10,000 manifests in one run, as JSON Lines (a run each)"

  private static let counts = [100, 10_000]
  private let program: String

  /// Looks for the program beside this one.
  init() {
    let path = CommandLine.arguments.first ?? ""
    program = (path.lastIndex(of: "/").map { String(path[...$0]) } ?? "") + "readiness"
  }

  func run() -> [BenchmarkRow] {
    Self.counts.map { count in
      guard let run = audit(count), run.exitCode == 1 else {
        return BenchmarkRow(
          "\(count) manifests",
          "could not be audited",
          promise: "exit code 1",
          holds: false
        )
      }
      return BenchmarkRow(
        "\(count) manifests",
        "\(oneDecimal(run.mebibytes)) MiB, \(oneDecimal(run.milliseconds / Double(count))) ms each",
        promise: "at most 200 MiB",
        holds: run.mebibytes <= 200
      )
    }
  }

  /// Audits a file that holds the near-ready example as many times, each as a project of its own.
  private func audit(_ count: Int) -> ChildRun? {
    guard let folder = temporaryFolder() else { return nil }
    let path = folder + "/portfolio.jsonl"
    defer {
      unlink(path)
      rmdir(folder)
    }
    guard write(count, to: path) else { return nil }
    return ChildProcess(arguments: [program, "audit", path, "-f", "jsonl", "--as-of", "2026-11-01"]).run()
  }

  private func temporaryFolder() -> String? {
    var template = Array("\(P_tmpdir)/readiness-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private func write(_ count: Int, to path: String) -> Bool {
    let bytes = Checklists.file(at: "examples/near-ready.readiness.json")?.bytes ?? []
    guard let example = try? JSONDocument.parse(bytes).root.value, let file = fopen(path, "w") else {
      return false
    }
    defer { fclose(file) }
    for number in 1...count {
      let project: JSONValue = .object(["id": .string("project-\(number)")])
      let line = JSONWriter.text(of: example.merging(.object(["project": project])), layout: .compact)
      guard fputs(line + "\n", file) >= 0 else { return false }
    }
    return true
  }
}
