internal import JSONSyntax
internal import ReadinessEngine

/// The page of a field of manifests: what it asks, what may be written, and what reads it.
struct FieldPage {
  /// The field.
  let field: ManifestField
  /// What else is known.
  let handbook: Handbook

  /// The page.
  var page: Page {
    Page(title: "\(field.question ?? field.path)", marks: ["\(code: field.path)", "field of manifests"]) {
      writer in
      if let meaning = field.meaning { writer.paragraph("\(meaning)") }
      writer.section(2, "Answer") { $0.terms(FieldAnswer(field: field).terms) }
      writer.section(2, "In a manifest", writeExamples)
      writer.section(2, "Fields") { section in
        section.terms(parts.map { Term("\(code: $0.path)", "\($0.question ?? "")") })
      }
      writer.section(2, "Read by", writeReaders)
      writer.section(2, "Measured by") { section in
        section.terms(adapters.map { Term("\(code: $0.id)", "\($0.title)") })
      }
    }
  }

  /// The fields inside this one, without those inside them.
  private var parts: [ManifestField] {
    let count = field.names.count + 1
    return handbook.fields.filter { $0.names.count == count && $0.steps.starts(with: field.steps) }
  }

  /// What reads the field's value from files of tools.
  private var adapters: [Adapter] {
    handbook.adapters.filter { $0.facts.contains { "\($0.path)" == field.path } }
  }

  private func writeExamples(to writer: inout BlockList) {
    guard let first = field.examples.first else { return }
    writer.code(.json(manifest(stating: first)))
    let others = field.examples.dropFirst().map { JSONLines.laidOut($0, width: .max).joined() }
    if !others.isEmpty { writer.paragraph("Other answers: \(others.codeList)") }
  }

  /// A manifest with nothing but a value of the field, and the keys that the entries around it need.
  private func manifest(stating value: JSONValue) -> JSONValue {
    field.steps.indices.reversed()
      .reduce(value) { value, index in
        switch field.steps[index] {
        case .field(let name): .object([name: value])
        case .element: .array([withKeys(value, of: field.steps[...index])])
        case .entry: .object(["some-id": withKeys(value, of: field.steps[...index])])
        }
      }
  }

  /// An entry with the fields that each has to state.
  private func withKeys(_ entry: JSONValue, of steps: ArraySlice<ManifestField.Step>) -> JSONValue {
    guard case .object(let stated) = entry else { return entry }
    let keys = handbook.fields.filter { $0.isRequired && $0.steps.dropLast() == steps }
    let identified = JSONObject(
      keys.compactMap { key in
        key.examples.first.flatMap { value in key.names.last.map { ($0, value) } }
      }
    )
    return JSONValue.object(identified).merging(.object(stated))
  }

  private func writeReaders(to writer: inout BlockList) {
    let items = handbook.checklists.flatMap(\.facts)
    let deciding = items.filter { $0.deciding.contains(where: holds) }.map { term($0.item) }
    let advice = items.filter { !$0.deciding.contains(where: holds) && $0.advisory.contains(where: holds) }
      .map { term($0.item) }
    let advised = advice + practices.map { Term("\(code: $0.id)", "\($0.title)") }
    writer.terms(deciding)
    if !advised.isEmpty { writer.heading(3, "For advice only") }
    writer.terms(advised)
    if !estimates.isEmpty { writer.heading(3, "For estimates") }
    writer.terms(estimates)
    if deciding.isEmpty, advised.isEmpty, estimates.isEmpty { writer.paragraph("No rule in use reads it.") }
  }

  private func term(_ item: ChecklistItem) -> Term {
    Term("\(code: item.id)", "\(item.title)")
  }

  /// The formulas that use it.
  private var estimates: [Term] {
    let path = field.names.joined(separator: ".")
    return handbook.benchmarks.formulas
      .filter { ($0.requiredFacts + $0.optionalFacts).contains { $0 == path || $0.hasPrefix(path + ".") } }
      .map { Term("\(code: $0.id.rawValue)", "\($0.title)") }
  }

  /// The practices that read it.
  private var practices: [Practice] {
    handbook.practices.groups.flatMap(\.practices)
      .filter { handbook.practices.facts[$0.id]?.contains(where: holds) ?? false }
  }

  /// Whether a fact is this field or stands in it.
  private func holds(_ fact: String) -> Bool {
    guard fact.hasPrefix(field.path) else { return false }
    let next = fact.dropFirst(field.path.count).first
    return next == nil || next == "." || next == "["
  }
}
