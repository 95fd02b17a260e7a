/// The whole program, from start to end, over the near-ready example.
struct AuditProcessBenchmark: Benchmark {
  let name = "audit of the near-ready example, as a whole process (medians of 41 runs)"

  private static let runs = 41
  private static let manifest = "checklists/examples/near-ready.readiness.json"

  private let folder: String

  /// Looks for the other programs beside this one.
  init() {
    let path = CommandLine.arguments.first ?? ""
    folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  func run() -> [BenchmarkRow] {
    let least = ChildProcess(arguments: [folder + "print-one-line"])
    let audit = ChildProcess(
      arguments: [folder + "readiness", "audit", Self.manifest, "--as-of", "2026-11-01"]
    )
    let peer = ChildProcess(arguments: ["jq", "-c", criteriaInJQ, Self.manifest])
    var runs: (least: [ChildRun], audit: [ChildRun], peer: [ChildRun]) = ([], [], [])
    for _ in 0..<Self.runs {
      least.run().map { runs.least.append($0) }
      audit.run().map { runs.audit.append($0) }
    }
    for _ in 0..<Self.runs { peer.run().map { runs.peer.append($0) } }
    guard runs.audit.allSatisfy({ $0.exitCode == 1 }), !runs.audit.isEmpty, !runs.least.isEmpty else {
      return [
        BenchmarkRow(
          "readiness audit",
          "could not be run; build all products and start in the project's folder",
          promise: "exit code 1",
          holds: false
        )
      ]
    }
    return rows(least: runs.least, audit: runs.audit, peer: runs.peer.filter { $0.exitCode == 0 })
  }

  private func rows(least: [ChildRun], audit: [ChildRun], peer: [ChildRun]) -> [BenchmarkRow] {
    let start = least.map(\.milliseconds).median
    let time = audit.map(\.milliseconds).median
    let memory = audit.map(\.mebibytes).median
    let jq = peer.map(\.milliseconds).median
    return [
      BenchmarkRow("a program that prints one line", "\(oneDecimal(start)) ms"),
      BenchmarkRow(
        "readiness audit, beyond that",
        "\(oneDecimal(time - start)) ms",
        promise: "at most 3 ms",
        holds: time - start <= 3
      ),
      BenchmarkRow(
        "readiness audit, memory",
        "\(oneDecimal(memory)) MiB",
        promise: "at most 15 MiB",
        holds: memory <= 15
      ),
      BenchmarkRow(
        "jq, twelve lookups without places or reasons",
        peer.isEmpty ? "not installed, skipped" : "\(oneDecimal(jq)) ms, \(oneDecimal(jq / time)) of ours"
      ),
    ]
  }
}
