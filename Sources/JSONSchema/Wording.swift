internal import JSONSyntax

// The phrases that messages about schemas and about values have in common.

/// The longest piece of a value that a message quotes, in Unicode scalars.
private let longestQuote = 60

/// A text in quotes, with everything escaped that could disturb a terminal, and cut when it is long.
func quoted(_ text: String) -> String {
  let start = text.unicodeScalars.prefix(longestQuote)
  let isCut = start.endIndex < text.unicodeScalars.endIndex
  return JSONWriter.text(of: .string(String(start) + (isCut ? "…" : "")), layout: .compact)
}

/// A pattern as it is written, since quotes would double its backslashes, unless that could disturb a terminal.
func shownPattern(_ pattern: String) -> String {
  let isPlain = pattern.unicodeScalars.allSatisfy { (" "..."~").contains($0) }
  return isPlain && pattern.unicodeScalars.count <= longestQuote ? pattern : quoted(pattern)
}

/// A value as JSON, cut when it is long; of arrays and objects only that they are one.
func shortened(_ value: JSONValue) -> String {
  switch value {
  case .array: "an array"
  case .object: "an object"
  case .string(let text): quoted(text)
  default: JSONWriter.text(of: value, layout: .compact)
  }
}

/// The clause that offers what was probably meant.
func didYouMean(_ suggestion: JSONValue?) -> String {
  suggestion.map { "; did you mean \(shortened($0))?" } ?? ""
}

/// The clause that offers the name or word that was probably meant.
func didYouMean(_ suggestion: String?) -> String { didYouMean(suggestion.map { JSONValue.string($0) }) }

/// What is said of a key that an object has twice.
func duplicateKeyText(_ key: String, _ first: SourcePosition) -> String {
  "the key \(quoted(key)) is used twice, " + firstStands(first)
}

/// The clause that names the earlier place of something that is repeated, and what to do.
func firstStands(_ first: SourcePosition) -> String {
  "first at line \(first.line), column \(first.column); keep one of the two"
}

/// Items as people enumerate them: `a`, `a or b`, `a, b or c`.
func alternatives(_ items: [String]) -> String {
  guard let last = items.last, items.count > 1 else { return items.first ?? "" }
  return items.dropLast().joined(separator: ", ") + " or " + last
}
