// What must hold in the parts of a document that are not handed over, and in all of them.

internal import SourcePositions

/// Checks that a range is UTF-8 and has only characters that a document may have.
func checkCharacters(of range: Range<Int>, in bytes: Span<UInt8>) throws(Mistake) {
  var isASCII = true
  var place = range.lowerBound
  while place < range.upperBound {
    place += lengthOfPlainText(bytes, range: place..<range.upperBound)
    guard place < range.upperBound else { break }
    let byte = bytes[place]
    if byte >= 0x80 { isASCII = false }
    if byte < 0x20, !isWhitespace(byte) {
      throw Mistake(.forbiddenCharacter(Unicode.Scalar(byte)), at: place)
    }
    place += 1
  }
  if !isASCII { try checkUTF8(of: range, in: bytes) }
}

private func checkUTF8(of range: Range<Int>, in bytes: Span<UInt8>) throws(Mistake) {
  do throws(UTF8.ValidationError) {
    _ = try UTF8Span(validating: bytes.extracting(range))
  } catch {
    let place = range.lowerBound + error.byteOffsets.lowerBound
    throw Mistake(.invalidUTF8(bytes[place]), at: place)
  }
  // Only U+FFFE and U+FFFF are beyond ASCII and not allowed.
  for place in range where bytes[place] == 0xEF {
    let scalar = scalar(in: bytes, at: place)
    guard isAllowed(scalar) else { throw Mistake(.forbiddenCharacter(scalar), at: place) }
  }
}

/// Checks what stands between the ends of a comment.
func checkComment(_ content: Range<Int>, _ bytes: Span<UInt8>) throws(Mistake) {
  let hyphen = UInt8(ascii: "-")
  for place in content where bytes[place] == hyphen && bytes[place + 1] == hyphen {
    throw Mistake(.doubleHyphenInComment, at: place)
  }
}

/// Checks what stands between the ends of a processing instruction, or of the declaration.
func checkInstruction(_ content: Range<Int>, _ bytes: Span<UInt8>, isAtStart: Bool) throws(Mistake) {
  let end = endOfName(bytes, from: content.lowerBound, to: content.upperBound)
  let target = text(of: content.lowerBound..<end, in: bytes)
  guard end > content.lowerBound, end == content.upperBound || isWhitespace(bytes[end]) else {
    let place = end
    throw Mistake(
      .unexpectedCharacter(scalar(in: bytes, at: place), expected: target.isEmpty ? .name : .space),
      at: place
    )
  }
  guard target.lowercased() == "xml" else { return }
  guard isAtStart, target == "xml" else { throw Mistake(.misplacedDeclaration, at: content.lowerBound - 2) }
  try checkDeclaration(end..<content.upperBound, bytes)
}

/// The length of what begins the declaration, which stands at the start of the document.
private let declarationStart = "<?xml".utf8.count

/// Checks the attributes of the declaration: a version, then perhaps an encoding, then perhaps standalone.
private func checkDeclaration(_ content: Range<Int>, _ bytes: Span<UInt8>) throws(Mistake) {
  var reader = TagReader(
    content,
    tagStart: content.lowerBound - declarationStart,
    position: .start,
    limits: .default
  )
  let attributes = try reader.readAttributes(bytes)
  let names = attributes.map(\.name)
  let orders = [
    ["version"], ["version", "encoding"], ["version", "standalone"], ["version", "encoding", "standalone"],
  ]
  guard orders.contains(names), !reader.endsElement else {
    throw Mistake(.malformedDeclaration, at: content.lowerBound)
  }
  for attribute in attributes { try checkDeclared(attribute.name, attribute.value, at: content.lowerBound) }
}

private func checkDeclared(_ name: String, _ value: String, at place: Int) throws(Mistake) {
  switch name {
  case "version":
    let minor = value.dropFirst(2)
    guard value.hasPrefix("1."), !minor.isEmpty, minor.allSatisfy({ "0"..."9" ~= $0 }) else {
      throw Mistake(.unsupportedVersion(value), at: place)
    }
  case "encoding":
    // ASCII is UTF-8 as well.
    guard ["utf-8", "us-ascii", "ascii"].contains(value.lowercased()) else {
      throw Mistake(.foreignEncoding(value), at: place)
    }
  default:
    guard value == "yes" || value == "no" else { throw Mistake(.malformedDeclaration, at: place) }
  }
}
