/// Writes XML 1.0 element by element; all text is escaped here and nowhere else.
///
/// Names of elements and attributes are literals of this package, never text from a manifest.
struct XMLWriter {
  /// The value of an attribute.
  typealias Attribute = (name: StaticString, value: String)

  /// The UTF-8 text written so far.
  private(set) var bytes: [UInt8] = []
  private var depth = 0

  /// Starts a document with its declaration, or a document type that has none.
  init(declaration: Bool = true) {
    // Even the smallest report takes about so much.
    bytes.reserveCapacity(1024)
    if declaration { append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }
  }

  /// Writes an element that holds other elements.
  mutating func element(
    _ name: StaticString,
    _ attributes: [Attribute] = [],
    _ write: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    append(">\n")
    depth += 1
    write(&self)
    depth -= 1
    indent()
    close(name)
  }

  /// Writes an element that holds text, or nothing.
  ///
  /// - Parameters:
  ///   - name: The element.
  ///   - attributes: Its attributes.
  ///   - lines: The text, whose lines are separated by line feeds; none makes an empty element.
  mutating func element(_ name: StaticString, _ attributes: [Attribute] = [], lines: [String] = []) {
    open(name, attributes)
    guard !lines.isEmpty else { return append("/>\n") }
    append(">")
    for (index, line) in lines.enumerated() {
      if index > 0 { append("\n") }
      appendEscaped(line)
    }
    close(name)
  }

  private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
    indent()
    append("<")
    append(name)
    for (name, value) in attributes {
      append(" ")
      append(name)
      append("=\"")
      appendEscaped(value)
      append("\"")
    }
  }

  private mutating func close(_ name: StaticString) {
    append("</")
    append(name)
    append(">\n")
  }

  private mutating func indent() {
    for _ in 0..<2 * depth { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func append(_ markup: StaticString) {
    bytes.append(markup: markup)
  }

  /// Appends text that shows as it is; what XML 1.0 cannot hold is spelled out like all that acts or hides.
  private mutating func appendEscaped(_ text: String) {
    VisibleText.withVisible(text) { text in
      bytes.append(text, replacing: Self.isSign) { place, bytes in
        if let entity = Self.entity(of: text[place]) { bytes.append(markup: entity) }
      }
    }
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "&", "<", ">", "\"", "'": true
    default: false
    }
  }

  private static func entity(of byte: UInt8) -> StaticString? {
    switch Unicode.Scalar(byte) {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&apos;"
    default: nil
    }
  }
}
