internal import ReadinessEngine

/// Renders an audit as a small picture for a project's front page: the score and its band.
///
/// It is an SVG without scripts, styles or anything to load.
enum BadgeReport {
  /// The picture; several manifests share one that counts passed gates.
  static func render(_ report: AuditReport, _: RenderingOptions) -> [UInt8] {
    Badge(
      label: "readiness",
      value: value(of: report),
      support: support(of: report),
      isGood: report.gatePassed && !report.manifests.isEmpty
    )
    .svg
  }

  private static func value(of report: AuditReport) -> String {
    if report.manifests.count == 1 { return value(of: report.manifests[0]) }
    let passed = report.manifests.count { $0.gate.passed }
    return "\(passed) of \(report.manifests.count) gates passed"
  }

  /// The second score, for which a badge has no room but in its title.
  private static func support(of report: AuditReport) -> String? {
    report.manifests.count == 1 ? report.manifests[0].scoredChecklist?.score?.evidenceSentence : nil
  }

  /// Score, band, and what stands against a good score.
  private static func value(of manifest: ManifestAudit) -> String {
    guard let checklist = manifest.scoredChecklist, let score = checklist.score else {
      return "gate \(manifest.gate.word)"
    }
    var value: [UInt8] = []
    value.reserveCapacity(64)
    value.append(decimal: score.met)
    value.append(markup: " of ")
    value.append(decimal: score.total)
    if let band = checklist.band {
      value.append(markup: " · ")
      value.append(text: band.title.lowercasingFirst)
    }
    if !manifest.clearance.cleared {
      value.append(markup: " · ")
      value.append(text: manifest.clearance.word)
    }
    return String(decoding: value, as: UTF8.self)
  }
}

/// A label and a value side by side.
///
/// It is a class only because the closures that write its parts hold on to it.
private final class Badge {
  let label: BadgeText
  let value: BadgeText
  let support: String?
  let isGood: Bool

  init(label: String, value: String, support: String?, isGood: Bool) {
    self.support = support
    self.label = BadgeText(label, from: 0)
    self.value = BadgeText(value, from: self.label.width)
    self.isGood = isGood
  }

  private static let height = 20
  /// White letters on any of these have a contrast of at least 4.5 to 1.
  private static let grey: StaticString = "#444c56"
  private static let green: StaticString = "#1a7f37"
  private static let red: StaticString = "#b62324"

  /// The picture as XML.
  var svg: [UInt8] {
    let width = label.width + value.width
    var xml = XMLWriter(declaration: false)
    xml.element("svg") { svg in
      svg.attribute("xmlns", markup: "http://www.w3.org/2000/svg")
      writeSize(width, to: &svg)
      svg.attribute("viewBox") { box in
        box.append(markup: "0 0 ")
        box.append(decimal: width)
        box.append(UInt8(ascii: " "))
        box.append(decimal: Self.height)
      }
      svg.attribute("role", markup: "img")
      svg.attribute("aria-label", text: { appendTitle(to: &$0) })
    } content: { svg in
      svg.textElement("title") { $0.line { appendTitle(to: &$0) } }
      svg.emptyElement("rect") { field in
        writeSize(width, to: &field)
        field.attribute("rx", markup: "3")
        field.attribute("fill", markup: isGood ? Self.green : Self.red)
      }
      svg.emptyElement("path") { field in
        field.attribute("d", text: { appendLeftHalf(to: &$0) })
        field.attribute("fill", markup: Self.grey)
      }
      writeTexts(to: &svg)
    }
    return xml.bytes
  }

  private func writeTexts(to svg: inout XMLWriter) {
    svg.element("g") { letters in
      letters.attribute("fill", markup: "#fff")
      letters.attribute("text-anchor", markup: "middle")
      letters.attribute("font-family", markup: "Verdana,Geneva,DejaVu Sans,sans-serif")
      letters.attribute("font-size", markup: "11")
    } content: { text in
      label.write(to: &text)
      value.write(to: &text)
    }
  }

  private func appendTitle(to bytes: inout [UInt8]) {
    bytes.append(text: label.text)
    bytes.append(markup: ": ")
    bytes.append(text: value.text)
    guard let support else { return }
    bytes.append(markup: " · ")
    bytes.append(text: support)
  }

  /// Appends the outline of the label's field, with round corners on the left only.
  private func appendLeftHalf(to bytes: inout [UInt8]) {
    bytes.append(markup: "M3 0h")
    bytes.append(decimal: label.width - 3)
    bytes.append(UInt8(ascii: "v"))
    bytes.append(decimal: Self.height)
    bytes.append(markup: "h-")
    bytes.append(decimal: label.width - 3)
    bytes.append(markup: "a3 3 0 0 1-3-3v-14a3 3 0 0 1 3-3z")
  }

  private func writeSize(_ width: Int, to element: inout XMLWriter.Attributes) {
    element.attribute("width", width)
    element.attribute("height", Self.height)
  }
}

/// A text of a badge and the room that it takes.
private struct BadgeText {
  /// The visible text, cut to a length that fits any page.
  let text: String
  /// The width of its field, in pixels.
  let width: Int
  private let textWidth: Int
  private let start: Int

  private static let padding = 6
  private static let greatestColumns = 60

  /// Measures a text whose field begins at a pixel.
  init(_ text: String, from start: Int) {
    self.text = Truncation.cut(text, to: Self.greatestColumns)
    self.start = start
    textWidth = Self.tenths(of: self.text) / 10
    width = textWidth + 2 * Self.padding
  }

  /// Writes the text in the middle of its field, stretched to the measured width whatever font is at hand.
  func write(to xml: inout XMLWriter) {
    xml.textElement("text") { element in
      element.attribute("x", start + width / 2)
      element.attribute("y", markup: "14")
      element.attribute("textLength", textWidth)
    } lines: {
      $0.line(text)
    }
  }

  /// The width in tenths of a pixel, about as Verdana has it at 11 pixels.
  private static func tenths(of text: String) -> Int {
    // Scalars are told apart sooner than characters, and only rare texts have characters of more than one.
    if text.isPlain { return text.unicodeScalars.reduce(0) { $0 + tenths(of: $1) } }
    return text.reduce(0) { width, character in
      let scalars = character.unicodeScalars
      if let only = scalars.first, only.isPlain, scalars.count == 1 { return width + tenths(of: only) }
      return width + 65 * DisplayWidth.of(character)
    }
  }

  private static func tenths(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "I", "f", "t", "r", " ", ".", ",", ":", "·", "-", "'", "(", ")": 40
    case "m", "w", "M", "W", "@", "%": 100
    default: 65
    }
  }
}
