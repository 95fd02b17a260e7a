/// What stands between the braces of a sentence.
public struct MessagePlaceholder: Hashable, Sendable {
  /// The whole text between the braces.
  public let text: String
  /// The path of the fact.
  public let path: String
  /// The words of which only those are printed that the fact, a list, lacks; empty to print the fact itself.
  public let wanted: [String]

  /// Takes the text between two braces: a path, or a path, `lacks` and words parted by commas.
  init(_ text: String) {
    self.text = text
    guard text.utf8.contains(UInt8(ascii: " ")) else {
      (path, wanted) = (text, [])
      return
    }
    let words = text.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
    let isComparison = words.count > 2 && words[1] == "lacks"
    path = isComparison ? words[0] : text
    wanted = isComparison ? Array(words.dropFirst(2)) : []
  }

  /// Calls a closure with the path in the text between two braces.
  static func withPath<Result>(
    of text: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard text.contains(UInt8(ascii: " ")) else { return body(text) }
    var path = MessagePlaceholder(String(decoding: text, as: UTF8.self)).path
    return path.withUTF8(body)
  }
}
