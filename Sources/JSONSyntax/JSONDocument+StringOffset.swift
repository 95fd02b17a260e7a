extension JSONDocument {
  /// Where a byte of a string's text stands in the document, which differs where the string has escapes.
  ///
  /// - Parameters:
  ///   - place: The byte, counted in the UTF-8 text that the string stands for.
  ///   - string: The byte offset of the string's opening quote.
  /// - Returns: The byte offset of what stands for it; that of the closing quote for one behind the text, and that
  ///   of the value itself where no string begins there.
  /// - Complexity: O(n) in the length of the string.
  public func offset(ofByte place: Int, inStringAt string: Int) -> Int {
    let source = bytes
    guard source.indices.contains(string), source[string] == quotationMark else { return string }
    let text = source.span.bytes
    var decoded: [UInt8] = []
    var offset = string + 1
    while offset < source.count, source[offset] != quotationMark, decoded.count < place {
      let start = offset
      if source[offset] == backslash {
        offset = appendEscape(at: offset, text, to: &decoded)
      } else {
        decoded.append(source[offset])
        offset += 1
      }
      if decoded.count > place { return start }
    }
    return offset
  }
}
