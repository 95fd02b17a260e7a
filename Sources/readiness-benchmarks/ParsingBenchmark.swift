import Checklists
import JSONSyntax

/// JSON text to values with positions, on one core.
struct ParsingBenchmark: Benchmark {
  let name = "JSONSyntax, one core (medians of 9 runs over 8 MB)"

  func run() -> [BenchmarkRow] {
    let manifest = Checklists.file(at: "examples/near-ready.readiness.json")?.bytes ?? []
    let checklist = Checklists.file(at: "pilot-to-production.json")?.bytes ?? []
    return [
      row("manifests", array(of: manifest)),
      row("checklists", array(of: checklist)),
      row("numbers", array(of: Array("[1, -2.5, 3e8, 0.001234, 12345678]".utf8))),
    ]
  }

  private func row(_ label: String, _ text: [UInt8]) -> BenchmarkRow {
    var failed = false
    let seconds = medianSeconds(runs: 9) {
      do { _ = try JSONDocument.parse(text) } catch { failed = true }
    }
    let speed = Double(text.count) / 1e6 / seconds
    return BenchmarkRow(
      "parse \(label)",
      failed ? "refused" : "\(oneDecimal(speed)) MB/s",
      promise: "at least 200 MB/s",
      holds: !failed && speed >= 200
    )
  }

  /// One array that holds a text as often as 8 MB allow.
  private func array(of element: [UInt8]) -> [UInt8] {
    var text = [UInt8(ascii: "[")] + element
    while text.count + element.count < 8_000_000 {
      text.append(UInt8(ascii: ","))
      text += element
    }
    return text + [UInt8(ascii: "]")]
  }
}
