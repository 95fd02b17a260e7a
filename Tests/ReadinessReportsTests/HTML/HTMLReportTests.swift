import Digests
import Foundation
import ReadinessEngine
import Testing

@testable import ReadinessReports

/// The page is one file that runs nothing and loads nothing, and that every reader finds their way in.
@Suite struct HTMLReportTests {
  private static let names = SampleReports.all.map(\.name)

  private func bytes(_ name: String) throws -> [UInt8] {
    ReportFormat.html.render(try #require(SampleReports.all.first { $0.name == name }).report)
  }

  @Test(arguments: names)
  func runsAndLoadsNothing(name: String) throws {
    let page = try HTMLPage(bytes(name))
    let own: Set = [
      "html", "head", "meta", "title", "style", "body", "main", "nav", "section", "div", "a", "p", "ul", "ol",
      "li",
      "h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td", "details", "summary",
      "strong", "code", "span", "bdi", "wbr", "figure", "figcaption", "svg", "desc", "g", "rect", "circle",
      "path",
      "text",
    ]
    let ids = Set(page.tags.compactMap { $0["id"] })
    for tag in page.tags {
      #expect(own.contains(tag.name))
      for attribute in tag.attributes {
        #expect(!["style", "src", "srcset"].contains(attribute.name) && !attribute.name.hasPrefix("on"))
        if attribute.name == "href" { #expect(ids.contains(String(attribute.value.dropFirst()))) }
      }
    }
    #expect(!page.style.contains("url(") && !page.style.contains("@import"))
  }

  @Test(arguments: names)
  func givesEachPlaceOneName(name: String) throws {
    let ids = try HTMLPage(bytes(name)).tags.compactMap { $0["id"] }
    #expect(Set(ids).count == ids.count)
    #expect(
      ids.allSatisfy { id in id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") } }
    )
  }

  @Test(arguments: names)
  func descendsOneHeadingAtATime(name: String) throws {
    let levels = try HTMLPage(bytes(name)).tags
      .filter { !$0.isEnd }
      .compactMap { ["h1", "h2", "h3", "h4", "h5", "h6"].firstIndex(of: $0.name) }
    #expect(levels.first == 0)
    #expect(levels.filter { $0 == 0 }.count == 1)
    for (one, next) in zip(levels, levels.dropFirst()) { #expect(next <= one + 1) }
  }

  @Test(arguments: names)
  func headsEveryColumnAndNamesItInEveryCell(name: String) throws {
    var columns = 0
    for tag in try HTMLPage(bytes(name)).tags where !tag.isEnd {
      switch tag.name {
      case "thead": columns = 0
      case "th":
        columns += 1
        #expect(tag["scope"] == "col")
      case "td": #expect(tag["data-label"]?.isEmpty == false)
      default: break
      }
    }
    #expect(name == "no-manifests" || columns > 0)
  }

  @Test func allowsOnlyItsOwnStyle() throws {
    let page = try HTMLPage(bytes("near-ready"))
    let policy = try #require(page.tags.first { $0["http-equiv"] == "Content-Security-Policy" })["content"]
    let digits = Array(SHA256(Array(page.style.utf8)).hexadecimal)
    let bytes = stride(from: 0, to: digits.count, by: 2)
      .compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
    let digest = Data(bytes).base64EncodedString()
    #expect(
      policy == "default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'"
    )
  }

  @Test(arguments: [
    (["Fix first"], ["fix-first"]),
    (["Profile", "Profile", "Profile 2", "Profile"], ["profile", "profile-2", "profile-2-2", "profile-3"]),
    (["Sections", "顧客", "--", "\"><b>&", ""], ["sections-2", "section", "section-2", "b", "section-3"]),
    (["  Ärger: 100 % of it!  "], ["rger-100-of-it"]),
    ([String(repeating: "a b", count: 40)], ["a-ba-ba-ba-ba-ba-ba-ba-ba-ba-ba-ba-ba-ba-ba-ba-b"]),
  ])
  func namesPlacesAfterTheirTitles(titles: [String], ids: [String]) {
    var anchors = HTMLAnchors()
    #expect(titles.map { anchors.id(for: $0) } == ids)
  }

  @Test func setsBadgesApartBySymbolAndWord() throws {
    let source = String(decoding: try bytes("every-verdict"), as: UTF8.self)
    for label in VerdictLabel.all.filter({ $0.verdict.isOfItems }) {
      #expect(source.contains("\">\(label.tone.symbol) \(label.word)</span>"))
    }
  }
}

extension Verdict {
  /// Whether the audit of every verdict has it.
  fileprivate var isOfItems: Bool {
    [.met, .notMet, .unknown, .notApplicable, .error].contains(self)
  }
}
