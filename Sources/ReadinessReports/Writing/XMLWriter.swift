/// Writes XML 1.0 element by element; all text is escaped here and nowhere else.
///
/// Names of elements and attributes are literals of this package, never text from a manifest.
struct XMLWriter {
  /// The UTF-8 text written so far.
  private(set) var bytes: [UInt8] = []
  private var depth = 0

  /// Starts a document with its declaration, or a document type that has none.
  init(declaration: Bool = true) {
    // Even the smallest report takes about so much.
    bytes.reserveCapacity(1024)
    if declaration { bytes.append(markup: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }
  }

  /// Writes an element that holds other elements.
  mutating func element(
    _ name: StaticString,
    _ attributes: (inout Attributes) -> Void = { _ in },
    content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    bytes.append(markup: ">\n")
    depth += 1
    content(&self)
    depth -= 1
    indent()
    close(name)
  }

  /// Writes an element that holds lines of text, separated by line feeds.
  mutating func textElement(
    _ name: StaticString,
    _ attributes: (inout Attributes) -> Void = { _ in },
    lines: (inout Lines) -> Void
  ) {
    open(name, attributes)
    bytes.append(markup: ">")
    var written = Lines()
    swap(&bytes, &written.bytes)
    lines(&written)
    swap(&bytes, &written.bytes)
    close(name)
  }

  /// Writes an element that holds nothing.
  mutating func emptyElement(_ name: StaticString, _ attributes: (inout Attributes) -> Void) {
    open(name, attributes)
    bytes.append(markup: "/>\n")
  }

  private mutating func open(_ name: StaticString, _ attributes: (inout Attributes) -> Void) {
    indent()
    bytes.append(UInt8(ascii: "<"))
    bytes.append(markup: name)
    var written = Attributes()
    swap(&bytes, &written.bytes)
    attributes(&written)
    swap(&bytes, &written.bytes)
  }

  private mutating func close(_ name: StaticString) {
    bytes.append(markup: "</")
    bytes.append(markup: name)
    bytes.append(markup: ">\n")
  }

  private mutating func indent() {
    for _ in 0..<depth { bytes.append(markup: "  ") }
  }

  /// Writes the attributes of one element.
  struct Attributes {
    fileprivate var bytes: [UInt8] = []

    /// Writes an attribute with a text.
    mutating func attribute(_ name: StaticString, _ text: String) {
      attribute(name, markup: { $0.append(visible: text, replacing: isSign, by: appendEntity) })
    }

    /// Writes an attribute with a whole number.
    mutating func attribute(_ name: StaticString, _ number: Int) {
      attribute(name, markup: { $0.append(decimal: number) })
    }

    /// Writes an attribute with a literal of this package that needs no escaping.
    mutating func attribute(_ name: StaticString, markup: StaticString) {
      attribute(name, markup: { $0.append(markup: markup) })
    }

    /// Writes an attribute whose text a closure appends.
    mutating func attribute(_ name: StaticString, text write: (inout [UInt8]) -> Void) {
      attribute(name, markup: { $0.append(replacing: isSign, by: appendEntity, visible: write) })
    }

    @inline(__always)
    private mutating func attribute(_ name: StaticString, markup write: (inout [UInt8]) -> Void) {
      bytes.append(UInt8(ascii: " "))
      bytes.append(markup: name)
      bytes.append(markup: "=\"")
      write(&bytes)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// Writes the lines of an element's text.
  struct Lines {
    fileprivate var bytes: [UInt8] = []
    private var isFirst = true

    /// Writes a line, whose text a closure appends.
    mutating func line(_ write: (inout [UInt8]) -> Void) {
      if !isFirst { bytes.append(UInt8(ascii: "\n")) }
      isFirst = false
      bytes.append(replacing: isSign, by: appendEntity, visible: write)
    }

    /// Writes a line.
    mutating func line(_ text: String) {
      line { $0.append(text: text) }
    }
  }
}

/// Whether a byte has to be written as an entity.
private func isSign(_ byte: UInt8) -> Bool {
  switch Unicode.Scalar(byte) {
  case "&", "<", ">", "\"", "'": true
  default: false
  }
}

/// Appends the entity that stands for a byte.
private func appendEntity(of byte: UInt8, to bytes: inout [UInt8]) {
  switch Unicode.Scalar(byte) {
  case "&": bytes.append(markup: "&amp;")
  case "<": bytes.append(markup: "&lt;")
  case ">": bytes.append(markup: "&gt;")
  case "\"": bytes.append(markup: "&quot;")
  default: bytes.append(markup: "&apos;")
  }
}
