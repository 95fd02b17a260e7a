internal import SourcePositions

/// How many bytes tell every encoding that has a byte order mark.
let longestByteOrderMark = 4

/// The length of the UTF-8 byte order mark that a text begins with; it is not part of the first field.
///
/// - Throws: That the text is in another encoding, told by its byte order mark or by zero bytes.
func lengthOfByteOrderMark(_ text: Span<UInt8>) throws(DelimitedTextError) -> Int {
  let beginning = (0..<min(longestByteOrderMark, text.count)).map { text[$0] }
  if beginning.starts(with: [0xFF, 0xFE]) || beginning.starts(with: [0xFE, 0xFF])
    || beginning.prefix(2).contains(0)
  {
    throw DelimitedTextError(.foreignEncoding, at: .start)
  }
  return beginning.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
}
