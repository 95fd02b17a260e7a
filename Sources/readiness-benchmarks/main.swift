// Measures what the project promises about speed and memory, each against something in the same run;
// or damages rules for some time, in search of one that crashes.
// Usage: readiness-benchmarks [FILTER]
//        readiness-benchmarks --fuzz SECONDS [FIRST-SEED]

let arguments = CommandLine.arguments.dropFirst()
if arguments.first == "--fuzz" {
  guard let seconds = arguments.dropFirst().first.flatMap(Int.init),
    let seed = UInt64(arguments.dropFirst(2).first ?? "0"), seconds >= 0
  else {
    print("--fuzz needs a whole number of seconds, and may have a first seed: --fuzz 60 7")
    fatalExit()
  }
  var fuzzer = ExpressionFuzzer(try FuzzCorpus())
  fuzzer.run(for: .seconds(seconds), from: seed)
} else {
  let filter = arguments.first ?? ""
  // A program begins with the peak of memory of the one that starts it, so whole processes come first.
  let suites: [any Benchmark] = [
    AuditProcessBenchmark(), StreamingBenchmark(), PhasesBenchmark(), RenderingBenchmark(),
    ParsingBenchmark(),
    EvidenceBenchmark(), ExpressionBenchmark(),
  ]
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
}
