// Text as a document means it: references replaced, line breaks and whitespace made uniform.

/// The text of a CDATA section: CRLF and CR become LF, and nothing is a reference.
func normalizedText(of range: Range<Int>, in bytes: Span<UInt8>) -> String {
  guard range.contains(where: { bytes[$0] == carriageReturn }) else { return text(of: range, in: bytes) }
  var decoded: [UInt8] = []
  for place in range where !isHalfOfLineBreak(bytes, at: place, before: range.upperBound) {
    decoded.append(bytes[place] == carriageReturn ? lineFeed : bytes[place])
  }
  return String(decoding: decoded, as: UTF8.self)
}

/// The text between tags: CRLF and CR become LF, and references what they stand for.
func decodedText(of range: Range<Int>, in bytes: Span<UInt8>) throws(Mistake) -> String {
  var isPlain = true
  for place in range {
    switch bytes[place] {
    case ampersand, carriageReturn: isPlain = false
    case greaterThan where endsSection(bytes, at: place, from: range.lowerBound):
      throw Mistake(.sectionEndInText, at: place - 2)
    default: break
    }
  }
  return try isPlain
    ? text(of: range, in: bytes) : decoded(range, in: bytes) { $0 == carriageReturn ? lineFeed : $0 }
}

/// The value of an attribute: each whitespace character becomes a space, and references what they stand for.
func decodedValue(of range: Range<Int>, in bytes: Span<UInt8>) throws(Mistake) -> String {
  for place in range where bytes[place] < 0x20 || bytes[place] == ampersand {
    return try decoded(range, in: bytes) { isWhitespace($0) ? 0x20 : $0 }
  }
  return text(of: range, in: bytes)
}

private func decoded(
  _ range: Range<Int>,
  in bytes: Span<UInt8>,
  replacing replacement: (UInt8) -> UInt8
) throws(Mistake) -> String {
  var decoded: [UInt8] = []
  decoded.reserveCapacity(range.count)
  var place = range.lowerBound
  while place < range.upperBound {
    if bytes[place] == ampersand {
      place = try appendReference(at: place, before: range.upperBound, bytes, to: &decoded)
      continue
    }
    if !isHalfOfLineBreak(bytes, at: place, before: range.upperBound) {
      decoded.append(replacement(bytes[place]))
    }
    place += 1
  }
  return String(decoding: decoded, as: UTF8.self)
}

/// Whether a byte is the CR of a CRLF, of which the LF is kept.
private func isHalfOfLineBreak(_ bytes: Span<UInt8>, at place: Int, before end: Int) -> Bool {
  bytes[place] == carriageReturn && place + 1 < end && bytes[place + 1] == lineFeed
}

/// Whether `]]` stands right before a byte.
private func endsSection(_ bytes: Span<UInt8>, at place: Int, from start: Int) -> Bool {
  let bracket = UInt8(ascii: "]")
  return place >= start + 2 && bytes[place - 1] == bracket && bytes[place - 2] == bracket
}

/// Appends what a reference stands for and returns the offset behind it.
private func appendReference(
  at place: Int,
  before end: Int,
  _ bytes: Span<UInt8>,
  to decoded: inout [UInt8]
) throws(Mistake) -> Int {
  if place + 1 < end, bytes[place + 1] == UInt8(ascii: "#") {
    return try appendCharacter(at: place, before: end, bytes, to: &decoded)
  }
  let nameEnd = endOfName(bytes, from: place + 1, to: end)
  guard nameEnd > place + 1, nameEnd < end, bytes[nameEnd] == semicolon else {
    throw Mistake(.bareAmpersand, at: place)
  }
  let name = text(of: place + 1..<nameEnd, in: bytes)
  switch name {
  case "lt": decoded.append(lessThan)
  case "gt": decoded.append(greaterThan)
  case "amp": decoded.append(ampersand)
  case "apos": decoded.append(singleQuote)
  case "quot": decoded.append(doubleQuote)
  default: throw Mistake(.unknownEntity(name), at: place)
  }
  return nameEnd + 1
}

/// Appends the character of a reference by number, as in `&#233;` and `&#xE9;`.
private func appendCharacter(
  at start: Int,
  before end: Int,
  _ bytes: Span<UInt8>,
  to decoded: inout [UInt8]
) throws(Mistake) -> Int {
  var place = start + 2
  let isHexadecimal = place < end && bytes[place] == UInt8(ascii: "x")
  if isHexadecimal { place += 1 }
  let digits = place
  var value: UInt32 = 0
  while place < end, let digit = Character(Unicode.Scalar(bytes[place])).hexDigitValue,
    isHexadecimal || digit < 10
  {
    // The greatest number that is kept is still too large for a character.
    value = min(value * (isHexadecimal ? 16 : 10) + UInt32(digit), 0x11_0000)
    place += 1
  }
  guard place > digits, place < end, bytes[place] == semicolon, let scalar = Unicode.Scalar(value),
    isAllowed(scalar)
  else { throw Mistake(.invalidCharacterReference, at: start) }
  decoded.append(contentsOf: String(scalar).utf8)
  return place + 1
}
