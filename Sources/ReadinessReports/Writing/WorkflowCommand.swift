/// One line that GitHub Actions reads from a job's output; all escaping for it is here.
///
/// Text from a manifest can neither end the line nor begin one, so it never becomes a command of its own.
struct WorkflowCommand {
  /// The commands that annotate a file, mildest first.
  enum Name: String {
    /// Worth knowing.
    case notice
    /// Asks for attention.
    case warning
    /// Keeps the job from passing.
    case error
  }

  /// What is said of an annotation beside its message.
  struct Property {
    /// The word that GitHub knows it by.
    let name: StaticString
    /// What is said.
    let value: String
  }

  /// Which annotation it is.
  let name: Name
  /// The properties in their order.
  let properties: [Property]
  /// The lines of the message.
  let message: [String]

  /// Appends the command and the end of its line.
  func write(to bytes: inout [UInt8]) {
    bytes.append(markup: "::")
    bytes.append(contentsOf: name.rawValue.utf8)
    for (index, property) in properties.enumerated() {
      bytes.append(UInt8(ascii: index == 0 ? " " : ","))
      bytes.append(markup: property.name)
      bytes.append(UInt8(ascii: "="))
      Self.append(property.value, to: &bytes) { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ",") }
    }
    bytes.append(markup: "::")
    for (index, line) in message.enumerated() {
      if index > 0 { bytes.append(markup: "%0A") }
      Self.append(line, to: &bytes) { _ in false }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Appends text in which line ends are spelled out, and the percent sign and other given signs are encoded.
  @inline(__always)
  private static func append(_ text: String, to bytes: inout [UInt8], encoding isSign: (UInt8) -> Bool) {
    VisibleText.withVisible(text) { text in
      bytes.append(text, replacing: { $0 == UInt8(ascii: "%") || isSign($0) }) { place, bytes in
        bytes.append(contentsOf: "%\(String(text[place], radix: 16, uppercase: true))".utf8)
      }
    }
  }
}
