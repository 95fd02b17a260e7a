extension [UInt8] {
  /// The bytes cut into chunks of random lengths, some of them empty.
  public func chunks(atMost length: Int, using generator: inout SeededGenerator) -> [[UInt8]] {
    var chunks: [[UInt8]] = []
    var start = 0
    while start < count {
      let end = Swift.min(count, start + generator.number(in: 0...length))
      chunks.append(Array(self[start..<end]))
      start = end
    }
    return chunks
  }

  /// Changes, removes or adds a byte or two at a random place; `syntax` are bytes that mean something.
  public mutating func damage(with syntax: String, using generator: inout SeededGenerator) {
    guard let place = indices.randomElement(using: &generator) else { return }
    let syntax = Array(syntax.utf8)
    switch generator.number(in: 0...4) {
    case 0: self[place] = .random(in: 0...255, using: &generator)
    case 1: self[place] = syntax.randomElement(using: &generator) ?? 0
    case 2: remove(at: place)
    case 3: insert(syntax.randomElement(using: &generator) ?? 0, at: place)
    default: removeSubrange(place..<Swift.min(count, place + 5))
    }
  }
}
