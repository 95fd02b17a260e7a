/// A piece of one line around a place in it, short enough and safe enough to print.
public struct SourceExcerpt: Hashable, Sendable {
  private static let bytesBefore = 60
  private static let bytesAfter = 60

  /// The piece of the line; control characters are replaced, so that one scalar is one column.
  public let text: String
  /// How many Unicode scalars of `text` stand before the place, which is where a caret belongs.
  public let caretOffset: Int

  /// Cuts the excerpt around a byte, at most 60 bytes to either side and never across a line end.
  ///
  /// - Complexity: O(1), however long the line is.
  init(around offset: Int, in bytes: [UInt8]) {
    let offset = min(max(offset, byteOrderMarkLength(bytes)), bytes.count)
    var start = offset
    let earliest = max(byteOrderMarkLength(bytes), offset - Self.bytesBefore)
    while start > earliest, !Self.endsLine(bytes[start - 1]) { start -= 1 }
    while start < offset, start == earliest, isContinuation(bytes[start]) { start += 1 }
    var end = offset
    let latest = min(bytes.count, offset + Self.bytesAfter)
    while end < latest, !Self.endsLine(bytes[end]) { end += 1 }
    while end > offset, end < bytes.count, isContinuation(bytes[end]) { end -= 1 }
    let before = Self.printable(bytes[start..<offset])
    text = String(before) + String(Self.printable(bytes[offset..<end]))
    caretOffset = before.count
  }

  private static func endsLine(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }

  private static func printable(_ bytes: ArraySlice<UInt8>) -> String.UnicodeScalarView {
    var scalars = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      scalars.append(scalar == "\t" ? " " : isControl ? "\u{FFFD}" : scalar)
    }
    return scalars
  }
}
