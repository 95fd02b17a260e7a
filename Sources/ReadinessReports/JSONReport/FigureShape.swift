internal import CalendarDates
internal import JSONSyntax
internal import ReadinessEngine

/// A figure of a source, as quoted by it.
struct FigureShape: JSONShape {
  /// The figure written.
  let figure: Figure

  func write(to json: inout JSONObjectWriter) {
    json.text("id", figure.id)
    json.text("title", figure.title)
    ExtentShape(extent: figure.extent).write(to: &json)
    json.text("unit", figure.unit.rawValue)
    json.text("text", figure.text)
    json.text("attributedTo", figure.attributedTo)
    json.texts("derivedFrom", figure.derivedFrom)
    json.texts("uses", figure.uses.map(\.rawValue))
    json.text("note", figure.note)
    json.objects("sources", figure.sources) { SourceShape(source: $0) }
  }
}

/// A figure among the inputs of an estimate; all about it stands with the figures of its source.
struct UsedFigureShape: JSONShape {
  /// The figure written.
  let figure: Figure

  func write(to json: inout JSONObjectWriter) {
    json.text("id", figure.id)
    ExtentShape(extent: figure.extent).write(to: &json)
    json.text("unit", figure.unit.rawValue)
    json.text("text", figure.text)
    json.objects("sources", figure.sources) { SourceShape(source: $0) }
  }
}

/// A number with its bounds; `upTo` is null unless it is a range.
struct ExtentShape: JSONShape {
  /// The number or range written.
  let extent: Extent

  func write(to json: inout JSONObjectWriter) {
    json.text("qualifier", extent.qualifier.rawValue)
    json.decimal("value", extent.value)
    json.decimal("upTo", extent.qualifier == .between ? extent.greatest : nil)
  }
}

/// One source with its figures.
struct QuotationShape: JSONShape {
  /// The source written.
  let quotation: Quotation

  func write(to json: inout JSONObjectWriter) {
    SourceDocumentShape(document: quotation.document).write(to: &json)
    json.objects("figures", quotation.figures) { FigureShape(figure: $0) }
  }
}

/// A document that the built-in knowledge comes from.
struct SourceDocumentShape: JSONShape {
  /// The document written.
  let document: SourceDocument

  func write(to json: inout JSONObjectWriter) {
    json.text("id", document.id)
    json.text("title", document.title)
    json.text("publisher", document.publisher)
    json.text("kind", document.kind)
    json.text("note", document.note)
  }
}
