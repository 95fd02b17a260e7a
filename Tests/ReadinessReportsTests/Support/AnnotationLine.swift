/// A workflow command as GitHub's runner reads it from one line of output, scalar by scalar.
struct AnnotationLine {
  private typealias Scalars = Substring.UnicodeScalarView

  let name: String
  let properties: [String: String]
  let message: String

  /// Reads a line, or nothing where the runner would take it for plain output.
  init?(_ line: Substring) {
    var rest = line.unicodeScalars
    guard Self.skipMark(&rest) else { return nil }
    var head = rest.prefix(0)
    while !Self.skipMark(&rest) {
      guard !rest.isEmpty else { return nil }
      rest.removeFirst()
      head = line.unicodeScalars.dropFirst(2)[..<rest.startIndex]
    }
    let space = head.firstIndex(of: " ") ?? head.endIndex
    name = String(head[..<space])
    var properties: [String: String] = [:]
    for pair in head[space...].dropFirst().split(separator: ",") {
      guard let sign = pair.firstIndex(of: "=") else { return nil }
      let value = pair[pair.index(after: sign)...]
      properties[String(pair[..<sign])] = Self.decoded(
        value,
        ["0D": "\r", "0A": "\n", "3A": ":", "2C": ",", "25": "%"]
      )
    }
    self.properties = properties
    message = Self.decoded(rest, ["0D": "\r", "0A": "\n", "25": "%"])
  }

  private static func skipMark(_ rest: inout Scalars) -> Bool {
    guard rest.starts(with: "::".unicodeScalars) else { return false }
    rest = rest.dropFirst(2)
    return true
  }

  /// Replaces each escape once, from left to right.
  private static func decoded(_ text: Scalars, _ escapes: [String: String]) -> String {
    var decoded = ""
    var rest = text
    while let scalar = rest.popFirst() {
      if scalar == "%", let meaning = escapes[String(rest.prefix(2))] {
        decoded += meaning
        rest = rest.dropFirst(2)
      } else {
        decoded.unicodeScalars.append(scalar)
      }
    }
    return decoded
  }
}
