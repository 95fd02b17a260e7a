import Testing

@testable import ReadinessReports

/// Looking at eight bytes at once finds what looking at each of them finds.
@Suite struct ByteWordTests {
  /// Texts of letters with one byte put anywhere in them.
  private func texts(with byte: UInt8) -> [[UInt8]] {
    (1...20)
      .flatMap { length in
        (0..<length)
          .map { place in
            var text = [UInt8](repeating: UInt8(ascii: "m"), count: length)
            text[place] = byte
            return text
          }
      }
  }

  @Test(arguments: UInt8.min...UInt8.max)
  func `a byte is seen wherever it stands`(byte: UInt8) {
    for text in texts(with: byte) {
      text.withUnsafeBufferPointer { text in
        #expect(text.hasWord { $0.hasBytesBeyondASCII } == (byte >= 0x80))
        #expect(text.hasWord { $0.hasUnprintableBytes } == (byte < 0x20 || byte >= 0x7F))
        #expect(text.hasWord { $0.contains(byte) } || byte >= 0x80)
        #expect(!text.hasWord { $0.contains(UInt8(ascii: ":")) } || byte == UInt8(ascii: ":") || byte >= 0x80)
      }
    }
  }

  @Test func `an empty text has nothing to be seen`() {
    [UInt8]()
      .withUnsafeBufferPointer { text in
        #expect(!text.hasWord { $0.hasUnprintableBytes || $0.contains(UInt8(ascii: ":")) })
      }
  }
}
