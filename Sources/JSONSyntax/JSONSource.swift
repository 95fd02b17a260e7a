/// The text of a document: bytes that were read, or a part of the program, which is read where it is.
public enum JSONSource: Sendable {
  /// Bytes in memory.
  case memory([UInt8])
  /// A text that is part of the program.
  case program(StaticString)

  /// The bytes, copied if they are part of the program.
  public var bytes: [UInt8] {
    switch self {
    case .memory(let bytes): bytes
    case .program(let text): text.withUTF8Buffer { [UInt8]($0) }
    }
  }

  /// How many bytes there are.
  public var count: Int {
    switch self {
    case .memory(let bytes): bytes.count
    case .program(let text): text.utf8CodeUnitCount
    }
  }

  /// Calls a closure with the bytes, where they are.
  @inline(__always)
  func withBytes<Result>(_ body: (RawSpan) -> Result) -> Result {
    switch self {
    case .memory(let bytes): body(bytes.span.bytes)
    case .program(let text): text.withUTF8Buffer { body(UnsafeRawBufferPointer($0).bytes) }
    }
  }
}

extension String {
  /// Calls a closure with the text in UTF-8, where it is.
  @inline(__always)
  func withBytes<Result>(_ body: (RawSpan) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable { body(UnsafeRawBufferPointer($0).bytes) }
      ?? body(Array(utf8).span.bytes)
  }
}
