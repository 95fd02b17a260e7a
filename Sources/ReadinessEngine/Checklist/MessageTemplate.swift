/// A sentence with `{field.path}` placeholders, which print facts of the audited manifest.
public struct MessageTemplate: Hashable, Sendable {
  /// The sentence as the checklist states it.
  public let text: String

  /// Takes a sentence as it stands in a checklist; a brace without its partner is plain text.
  public init(_ text: String) {
    self.text = text
  }

  /// The paths between braces, in order.
  public var placeholders: [String] {
    placeholderPlaces.map(\.path)
  }

  /// The paths between braces, and the byte of the sentence at which each begins.
  var placeholderPlaces: [(path: String, place: Int)] {
    var text = text
    return text.withUTF8 { text in
      var places: [(path: String, place: Int)] = []
      var rest = text[...]
      while let open = rest.firstIndex(of: UInt8(ascii: "{")),
        let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
      {
        places.append((String(decoding: text[(open + 1)..<close], as: UTF8.self), open + 1))
        rest = text[(close + 1)...]
      }
      return places
    }
  }

  /// The sentence with every placeholder replaced by what `text` says of its path.
  func rendered(_ text: (_ path: String) -> String) -> String {
    var result = ""
    for segment in segments {
      switch segment {
      case .literal(let literal): result += literal
      case .placeholder(let path): result += text(path)
      }
    }
    return result
  }

  private enum Segment {
    case literal(Substring)
    case placeholder(String)
  }

  private var segments: [Segment] {
    var segments: [Segment] = []
    // Braces are ASCII, so looking at bytes finds them without breaking text into characters.
    var rest = text.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      segments.append(.literal(Substring(rest[..<open])))
      segments.append(.placeholder(String(Substring(rest[rest.index(after: open)..<close]))))
      rest = rest[rest.index(after: close)...]
    }
    segments.append(.literal(Substring(rest)))
    return segments
  }
}
