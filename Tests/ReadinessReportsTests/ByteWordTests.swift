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

  @Test func `two bytes side by side are seen wherever they stand`() {
    for text in texts(with: UInt8(ascii: ":")) {
      text.withUnsafeBufferPointer { text in
        #expect(!text.hasWord(every: 7) { $0.mayHavePair(of: UInt8(ascii: ":")) })
        #expect(text.count < 4 || text.hasWord(every: 7) { $0.mayHavePair(of: UInt8(ascii: "m")) })
      }
      for place in text.indices {
        var pair = text
        pair.insert(UInt8(ascii: ":"), at: place)
        let isSideBySide = pair.indices.dropFirst().contains { pair[$0] == pair[$0 - 1] && pair[$0] == 0x3A }
        pair.withUnsafeBufferPointer { pair in
          #expect(pair.hasWord(every: 7) { $0.mayHavePair(of: UInt8(ascii: ":")) } == isSideBySide)
        }
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
