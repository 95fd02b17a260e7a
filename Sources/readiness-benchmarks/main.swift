// Measures what the project promises about speed and memory, each against something in the same run.
// Usage: readiness-benchmarks [FILTER]

let filter = CommandLine.arguments.dropFirst().first ?? ""
let suites: [any Benchmark] = [AuditProcessBenchmark(), PhasesBenchmark(), ParsingBenchmark()]

var allHold = true
for suite in suites where suite.name.contains(filter) {
  print("\(suite.name)\n")
  for row in suite.run() {
    print("  \(row.text)")
    allHold = allHold && row.holds != false
  }
  print("")
}
if !allHold { fatalExit() }
