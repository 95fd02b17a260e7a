import TestSupport
import Testing
import XMLSyntax

/// What the events of a document say, without their places.
private enum Part: Equatable {
  case start(String, [String: String])
  case end(String)
  case text(String)
  case section(String)
}

/// A document written at random, and what must be read from it.
private struct RandomDocument {
  private(set) var text = ""
  private(set) var parts: [Part] = []
  private var generator: SeededGenerator

  init(_ generator: SeededGenerator) {
    self.generator = generator
    text = self.generator.pick(["", "\u{FEFF}", "<?xml version='1.0' encoding='UTF-8'?>\n", "<!-- - -->\r\n"])
    appendElement(depth: 4)
    text += self.generator.pick(["", "\n", "<?end x?>"])
  }

  private mutating func appendElement(depth: Int) {
    let name = generator.pick(["a", "testcase", "ns:b", "_é"])
    var attributes: [String: String] = [:]
    text += "<\(name)"
    for attribute in ["x", "name", "ü-1"] where generator.number(in: 0...2) == 0 {
      let value = randomText()
      attributes[attribute] = value
      text += generator.pick([" ", "\n", "\t "]) + attribute + generator.pick(["=", " = "]) + quoted(value)
    }
    parts.append(.start(name, attributes))
    let count = depth == 0 ? 0 : generator.number(in: 0...4)
    if count == 0, generator.number(in: 0...1) == 0 {
      text += "/>"
    } else {
      text += ">"
      for _ in 0..<count { appendContent(depth: depth - 1) }
      text += "</\(name)" + generator.pick(["", " "]) + ">"
    }
    parts.append(.end(name))
  }

  private mutating func appendContent(depth: Int) {
    switch generator.number(in: 0...4) {
    case 0...1: appendElement(depth: depth)
    case 2: text += generator.pick(["<!---->", "<!-- <x> & -->", "<?x?>", "<?x ?? >?>"])
    case 3:
      let content = generator.pick(["", "<x>&lt;", "]]", "é\n", "> ]"])
      text += "<![CDATA[\(content)]]>"
      parts.append(.section(content))
    default: appendText()
    }
  }

  private mutating func appendText() {
    let content = randomText()
    guard !content.isEmpty else { return }
    text += escaped(content)
    // Texts side by side are read as one.
    if case .text(let before) = parts.last, !text.hasSuffix(">" + escaped(content)) {
      parts[parts.count - 1] = .text(before + content)
    } else {
      parts.append(.text(content))
    }
  }

  private mutating func randomText() -> String {
    (0..<generator.number(in: 0...3))
      .map { _ in generator.pick(["x", "é€𝄞", "<", "&", "\"", "'", "]]", "1 2", "&amp;", "\t", "\n", "\r"]) }
      .joined()
  }

  private mutating func quoted(_ value: String) -> String {
    let quote = generator.pick(["\"", "'"])
    return quote + escaped(value) + quote
  }

  private func escaped(_ text: String) -> String {
    text.unicodeScalars
      .map { scalar in
        switch scalar {
        case "<": "&lt;"
        case "&": "&amp;"
        case "\"": "&quot;"
        case "'": "&apos;"
        case "\t", "\n", "\r": "&#\(scalar.value);"
        default: String(scalar)
        }
      }
      .joined()
  }
}

struct RandomDocumentTests {
  @Test(arguments: 1...20)
  func `what is written is read back, however it is cut`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let document = RandomDocument(SeededGenerator(seed: generator.next()))
      let bytes = Array(document.text.utf8)
      let reading = Reading(bytes.chunks(atMost: generator.number(in: 1...40), using: &generator))
      #expect(reading.error == nil)
      #expect(parts(of: reading.events) == document.parts, "\(document.text)")
    }
  }

  @Test(arguments: 1...20)
  func `damaged documents are answered, and alike however they are cut`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let limits = XMLLimits(
      maximumBytes: 400,
      maximumDepth: 4,
      maximumAttributes: 2,
      maximumNameBytes: 7,
      maximumTextBytes: 60
    )
    for _ in 0..<200 {
      var bytes = Array(RandomDocument(SeededGenerator(seed: generator.next())).text.utf8)
      for _ in 0...generator.number(in: 0...3) {
        bytes.damage(with: "<>&;/=\"'![]-? \r\nx", using: &generator)
      }
      let chunks = bytes.chunks(atMost: generator.number(in: 1...40), using: &generator)
      #expect(Reading(chunks, limits: limits) == Reading([bytes], limits: limits))
      #expect(Reading(chunks) == Reading([bytes]))
    }
  }

  @Test func `every beginning of a document is answered`() {
    let bytes = Array(RandomDocument(SeededGenerator(seed: 4)).text.utf8)
    for length in 0..<bytes.count { #expect(Reading([Array(bytes[..<length])]).events.count < 10_000) }
  }

  /// The events without their places.
  private func parts(of events: [XMLEvent]) -> [Part] {
    events.map { event in
      switch event {
      case .elementStart(let element):
        .start(element.name, Dictionary(uniqueKeysWithValues: element.attributes.map { ($0.name, $0.value) }))
      case .elementEnd(let name, _): .end(name)
      case .text(let text, _): .text(text)
      case .characterData(let text, _): .section(text)
      }
    }
  }
}
