import SourcePositions
import XMLSyntax

/// What reading a document gives: the events before the first error, and the error.
struct Reading: Equatable {
  var events: [XMLEvent] = []
  var error: XMLSyntaxError?

  /// Reads some chunks.
  init(_ chunks: [[UInt8]], limits: XMLLimits = .default) {
    var events: [XMLEvent] = []
    var reader = XMLReader(limits: limits)
    do throws(XMLSyntaxError) {
      for chunk in chunks { try reader.feed(chunk.span) { events.append($0) } }
      try reader.finish { events.append($0) }
    } catch {
      self.error = error
    }
    self.events = events
  }

  /// Reads a text.
  init(_ text: String, limits: XMLLimits = .default) {
    self.init([Array(text.utf8)], limits: limits)
  }

  /// The events in a short notation: `<a x=1>`, `</a>`, texts and sections in quotes.
  var notation: String { events.map(\.notation).joined(separator: " ") }
}

extension XMLEvent {
  fileprivate var notation: String {
    switch self {
    case .elementStart(let element):
      "<" + ([element.name] + element.attributes.map { "\($0.name)=\($0.value)" }).joined(separator: " ")
        + ">"
    case .elementEnd(let name, _): "</\(name)>"
    case .text(let text, _): "'\(text)'"
    case .characterData(let text, _): "[\(text)]"
    }
  }

  /// Where the event stands.
  var position: SourcePosition {
    switch self {
    case .elementStart(let element): element.position
    case .elementEnd(_, let position), .text(_, let position), .characterData(_, let position): position
    }
  }
}

func place(_ line: Int, _ column: Int) -> SourcePosition { SourcePosition(line: line, column: column) }
