/// Writes lines that GitHub Actions reads from a job's output; all escaping for it is here.
///
/// Text from a manifest can neither end a line nor begin one, so it never becomes a command of its own.
struct WorkflowCommandWriter {
  /// The commands that annotate a file, mildest first.
  enum Name: String {
    /// Worth knowing.
    case notice
    /// Asks for attention.
    case warning
    /// Keeps the job from passing.
    case error
  }

  /// The UTF-8 text written so far.
  private(set) var bytes: [UInt8]

  /// Begins output of about so many bytes.
  init(expecting count: Int = 0) {
    bytes = [UInt8](expecting: count)
  }

  /// Writes a command and the end of its line.
  ///
  /// - Parameters:
  ///   - name: Which annotation it is.
  ///   - properties: Writes what is said of the annotation beside its message.
  ///   - message: Writes the lines of the message.
  mutating func command(
    _ name: Name,
    _ properties: (inout Properties) -> Void,
    message: (inout Message) -> Void
  ) {
    bytes.append(markup: "::")
    bytes.append(text: name.rawValue)
    var written = Properties()
    swap(&bytes, &written.bytes)
    properties(&written)
    var lines = Message()
    swap(&written.bytes, &lines.bytes)
    lines.bytes.append(markup: "::")
    message(&lines)
    swap(&lines.bytes, &bytes)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Writes what is said of an annotation beside its message.
  struct Properties {
    fileprivate var bytes: [UInt8] = []
    private var isFirst = true

    /// Writes a property, which GitHub knows by a word, and its text.
    mutating func property(_ name: StaticString, _ text: String) {
      begin(name)
      bytes.append(visible: text, replacing: Self.isSign, by: percentEncode)
    }

    /// Writes a property and its number.
    mutating func property(_ name: StaticString, _ number: Int) {
      begin(name)
      bytes.append(decimal: number)
    }

    private mutating func begin(_ name: StaticString) {
      bytes.append(UInt8(ascii: isFirst ? " " : ","))
      isFirst = false
      bytes.append(markup: name)
      bytes.append(UInt8(ascii: "="))
    }

    private static func isSign(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "%") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ",")
    }
  }

  /// Writes the lines of a message.
  struct Message {
    fileprivate var bytes: [UInt8] = []
    private var isFirst = true

    /// Writes a line, whose text a closure appends.
    mutating func line(_ write: (inout [UInt8]) -> Void) {
      if !isFirst { bytes.append(markup: "%0A") }
      isFirst = false
      bytes.append(replacing: { $0 == UInt8(ascii: "%") }, by: percentEncode, visible: write)
    }
  }
}

/// Appends one of the signs above as GitHub decodes it.
private func percentEncode(_ sign: UInt8, to bytes: inout [UInt8]) {
  switch Unicode.Scalar(sign) {
  case "%": bytes.append(markup: "%25")
  case ":": bytes.append(markup: "%3A")
  default: bytes.append(markup: "%2C")
  }
}
