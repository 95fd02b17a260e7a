import Testing

@testable import ReadinessEngine

@Suite("A percentile")
struct PercentileTests {
  @Test("of few values is one of them", arguments: [(0.5, 50.0), (0.95, 95), (1, 100), (0, 1), (0.955, 96)])
  func exact(share: Double, value: Double) {
    var sketch = PercentileSketch()
    for value in (1...100).reversed() { sketch.add(Double(value)) }
    #expect(sketch.value(at: share) == value)
  }

  @Test("of many values is off by less than 0.4 %", arguments: [0.01, 0.5, 0.9, 0.95, 0.99, 0.999])
  func approximate(share: Double) throws {
    var sketch = PercentileSketch()
    let values = (1...200_000).map { Double(($0 * 7_919) % 200_003) * 0.37 }
    for value in values { sketch.add(value) }
    let exact = values.sorted()[Int((share * Double(values.count)).rounded(.up)) - 1]
    let found = try #require(sketch.value(at: share))
    #expect(abs(found - exact) <= 0.004 * exact)
  }

  @Test("of nothing is nothing, and a negative value counts as 0")
  func extremes() {
    var sketch = PercentileSketch()
    #expect(sketch.value(at: 0.5) == nil)
    sketch.add(-3)
    #expect(sketch.value(at: 0.5) == 0)
  }
}
