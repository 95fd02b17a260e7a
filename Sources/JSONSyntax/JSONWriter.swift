/// Writes JSON text: the same value gives the same bytes, and no value can make it fail.
///
/// A text is one value. Objects and arrays are written through closures, so that brackets always match
/// and every member has exactly one value. The text goes straight into one buffer, so a large report
/// needs no tree of values.
///
///     let text = JSONWriter.object { report in
///       report.member("schemaVersion", 1)
///       report.array("manifests") { manifests in manifests.element("a.json") }
///     }
public enum JSONWriter {
  /// How the text is laid out.
  public enum Layout: Sendable {
    /// One line without spaces.
    case compact
    /// Two spaces a level, a line feed at the end; an array of few short scalars stays on one line.
    case pretty
  }

  /// The text of a value as UTF-8.
  ///
  /// A number that is not finite, which no document can hold, becomes `null`.
  public static func bytes(of value: JSONValue, layout: Layout = .pretty) -> [UInt8] {
    var buffer = JSONTextBuffer(layout: layout)
    buffer.append(value)
    return buffer.finish()
  }

  /// The text of a value.
  public static func text(of value: JSONValue, layout: Layout = .pretty) -> String {
    String(decoding: bytes(of: value, layout: layout), as: UTF8.self)
  }

  /// The text of an object whose members a closure writes, as UTF-8.
  ///
  /// - Throws: Only what the closure throws.
  public static func object<Failure: Error>(
    layout: Layout = .pretty,
    _ write: (inout JSONObjectWriter) throws(Failure) -> Void
  ) throws(Failure) -> [UInt8] {
    var buffer = JSONTextBuffer(layout: layout)
    try buffer.object(write)
    return buffer.finish()
  }

  /// The text of an array whose elements a closure writes, as UTF-8.
  ///
  /// - Throws: Only what the closure throws.
  public static func array<Failure: Error>(
    layout: Layout = .pretty,
    _ write: (inout JSONArrayWriter) throws(Failure) -> Void
  ) throws(Failure) -> [UInt8] {
    var buffer = JSONTextBuffer(layout: layout)
    try buffer.array(write)
    return buffer.finish()
  }
}

extension JSONWriter {
  /// JSON Lines: one object a line for each of some elements, whose members a closure writes, as UTF-8.
  public static func lines<Element>(
    _ elements: [Element],
    _ write: (_ element: Element, _ line: inout JSONObjectWriter) -> Void
  ) -> [UInt8] {
    var buffer = JSONTextBuffer(layout: .compact)
    for element in elements {
      buffer.object { write(element, &$0) }
      buffer.endLine()
    }
    return buffer.finish()
  }
}

/// Writes the members of one object, in the order of the calls.
///
/// Keys are literals that need no escapes. The writer does not look for repeated ones.
public struct JSONObjectWriter {
  fileprivate var buffer: JSONTextBuffer

  /// Writes a member with a value.
  public mutating func member(_ key: StaticString, _ value: JSONValue) {
    buffer.beginMember(key)
    buffer.append(value)
  }

  /// Writes a member with a string, or null.
  public mutating func text(_ key: StaticString, _ text: String?) {
    buffer.beginMember(key)
    if let text { buffer.appendQuoted(text) } else { buffer.append(.null) }
  }

  /// Writes a member with a whole number, or null.
  public mutating func number(_ key: StaticString, _ number: Int?) {
    buffer.beginMember(key)
    if let number { buffer.append(Int64(number)) } else { buffer.append(.null) }
  }

  /// Writes a member with a string, whose text in UTF-8 a closure appends.
  public mutating func text(_ key: StaticString, _ write: (inout [UInt8]) -> Void) {
    buffer.beginMember(key)
    buffer.appendQuoted(write)
  }

  /// Writes a member with an object whose members a closure writes.
  public mutating func object<Failure: Error>(
    _ key: StaticString,
    _ write: (inout JSONObjectWriter) throws(Failure) -> Void
  ) throws(Failure) {
    buffer.beginMember(key)
    try buffer.object(write)
  }

  /// Writes a member with an array whose elements a closure writes.
  public mutating func array<Failure: Error>(
    _ key: StaticString,
    _ write: (inout JSONArrayWriter) throws(Failure) -> Void
  ) throws(Failure) {
    buffer.beginMember(key)
    try buffer.array(write)
  }
}

/// Writes the elements of one array, in the order of the calls.
public struct JSONArrayWriter {
  fileprivate var buffer: JSONTextBuffer

  /// Writes a value as an element.
  public mutating func element(_ value: JSONValue) {
    buffer.beginElement(isScalar: value.isScalar)
    buffer.append(value)
  }

  /// Writes a string as an element.
  public mutating func text(_ text: String) {
    buffer.beginElement(isScalar: true)
    buffer.appendQuoted(text)
  }

  /// Writes an object as an element, whose members a closure writes.
  public mutating func object<Failure: Error>(
    _ write: (inout JSONObjectWriter) throws(Failure) -> Void
  ) throws(Failure) {
    buffer.beginElement(isScalar: false)
    try buffer.object(write)
  }

  /// Writes an array as an element, whose elements a closure writes.
  public mutating func array<Failure: Error>(
    _ write: (inout JSONArrayWriter) throws(Failure) -> Void
  ) throws(Failure) {
    buffer.beginElement(isScalar: false)
    try buffer.array(write)
  }
}

extension JSONTextBuffer {
  /// Appends an object; the closure's writer borrows this buffer, which is whole again afterwards.
  fileprivate mutating func object<Failure: Error>(
    _ write: (inout JSONObjectWriter) throws(Failure) -> Void
  ) throws(Failure) {
    var writer = JSONObjectWriter(buffer: take())
    writer.buffer.open(leftBrace)
    defer { self = writer.buffer }
    try write(&writer)
    writer.buffer.close(rightBrace)
  }

  /// Appends an array; the closure's writer borrows this buffer, which is whole again afterwards.
  fileprivate mutating func array<Failure: Error>(
    _ write: (inout JSONArrayWriter) throws(Failure) -> Void
  ) throws(Failure) {
    var writer = JSONArrayWriter(buffer: take())
    writer.buffer.open(leftBracket)
    defer { self = writer.buffer }
    try write(&writer)
    writer.buffer.close(rightBracket)
  }

  /// Moves the text out, so that whoever has it appends without copying.
  private mutating func take() -> JSONTextBuffer {
    let taken = self
    self = JSONTextBuffer(layout: taken.layout)
    return taken
  }
}
