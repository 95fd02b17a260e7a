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
}

/// What the members of a schema may be called, all names in one list.
struct SchemaMemberNames: Sendable {
  /// What a member is, by its name.
  enum Meaning: Sendable {
    /// It says something about values.
    case annotation(SchemaAnnotation)
    /// It restricts values.
    case keyword(SchemaKeyword)
  }

  private let meanings: [Meaning]
  private let vocabulary: JSONVocabulary

  /// Lists the names of all keywords and annotations.
  init() {
    meanings = SchemaKeyword.allCases.map(Meaning.keyword) + SchemaAnnotation.allCases.map(Meaning.annotation)
    vocabulary = JSONVocabulary(Self.all)
  }

  /// All names.
  static var all: [String] {
    SchemaKeyword.allCases.map(\.rawValue) + SchemaAnnotation.allCases.map(\.rawValue)
  }

  /// What a member is, or nil when its name is none of these.
  func meaning(of member: JSONMember) -> Meaning? {
    member.place(ofKeyIn: vocabulary).map { meanings[$0] }
  }
}

/// A word that a keyword allows as its value.
protocol SchemaValueWord: RawRepresentable<String>, CaseIterable, Sendable {
  /// All such words.
  static var list: WordList<Self> { get }
}

extension SchemaType: SchemaValueWord {
  static let list = WordList(Self.self)
}

extension SchemaFormat: SchemaValueWord {
  static let list = WordList(Self.self)
}
