/// One lexical element of an expression.
struct Token {
  /// What a token is.
  enum Kind {
    case identifier
    /// A word that may name fields but nothing else.
    case reserved
    case `true`
    case `false`
    case null
    case `in`
    case quotedIdentifier
    case int
    case uint
    case double
    case string
    case bytes
    case leftParenthesis
    case rightParenthesis
    case leftBracket
    case rightBracket
    case leftBrace
    case rightBrace
    case dot
    case comma
    case colon
    case question
    case plus
    case minus
    case star
    case slash
    case percent
    case bang
    case less
    case lessOrEqual
    case greater
    case greaterOrEqual
    case equal
    case notEqual
    case and
    case or
    case end

    /// Whether the token can name a field.
    var isFieldName: Bool {
      self == .identifier || self == .quotedIdentifier || self == .reserved
    }
  }

  let kind: Kind
  /// The bytes of the source that the token covers.
  let range: Range<Int>
}
