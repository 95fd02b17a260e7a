internal import CalendarDates
internal import JSONSyntax
internal import ReadinessEngine

/// Renders an audit as JSON for other programs.
///
/// The version is `MAJOR.MINOR`: fields are only ever added, which raises MINOR; MAJOR would say that one has
/// moved or gone.
enum JSONReport {
  /// The version of the shape written below.
  static let schemaVersion = "1.3"

  /// The report as UTF-8 text, the same for every screen.
  static func render(_ report: AuditReport, _ options: RenderingOptions) -> [UInt8] {
    JSONWriter.object { json in
      RunShape(report: report).write(to: &json)
      json.objects("manifests", report.manifests) { ManifestShape($0, options) }
      json.object("gate") { $0.member("passed", .boolean(report.gatePassed)) }
      json.object("benchmarks", report.benchmarks.map { BenchmarksShape(benchmarks: $0) })
      json.objects("checklistFiles", report.checklistFiles) { ExaminedFileShape(file: $0) }
      json.objects("gateFiles", report.gateFiles) { ExaminedFileShape(file: $0) }
    }
  }
}

/// What tells one run from another.
struct RunShape: JSONShape {
  /// The run written.
  let report: AuditReport

  func write(to json: inout JSONObjectWriter) {
    json.text("schemaVersion", JSONReport.schemaVersion)
    json.object("tool") { tool in
      tool.text("name", "readiness")
      tool.text("version", report.toolVersion)
    }
    json.text("asOf", report.asOf.description)
  }
}

/// One JSON object of the report, with its members in their fixed order.
protocol JSONShape {
  /// Writes the members.
  func write(to json: inout JSONObjectWriter)
}

extension JSONObjectWriter {
  /// Writes a member with one object an element, in the shape that a closure gives it.
  mutating func objects<Element>(
    _ key: StaticString,
    _ elements: [Element],
    _ shape: (Element) -> some JSONShape
  ) {
    array(key) { array in
      for element in elements { array.object { shape(element).write(to: &$0) } }
    }
  }

  /// Writes a member with an object, or null.
  mutating func object(_ key: StaticString, _ shape: (some JSONShape)?) {
    guard let shape else { return member(key, .null) }
    object(key) { shape.write(to: &$0) }
  }

  /// Writes a member with a list of texts.
  mutating func texts(_ key: StaticString, _ texts: [String]) {
    array(key) { array in
      for text in texts { array.text(text) }
    }
  }

  /// Writes a member with a number, or null; one without a fraction is written as a whole number.
  mutating func decimal(_ key: StaticString, _ number: Double?) {
    guard let number else { return member(key, .null) }
    member(key, Int64(exactly: number).map(JSONValue.integer) ?? .number(number))
  }
}
