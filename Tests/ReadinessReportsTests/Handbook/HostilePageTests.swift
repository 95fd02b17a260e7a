import ReadinessEngine
import Testing

@testable import ReadinessReports

/// Whatever text a checklist holds, no page is broken by it.
@Suite struct HostilePageTests {
  private func pages(_ seed: UInt64) throws -> [Page] {
    let handbook = try SampleHandbook.hostile(RandomText(seed: seed).texts(4000))
    return handbook.checklists.flatMap { checklist in
      checklist.checklist.items.prefix(8).map { Topic.item($0, checklist).page(in: handbook) }
    } + [handbook.contents]
  }

  @Test(arguments: [1, 2, 3] as [UInt64], [40, 80])
  func `text acts on no terminal and fits it`(seed: UInt64, width: Int) throws {
    let bytes = PageFormat.text.render(try pages(seed), options: RenderingOptions(width: width))
    for line in lines(bytes) {
      #expect(DisplayWidth.of(line) <= width, "\(line)")
      #expect(VisibleText.visible(String(line)) == line)
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `Markdown holds no markup but its own`(seed: UInt64) throws {
    var fence: Substring?
    for line in lines(PageFormat.markdown.render(try pages(seed))) {
      #expect(VisibleText.visible(String(line)) == line)
      if let open = fence {
        if line == open { fence = nil }
      } else if line.hasPrefix("```") {
        fence = line.prefix { $0 == "`" }
      } else {
        #expect(!outsideCode(line).contains("<"), "\(line)")
      }
    }
    #expect(fence == nil)
  }

  private func lines(_ bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }
}
