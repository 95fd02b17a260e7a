/// A tape as a text, which a program embeds beside a JSON text so that it need not parse it at every start.
///
/// The number of nodes comes first, then of each node its kind and whether it begins at the usual distance behind the
/// end of the one before it, or behind the bracket that opens that, the distance where it is another one, its length,
/// and of a container how many nodes lie before the one that follows it and how many elements or members it has.
/// Every number is written in digits of five bits, lowest first, each as one of 64 characters from `0` on; the upper
/// 32 of them say that more digits follow.
enum JSONOutline {
  private static let firstCharacter = zero
  private static let digitBits = 5
  private static let digitMask = 1 << digitBits - 1
  /// The distance between two nodes where a colon or comma and a space stand between them.
  private static let usualDistance = 2
  /// What is added to the kind of a node that begins at that distance; both together are one digit.
  private static let usualMark = 16

  /// Writes a tape down.
  static func text(_ tape: [TapeNode]) -> String {
    var text: [UInt8] = []
    append(tape.count, to: &text)
    var before = 0
    for (index, node) in tape.enumerated() {
      let distance = Int(node.start) - before
      append(Int(node.kindCode) + (distance == usualDistance ? usualMark : 0), to: &text)
      if distance != usualDistance { append(distance, to: &text) }
      append(node.range.count, to: &text)
      before = node.isContainer ? Int(node.start) + 1 : Int(node.end)
      guard node.isContainer else { continue }
      append(Int(node.next) - index, to: &text)
      append(node.count, to: &text)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func append(_ number: Int, to text: inout [UInt8]) {
    var rest = number
    repeat {
      let digit = rest & digitMask
      rest >>= digitBits
      text.append(firstCharacter + UInt8(rest > 0 ? digit + digitMask + 1 : digit))
    } while rest > 0
  }

  /// Reads what `text` wrote; anything else ends the program.
  static func tape(_ text: Span<UInt8>) -> [TapeNode] {
    var place = 0
    let count = number(text, &place)
    var before = 0
    return Array(unsafeUninitializedCapacity: count) { tape, written in
      while written < count {
        let code = number(text, &place)
        let start = before + (code & usualMark == 0 ? number(text, &place) : usualDistance)
        let end = start + number(text, &place)
        var node = TapeNode(kindCode: code, start: start, end: end, next: written + 1)
        before = end
        if node.isContainer {
          before = start + 1
          let next = written + number(text, &place)
          node.close(end: end, next: next, count: number(text, &place))
        }
        tape.initializeElement(at: written, to: node)
        written += 1
      }
    }
  }

  @inline(__always)
  private static func number(_ text: Span<UInt8>, _ place: inout Int) -> Int {
    var number = 0
    var shift = 0
    while true {
      let digit = Int(text[place] &- firstCharacter)
      place += 1
      number |= (digit & digitMask) &<< shift
      if digit <= digitMask { return number }
      shift &+= digitBits
    }
  }
}
