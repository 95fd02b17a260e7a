#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What another implementation of CEL needs for the same rules, measured just before ours.
///
/// The command in the environment variable `CEL_PEER` prints one line a rule, in the order of our rules:
/// `… compile 33.6 us … eval(prebuilt input) 772543 /s …`. Without it no ratio is printed.
struct PeerFigures {
  /// One rule's figures.
  struct Figure {
    /// The time to compile it, in microseconds.
    let compileMicroseconds: Double
    /// How often it is evaluated in a second.
    let evaluationsPerSecond: Double
  }

  /// How many lines of the peer's output are read at most.
  private static let lineLimit = 100

  /// The figures in the order of the rules; empty without a peer.
  let figures: [Figure]

  /// Runs the peer, if one is named.
  init() {
    guard let command = getenv("CEL_PEER"), let pipe = popen(String(cString: command), "r") else {
      figures = []
      return
    }
    defer { pclose(pipe) }
    var figures: [Figure] = []
    var line = [CChar](repeating: 0, count: 1024)
    for _ in 0..<Self.lineLimit {
      guard fgets(&line, Int32(line.count), pipe) != nil else { break }
      let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      if let figure = Self.figure(in: text) { figures.append(figure) }
    }
    self.figures = figures
  }

  /// How many times faster than the peer's a figure is, as text; empty without a peer.
  func ratio(at index: Int, _ ratio: (Figure) -> Double) -> String {
    figures.indices.contains(index) ? ", \(oneDecimal(ratio(figures[index]))) times the peer's" : ""
  }

  private static func figure(in line: String) -> Figure? {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    func number(after word: String) -> Double? {
      words.firstIndex(of: word).flatMap { words.indices.contains($0 + 1) ? Double(words[$0 + 1]) : nil }
    }
    guard let compile = number(after: "compile"), let evaluations = number(after: "input)") else {
      return nil
    }
    return Figure(compileMicroseconds: compile, evaluationsPerSecond: evaluations)
  }
}
