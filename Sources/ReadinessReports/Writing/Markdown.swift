/// Markdown source in which whatever was interpolated is inert.
///
/// The literal parts of a `Markdown` string are markup that this package wrote; every interpolated `String`
/// is escaped, so that text from a manifest or a checklist shows exactly its own signs:
///
///     let row: Markdown = "| **\(item.title)** | \(code: path) |"
struct Markdown: ExpressibleByStringInterpolation {
  /// The source text.
  private(set) var source: String

  /// Takes markup as it stands.
  init(stringLiteral markup: String) {
    source = markup
  }

  /// Takes what an interpolated literal gathered.
  init(stringInterpolation: StringInterpolation) {
    source = stringInterpolation.source
  }

  /// Gathers markup and escaped text.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var source: String

    /// Makes room for the parts of a literal.
    init(literalCapacity: Int, interpolationCount: Int) {
      source = ""
      source.reserveCapacity(literalCapacity + 32 * interpolationCount)
    }

    /// Adds markup.
    mutating func appendLiteral(_ markup: String) {
      source += markup
    }

    /// Adds text that shows as it is.
    mutating func appendInterpolation(_ text: String) {
      MarkdownEscaping.append(text, to: &source)
    }

    /// Adds a number.
    mutating func appendInterpolation(_ number: Int) {
      source += String(number)
    }

    /// Adds other Markdown.
    mutating func appendInterpolation(_ markdown: Markdown) {
      source += markdown.source
    }

    /// Adds a code span, or escaped text where a code span could not hold it everywhere, in a table too.
    mutating func appendInterpolation(code name: some CustomStringConvertible) {
      let visible = VisibleText.visible(name.description)
      if MarkdownEscaping.fitsCodeSpan(visible) {
        source += "`\(visible)`"
      } else {
        MarkdownEscaping.append(visible, to: &source)
      }
    }
  }

  /// Joins parts with markup between them.
  static func joined(_ parts: [Markdown], by separator: Markdown) -> Markdown {
    var joined: Markdown = ""
    for (index, part) in parts.enumerated() {
      if index > 0 { joined.source += separator.source }
      joined.source += part.source
    }
    return joined
  }

  /// Puts one piece of Markdown after another.
  static func += (left: inout Markdown, right: Markdown) {
    left.source += right.source
  }

  /// One piece of Markdown after another.
  static func + (left: Markdown, right: Markdown) -> Markdown {
    var both = left
    both += right
    return both
  }
}
