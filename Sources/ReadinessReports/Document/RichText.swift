/// Words of a document, some of them emphasised or code, in which whatever was interpolated is plain text.
///
/// The literal parts are this package's own words, in which two asterisks begin and end emphasis; every
/// interpolated `String` shows exactly its own signs, whatever the document is written as:
///
///     let row: RichText = "**\(item.title)** (\(code: path))"
struct RichText: ExpressibleByStringInterpolation {
  /// A stretch of text in one style.
  struct Span: Equatable {
    /// The text, with the signs that a reader is to see.
    var text: String
    /// How it stands out.
    let style: SpanStyle
    /// Whether the text is this package's own, which needs no escaping in Markdown.
    let isOwn: Bool
  }

  /// The stretches in order.
  private(set) var spans: SpanList

  /// Takes the words of this package.
  init(stringLiteral words: String) {
    var interpolation = StringInterpolation(literalCapacity: 0, interpolationCount: 0)
    interpolation.appendLiteral(words)
    spans = interpolation.spans
  }

  /// Takes what an interpolated literal gathered.
  init(stringInterpolation: StringInterpolation) {
    spans = stringInterpolation.spans
  }

  /// Gathers words and interpolated text.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var spans: SpanList
    private var isStrong = false

    /// Expects the parts of a literal.
    init(literalCapacity: Int, interpolationCount: Int) {
      // Words stand before and behind what is interpolated.
      spans = SpanList(expecting: 2 * interpolationCount + 1)
    }

    /// Adds words of this package, in which two asterisks begin or end emphasis.
    @inline(__always)
    mutating func appendLiteral(_ words: String) {
      // Between two interpolations there is often nothing.
      if !words.isEmpty { appendWords(words) }
    }

    private mutating func appendWords(_ words: String) {
      // Most words have no mark, and bytes are found faster than characters.
      guard words.hasByte(where: { $0 == UInt8(ascii: "*") }) else { return append(words, isOwn: true) }
      var words = words
      words.withUTF8 { words in
        var start = 0
        while let mark = words.firstPlace(of: "**", from: start) {
          append(String(decoding: words[start..<mark], as: UTF8.self), isOwn: true)
          isStrong.toggle()
          start = mark + 2
        }
        append(String(decoding: words[start...], as: UTF8.self), isOwn: true)
      }
    }

    /// Adds text that shows as it is.
    mutating func appendInterpolation(_ text: String) {
      spans.append(Span(text: text, style: isStrong ? .strong : .plain, isOwn: false))
    }

    /// Adds a number.
    mutating func appendInterpolation(_ number: Int) {
      append(String(number), isOwn: true)
    }

    /// Adds other rich text, which is emphasised where the words around it are.
    mutating func appendInterpolation(_ text: RichText) {
      for span in text.spans {
        let style = isStrong && span.style == .plain ? .strong : span.style
        spans.append(Span(text: span.text, style: style, isOwn: span.isOwn))
      }
    }

    /// Adds a name as code.
    mutating func appendInterpolation(code name: some CustomStringConvertible) {
      spans.append(Span(text: name.description, style: .code, isOwn: false))
    }

    /// Adds the symbol and the words of a verdict.
    mutating func appendInterpolation(verdict words: String, _ tone: VerdictTone) {
      spans.append(Span(text: "\(tone.symbol) \(words)", style: .verdict(tone), isOwn: false))
    }

    private mutating func append(_ words: String, isOwn: Bool) {
      if !words.isEmpty { spans.append(Span(text: words, style: isStrong ? .strong : .plain, isOwn: isOwn)) }
    }
  }

  private init(expecting count: Int) {
    spans = SpanList(expecting: count)
  }

  /// Joins parts with words between them.
  static func joined(_ parts: [RichText], by separator: RichText) -> RichText {
    var joined = RichText(expecting: parts.reduce(0) { $0 + $1.spans.count + separator.spans.count })
    for (index, part) in parts.enumerated() {
      if index > 0 { separator.spans.forEach { joined.spans.append($0) } }
      part.spans.forEach { joined.spans.append($0) }
    }
    return joined
  }

  /// Joins texts, each of which shows exactly its own signs, with words between them.
  static func joined(_ texts: [String], by separator: StaticString) -> RichText {
    var joined = RichText(expecting: 2 * texts.count)
    for (index, text) in texts.enumerated() {
      if index > 0 { joined.spans.append(Span(text: "\(separator)", style: .plain, isOwn: true)) }
      joined.spans.append(Span(text: text, style: .plain, isOwn: false))
    }
    return joined
  }
}

/// The stretches of a rich text in order; a single one, which most texts have, takes no memory of its own.
struct SpanList: RandomAccessCollection {
  /// The first stretch; one without text where there is none.
  private var first = RichText.Span(text: "", style: .plain, isOwn: true)
  private var others: [RichText.Span] = []
  /// How many stretches there are.
  private(set) var endIndex = 0
  private let expected: Int

  /// Takes memory once for as many stretches as are expected.
  init(expecting count: Int) {
    expected = count
  }

  /// The index of the first stretch.
  var startIndex: Int { 0 }

  /// The stretch at a place.
  subscript(place: Int) -> RichText.Span {
    place == 0 ? first : others[place - 1]
  }

  /// Calls a closure with each stretch, which is lent without a copy.
  @inline(__always)
  func forEach(_ body: (RichText.Span) -> Void) {
    if endIndex > 0 { body(first) }
    if endIndex > 1 { for place in others.indices { body(others[place]) } }
  }

  /// Adds a stretch at the end.
  mutating func append(_ span: RichText.Span) {
    endIndex += 1
    if endIndex == 1 { return first = span }
    if others.isEmpty { others.reserveCapacity(expected - 1) }
    others.append(span)
  }
}

/// How a stretch of text stands out.
enum SpanStyle: Equatable {
  /// Not at all.
  case plain
  /// Emphasised.
  case strong
  /// A name that is typed exactly so.
  case code
  /// A verdict's symbol and word, coloured by what they mean where there is colour.
  case verdict(VerdictTone)
}

extension [String] {
  /// The names as code, with commas between them.
  var codeList: RichText {
    .joined(map { "\(code: $0)" }, by: ", ")
  }
}
