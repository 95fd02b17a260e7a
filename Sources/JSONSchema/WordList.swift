internal import JSONSyntax

/// The names of all cases of a type, which a schema writes as strings.
struct WordList<Word: RawRepresentable<String> & CaseIterable & Sendable>: Sendable {
  private let words: [Word]
  private let vocabulary: JSONVocabulary

  /// Lists the names.
  init(_ type: Word.Type = Word.self) {
    words = Array(Word.allCases)
    vocabulary = JSONVocabulary(words.map(\.rawValue))
  }

  /// The case that a string names.
  func word(_ node: JSONNode) -> Word? { vocabulary.place(of: node).map { words[$0] } }

  /// The case that a key names.
  func word(keyOf member: JSONMember) -> Word? { member.place(ofKeyIn: vocabulary).map { words[$0] } }
}

/// A word that a keyword allows as its value.
protocol SchemaValueWord: RawRepresentable<String>, CaseIterable, Sendable {
  /// All such words.
  static var list: WordList<Self> { get }
}

extension SchemaKeyword {
  /// All keywords.
  static let list = WordList(Self.self)
}

extension SchemaAnnotation {
  /// All annotations.
  static let list = WordList(Self.self)
}

extension SchemaType: SchemaValueWord {
  static let list = WordList(Self.self)
}

extension SchemaFormat: SchemaValueWord {
  static let list = WordList(Self.self)
}
