/// Gathers Markdown source, in which markup is always a literal of this package and everything else is inert text.
///
///     writer.markup("| ")
///     writer.text(item.title)
///     writer.markup(" |")
struct MarkdownWriter {
  /// The UTF-8 source written so far.
  private(set) var bytes: [UInt8]

  /// Begins a source of about so many bytes.
  init(expecting count: Int = 0) {
    bytes = [UInt8](expecting: count)
  }

  /// Writes markup as it stands.
  @inline(__always)
  mutating func markup(_ markup: StaticString) {
    bytes.append(markup: markup)
  }

  /// Writes the same markup several times.
  mutating func markup(_ markup: StaticString, times: Int) {
    for _ in 0..<times { bytes.append(markup: markup) }
  }

  /// Writes text that shows as it is, whatever it says.
  mutating func text(_ text: String) {
    MarkdownEscaping.append(text, to: &bytes)
  }

  /// Writes a code span, or escaped text where a code span could not hold it everywhere, in a table too.
  mutating func code(_ name: String) {
    VisibleText.withVisible(name) { visible in
      guard MarkdownEscaping.fitsCodeSpan(visible) else {
        return MarkdownEscaping.append(visible, to: &bytes)
      }
      bytes.append(UInt8(ascii: "`"))
      bytes.append(contentsOf: visible)
      bytes.append(UInt8(ascii: "`"))
    }
  }

  /// Writes a place as code.
  mutating func code(_ place: Place) {
    let start = bytes.count
    bytes.append(UInt8(ascii: "`"))
    place.append(to: &bytes)
    let fits = bytes.withUnsafeBufferPointer { bytes in
      MarkdownEscaping.showsItselfAsCode(UnsafeBufferPointer(rebasing: bytes[(start + 1)...]))
    }
    if fits { return bytes.append(UInt8(ascii: "`")) }
    bytes.removeLast(bytes.count - start)
    code(place.full)
  }

  /// Writes words of this package, or a line whose signs are inert already, as they stand.
  mutating func ownWords(_ words: String) {
    bytes.append(contentsOf: words.utf8)
  }

  /// Writes rich text, in which every sign that is not this package's own is inert.
  mutating func write(_ text: RichText) {
    var isStrong = false
    text.spans.forEach { span in
      // Marks of emphasis between two emphasised stretches would not be read as marks.
      if (span.style == .strong) != isStrong {
        markup("**")
        isStrong.toggle()
      }
      write(span)
    }
    if isStrong { markup("**") }
  }

  @inline(__always)
  private mutating func write(_ span: RichText.Span) {
    if span.style == .code { return code(span.text) }
    span.isOwn ? ownWords(span.text) : text(span.text)
  }
}
