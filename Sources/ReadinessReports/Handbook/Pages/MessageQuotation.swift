internal import ReadinessEngine

extension MessageTemplate {
  /// The sentence in quotes, with its placeholders as code.
  var quotation: RichText {
    var parts: [RichText] = []
    var rest = text[...]
    for placeholder in placeholders.map({ "{\($0.text)}" }) {
      guard let place = rest.firstRange(of: placeholder) else { continue }
      parts += [.words(rest[..<place.lowerBound]), "\(code: placeholder)"]
      rest = rest[place.upperBound...]
    }
    return "“\(RichText.joined(parts + [.words(rest)], by: ""))”"
  }
}

extension RichText {
  /// A piece of a sentence, whose spaces at both ends are there only to part it from its neighbours.
  fileprivate static func words(_ piece: Substring) -> RichText {
    let start: RichText = piece.first == " " ? " " : ""
    let end: RichText = piece.last == " " ? " " : ""
    let words = piece.split(separator: " ").joined(separator: " ")
    return words.isEmpty ? start : "\(start)\(words)\(end)"
  }
}
