internal import JSONSyntax
internal import ReadinessEngine

/// What may be written into a field, in words.
struct FieldAnswer {
  /// The field.
  let field: ManifestField

  /// One entry a thing that has to be observed.
  var terms: [Term] {
    let rows: [(RichText, RichText?)] = [
      ("Type", field.shape.words),
      ("Unit", field.unit?.words),
      ("Limits", limits),
      ("Writing", field.writingHint.map { "\($0)" }),
      ("Day", field.isPastEvent ? "of something that has happened: a later day counts as not stated" : nil),
      ("Not known", unknown),
    ]
    return rows.compactMap { name, meaning in meaning.map { Term(name, $0) } }
  }

  private var limits: RichText? {
    func text(_ number: JSONValue) -> String { JSONWriter.text(of: number, layout: .compact) }
    switch (field.minimum, field.maximum) {
    case (let least?, let greatest?): return "from \(text(least)) to \(text(greatest))"
    case (let least?, nil): return "\(text(least)) or more"
    case (nil, let greatest?): return "\(text(greatest)) or less"
    case (nil, nil): return nil
    }
  }

  private var unknown: RichText {
    if field.isRequired {
      return field.steps.count > 2 ? "each entry has to state it" : "every manifest has to state it"
    }
    let omission: RichText = field.allowsNull ? "leave it out, or write \(code: "null")" : "leave it out"
    if case .list = field.shape { return "\(omission); \(code: "[]") says that there are none" }
    return omission
  }
}

extension FieldShape {
  /// What may be written, in words.
  fileprivate var words: RichText {
    switch self {
    case .yesOrNo: "\(code: "true") or \(code: "false")"
    case .wholeNumber: "a whole number"
    case .number: "a number"
    case .text: "a text"
    case .date: "a day, written YYYY-MM-DD"
    case .person: "the id of an entry in \(code: "people")"
    case .choice(let words): "one of \(words.codeList)"
    case .list(let entry): "a list; each entry is \(entry.words)"
    case .entries(let entry): "entries under ids of your own; each is \(entry.words)"
    case .section: "an object with the fields below"
    case .anything: "anything"
    }
  }
}

extension FactUnit {
  fileprivate var words: RichText {
    switch self {
    case .share: "a share of one, printed in percent: 0.25 is 25 %"
    case .money: "an amount in \(code: "project.currency")"
    case .named(_, let many): "\(many)"
    }
  }
}
