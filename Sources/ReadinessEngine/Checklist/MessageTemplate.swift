/// A sentence with placeholders, which print facts of the audited manifest.
///
/// `{field.path}` prints a fact; `{field.path lacks one, another}` prints which of these words its list lacks.
public struct MessageTemplate: Hashable, Sendable {
  /// The sentence as the checklist states it.
  public let text: String

  /// Takes a sentence as it stands in a checklist; a brace without its partner is plain text.
  public init(_ text: String) {
    self.text = text
  }

  /// What stands between braces, in order.
  public var placeholders: [MessagePlaceholder] {
    placeholderPlaces.map(\.placeholder)
  }

  /// What a closure finds for the first placeholder for whose path it finds something; nil without one.
  ///
  /// Paths are lent as UTF-8 and cost no memory, as reports ask for every place that they show.
  public func firstResult<Result>(ofPaths find: (_ path: UnsafeBufferPointer<UInt8>) -> Result?) -> Result? {
    var text = text
    return text.withUTF8 { text in
      var rest = text[...]
      while let open = rest.firstIndex(of: UInt8(ascii: "{")),
        let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
      {
        let inside = UnsafeBufferPointer(rebasing: text[(open + 1)..<close])
        if let result = MessagePlaceholder.withPath(of: inside, find) { return result }
        rest = rest[(close + 1)...]
      }
      return nil
    }
  }

  /// What stands between braces, and the byte of the sentence at which each begins.
  var placeholderPlaces: [(placeholder: MessagePlaceholder, place: Int)] {
    var place = 0
    return segments.compactMap { segment in
      switch segment {
      case .literal(let literal):
        place += literal.utf8.count
        return nil
      case .placeholder(let placeholder):
        defer { place += placeholder.text.utf8.count + 2 }
        return (placeholder, place + 1)
      }
    }
  }

  /// The sentence with every placeholder replaced by what `text` says of it.
  func rendered(_ text: (_ placeholder: MessagePlaceholder) -> String) -> String {
    var result = ""
    for segment in segments {
      switch segment {
      case .literal(let literal): result += literal
      case .placeholder(let placeholder): result += text(placeholder)
      }
    }
    return result
  }

  private enum Segment {
    case literal(String)
    case placeholder(MessagePlaceholder)
  }

  private var segments: [Segment] {
    var segments: [Segment] = []
    // Braces are ASCII, so looking at bytes finds them without breaking text into characters.
    var rest = Array(text.utf8)[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      segments.append(.literal(String(decoding: rest[..<open], as: UTF8.self)))
      let inside = String(decoding: rest[open..<close].dropFirst(), as: UTF8.self)
      segments.append(.placeholder(MessagePlaceholder(inside)))
      rest = rest[close...].dropFirst()
    }
    segments.append(.literal(String(decoding: rest, as: UTF8.self)))
    return segments
  }
}
