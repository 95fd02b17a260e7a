import JSONSchema
import JSONSyntax
import ReadinessEngine
import Testing

@testable import ReadinessReports

/// Everything with a name has a page, and every page fits its screen.
@Suite struct PageTests {
  @Test func `every id, alias, field and band has a page`() throws {
    let handbook = try SampleHandbook.builtIn()
    for name in handbook.topics.flatMap(\.names) {
      #expect(!handbook.topics(named: name).isEmpty, "\(name)")
    }
    for page in try SamplePages.all() { #expect(!page.contents.isEmpty, "\(page.title.plainText)") }
  }

  @Test(arguments: [40, 80, 200])
  func `no line of a page is wider than the screen`(width: Int) throws {
    let handbook = try SampleHandbook.builtIn()
    let options = RenderingOptions(width: width)
    for page in try SamplePages.all() + [handbook.contents] {
      for line in lines(PageFormat.text.render([page], options: options)) {
        #expect(DisplayWidth.of(line) <= min(width, 100), "\(line)")
        #expect(line.last != " ")
      }
    }
  }

  @Test func `a page in colour reads as without`() throws {
    for page in try SamplePages.all().prefix(60) {
      let plain = PageFormat.text.render([page])
      let colored = PageFormat.text.render([page], options: RenderingOptions(usesColor: true))
      let stripped = String(decoding: colored, as: UTF8.self).replacing(/\u{1B}\[[0-9;]*m/, with: "")
      #expect(stripped == String(decoding: plain, as: UTF8.self))
      #expect(colored != plain)
    }
  }

  @Test func `the list names all that has a page, except fields inside sections`() throws {
    let handbook = try SampleHandbook.builtIn()
    let text = String(
      decoding: PageFormat.text.render([handbook.contents], options: RenderingOptions(width: 100)),
      as: UTF8.self
    )
    for topic in handbook.topics {
      let name = try #require(topic.names.first)
      let isInside = if case .field(let field) = topic { field.steps.count > 1 } else { false }
      #expect(isInside || text.contains("\n  \(name)  "), "\(name)")
    }
    #expect(Set(handbook.offers.map(\.name)).count == handbook.offers.count)
  }

  @Test func `a field's example is a manifest`() throws {
    let handbook = try SampleHandbook.builtIn()
    let schema = try SampleHandbook.schema()
    for field in handbook.fields {
      let page = FieldPage(field: field, handbook: handbook).page
      let pieces = page.contents.compactMap { if case .code(.json(let value)) = $0 { value } else { nil } }
      let piece = try #require(pieces.first, "\(field.path)")
      let manifest = JSONValue.object(["project": ["id": "p", "name": "P"]]).merging(piece)
      let document = try JSONDocument.parse(JSONWriter.bytes(of: manifest))
      #expect(schema.schema.validate(document.root).map(\.description) == [], "\(field.path)")
    }
  }

  @Test func `a name that means two things has both pages`() throws {
    guard case .pages(let pages) = try SampleHandbook.builtIn().entry("governance") else {
      Issue.record("no page")
      return
    }
    #expect(pages.map { $0.marks.last?.plainText } == ["checklist", "field of manifests"])
    guard case .pages(let field) = try SampleHandbook.builtIn().entry("manifest.governance") else {
      Issue.record("no page")
      return
    }
    #expect(field.map { $0.marks.last?.plainText } == ["field of manifests"])
  }

  @Test(arguments: ["load-test", "pilot-to-production/load-test", "AG-11", "agentic-controls/AG-11"])
  func `an item is found by id, alias and checklist`(name: String) throws {
    guard case .pages(let pages) = try SampleHandbook.builtIn().entry(name) else {
      Issue.record("no page")
      return
    }
    #expect(pages.count == 1)
    #expect(["load-test", "hallucination-cascade"].contains(pages[0].marks.first?.plainText))
  }

  private func lines(_ bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }
}

/// Every page of the built-in handbook, made once for all tests.
enum SamplePages {
  private static let pages = Result {
    let handbook = try SampleHandbook.builtIn()
    return handbook.topics.map { $0.page(in: handbook) }
  }

  static func all() throws -> [Page] { try pages.get() }
}
