internal import ReadinessEngine

extension BarCells {
  /// One cell an item of the dimension, fewer where there are many.
  init(_ standing: DimensionStanding) {
    self.init(met: standing.met, open: standing.unknown, total: standing.total, limit: 20)
  }
}

extension DimensionStanding {
  /// "1 of 3 in order, 1 open".
  var sentence: String {
    var text: [UInt8] = []
    appendSentence(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends the same.
  func appendSentence(to text: inout [UInt8]) {
    text.append(decimal: met)
    text.append(markup: " of ")
    text.append(decimal: total)
    text.append(markup: " in order")
    guard unknown > 0 else { return }
    text.append(markup: ", ")
    text.append(decimal: unknown)
    text.append(markup: " open")
  }
}
