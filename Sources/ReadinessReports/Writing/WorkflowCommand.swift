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

  /// Which annotation it is.
  let name: Name
  /// The properties in their order.
  let properties: [(name: StaticString, value: String)]
  /// The lines of the message.
  let message: [String]

  /// Appends the command and the end of its line.
  func write(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "::\(name.rawValue)".utf8)
    for (index, property) in properties.enumerated() {
      bytes.append(contentsOf: (index == 0 ? " " : ",").utf8)
      property.name.withUTF8Buffer { bytes.append(contentsOf: $0) }
      bytes.append(UInt8(ascii: "="))
      Self.append(property.value, to: &bytes) { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ",") }
    }
    bytes.append(contentsOf: "::".utf8)
    for (index, line) in message.enumerated() {
      if index > 0 { bytes.append(contentsOf: "%0A".utf8) }
      Self.append(line, to: &bytes) { _ in false }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Appends text in which line ends are spelled out, and the percent sign and other given signs are encoded.
  private static func append(_ text: String, to bytes: inout [UInt8], encoding isSign: (UInt8) -> Bool) {
    for byte in VisibleText.visible(text).utf8 {
      if byte == UInt8(ascii: "%") || isSign(byte) {
        bytes.append(contentsOf: "%\(String(byte, radix: 16, uppercase: true))".utf8)
      } else {
        bytes.append(byte)
      }
    }
  }
}
