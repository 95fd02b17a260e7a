/// A piece of one line around a place in it, short enough and safe enough to print.
public struct SourceExcerpt: Hashable, Sendable {
  private static let maximumBytes = 76
  private static let maximumBytesBefore = 40

  /// The piece of the line, with an ellipsis where it is cut.
  ///
  /// Characters that cannot be seen or could disturb a terminal are replaced; a tab becomes a space.
  public let text: String
  /// How many Unicode scalars of `text` stand before the place, which is where a caret belongs.
  public let caretOffset: Int

  /// Cuts the excerpt around a byte, at most 76 bytes and never across a line end.
  ///
  /// - Complexity: O(1), however long the line is.
  init(around offset: Int, in bytes: [UInt8]) {
    let textStart = byteOrderMarkLength(bytes)
    let offset = min(max(offset, textStart), bytes.count)
    var start = offset
    while start > max(textStart, offset - Self.maximumBytesBefore), !endsLine(bytes[start - 1]) { start -= 1 }
    var end = offset
    while end < min(bytes.count, start + Self.maximumBytes), !endsLine(bytes[end]) { end += 1 }
    // A cut must not split a character, or its pieces would take up columns of their own.
    while start < offset, isContinuation(bytes[start]) { start += 1 }
    while end > offset, end < bytes.count, isContinuation(bytes[end]) { end -= 1 }
    let isCutBefore = start > textStart && !endsLine(bytes[start - 1])
    let isCutAfter = end < bytes.count && !endsLine(bytes[end])
    let before = (isCutBefore ? "…" : "") + printable(bytes[start..<offset])
    text = before + printable(bytes[offset..<end]) + (isCutAfter ? "…" : "")
    caretOffset = before.unicodeScalars.count
  }
}

private func endsLine(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }

private func printable(_ bytes: ArraySlice<UInt8>) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
    scalars.append(scalar == "\t" ? " " : isVisible(scalar) ? scalar : "\u{FFFD}")
  }
  return String(scalars)
}

private func isVisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator: false
  default: true
  }
}
