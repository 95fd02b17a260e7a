/// Gathers the source of a page, in which markup is always a literal of this package and everything else is text.
///
/// Markup is a `StaticString`, so that no text of a manifest can become markup by mistake:
///
///     page.markup("<td>")
///     page.text(item.title)
///     page.markup("</td>")
struct HTMLWriter {
  /// The UTF-8 text written so far.
  private(set) var bytes: [UInt8] = []

  /// Writes markup as it stands.
  mutating func markup(_ markup: StaticString) {
    bytes.append(markup: markup)
  }

  /// Writes text that shows as it is, between tags or in a quoted attribute.
  mutating func text(_ text: String) {
    HTMLEscaping.append(text, to: &bytes)
  }

  /// Writes text between other words of a sentence, whichever way its script runs.
  mutating func isolatedText(_ text: String) {
    HTMLEscaping.appendIsolated(text, to: &bytes)
  }

  /// Writes a path or an id, which may be broken where readers expect it.
  mutating func name(_ name: String) {
    HTMLEscaping.appendName(name, to: &bytes)
  }

  /// Writes what another writer gathered.
  mutating func append(_ other: HTMLWriter) {
    bytes.append(contentsOf: other.bytes)
  }

  /// Writes a part of what another writer gathered.
  mutating func append(_ part: Range<Int>, of other: HTMLWriter) {
    bytes.append(contentsOf: other.bytes[part])
  }

  /// Writes a number.
  mutating func number(_ number: Int) {
    bytes.append(decimal: number)
  }

  /// Writes a style sheet as it stands; it is this package's own, and never holds text of a manifest.
  mutating func styleSheet(_ sheet: StyleSheet) {
    bytes.append(contentsOf: sheet.source.utf8)
  }
}
