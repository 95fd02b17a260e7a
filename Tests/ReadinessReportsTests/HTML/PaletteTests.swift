import Foundation
import Testing

@testable import ReadinessReports

/// Words are readable on what is behind them, on light and on dark paper (WCAG 2.2, 1.4.3 and 1.4.11).
@Suite struct PaletteTests {
  @Test(arguments: [
    (Palette.ink, Palette.paper), (.ink, .raised), (.quiet, .paper), (.quiet, .raised), (.accent, .paper),
    (.good, .goodTint), (.bad, .badTint), (.open, .openTint), (.claimed, .claimedTint), (.ink, .goodTint),
    (.ink, .badTint), (.ink, .openTint), (.paper, .critical), (.paper, .high), (.paper, .medium),
    (.paper, .low),
  ])
  func wordsStandOut(words: Palette, behind: Palette) {
    #expect(Self.contrast(words.value.light, behind.value.light) >= 4.5)
    #expect(Self.contrast(words.value.dark, behind.value.dark) >= 4.5)
  }

  @Test(arguments: [Palette.good, .bad, .open, .claimed, .accent, .critical, .high, .medium, .low])
  func shapesStandOut(shape: Palette) {
    #expect(Self.contrast(shape.value.light, Palette.paper.value.light) >= 3)
    #expect(Self.contrast(shape.value.dark, Palette.paper.value.dark) >= 3)
  }

  private static func contrast(_ one: UInt32, _ other: UInt32) -> Double {
    let (one, other) = (luminance(one), luminance(other))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  /// The relative luminance.
  private static func luminance(_ color: UInt32) -> Double {
    let weights = [(16, 0.2126), (8, 0.7152), (0, 0.0722)]
    return weights.reduce(0) { sum, channel in
      let value = Double((color >> channel.0) & 0xFF) / 255
      return sum + channel.1 * (value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4))
    }
  }
}
