/// One lexical element of an expression.
struct Token {
  /// What a token is.
  enum Kind {
    case identifier
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
  }

  let kind: Kind
  /// The bytes of the source that the token covers.
  let range: Range<Int>
}
