import Foundation

/// A page as a strict reader takes it apart: every sign that begins markup has to end as markup.
struct HTMLPage {
  /// A tag as it stands in the page.
  struct Tag: Equatable {
    let name: String
    let isEnd: Bool
    /// The attributes in order, with their values decoded.
    let attributes: [Attribute]

    subscript(name: String) -> String? {
      attributes.first { $0.name == name }?.value
    }
  }

  struct Attribute: Equatable {
    let name: String
    let value: String
  }

  struct Malformed: Error, CustomStringConvertible {
    let description: String
  }

  /// The tags in order.
  private(set) var tags: [Tag] = []
  /// What a reader sees, without markup.
  private(set) var text = ""
  /// The style sheet as it stands.
  private(set) var style = ""

  /// Elements that have no end.
  private static let empty: Set<String> = ["meta", "wbr"]
  private var open: [String] = []
  private var rest: Substring.UnicodeScalarView

  init(_ bytes: [UInt8]) throws {
    let source = String(decoding: bytes, as: UTF8.self)
    guard source.hasPrefix("<!DOCTYPE html>\n") else { throw Malformed(description: "no doctype") }
    rest = source.unicodeScalars.dropFirst("<!DOCTYPE html>".unicodeScalars.count)
    while !rest.isEmpty { try read() }
    guard open.isEmpty else { throw Malformed(description: "left open: \(open)") }
  }

  private mutating func read() throws {
    if rest.first == "<" {
      let tag = try readTag()
      tags.append(tag)
      if tag.name == "style", !tag.isEnd { try readStyle() }
    } else {
      let stretch = rest.prefix { $0 != "<" }
      rest = rest.dropFirst(stretch.count)
      text += try decoded(String(stretch))
    }
  }

  private mutating func readStyle() throws {
    while !rest.starts(with: "</".unicodeScalars) {
      guard let scalar = rest.popFirst() else { throw Malformed(description: "the style has no end") }
      style.unicodeScalars.append(scalar)
    }
  }

  private mutating func readTag() throws -> Tag {
    rest = rest.dropFirst()
    let isEnd = take("/")
    let name = word()
    guard !name.isEmpty else { throw Malformed(description: "a stray < before \(rest.prefix(20))") }
    var attributes: [Attribute] = []
    while take(" ") { attributes.append(try readAttribute()) }
    let isClosed = take("/")
    guard take(">") else { throw Malformed(description: "no end of <\(name) at \(rest.prefix(20))") }
    if isEnd {
      guard open.popLast() == name else { throw Malformed(description: "</\(name)> ends another element") }
    } else if !isClosed, !Self.empty.contains(name) {
      open.append(name)
    }
    return Tag(name: name, isEnd: isEnd, attributes: attributes)
  }

  private mutating func readAttribute() throws -> Attribute {
    let name = word()
    guard !name.isEmpty, take("="), take("\"") else { throw Malformed(description: "attribute \(name)") }
    let value = String(rest.prefix { $0 != "\"" })
    rest = rest.dropFirst(value.unicodeScalars.count + 1)
    return Attribute(name: name, value: try decoded(value))
  }

  private mutating func word() -> String {
    let word = rest.prefix {
      $0.isASCII && ($0.properties.isAlphabetic || "0123456789-".unicodeScalars.contains($0))
    }
    rest = rest.dropFirst(word.count)
    return String(word)
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard rest.first == sign else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Text with its references resolved; any sign that has one has to be written as one.
  private func decoded(_ source: String) throws -> String {
    var plain = source
    for sign in ["<", ">"] where plain.unicodeScalars.contains(sign.unicodeScalars[sign.startIndex]) {
      throw Malformed(description: "a bare \(sign) in \(source)")
    }
    for (reference, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'")] {
      plain = plain.replacingOccurrences(of: reference, with: sign, options: .literal)
    }
    // A page holds no U+0000, so one can stand for the signs that are right.
    let marked = plain.replacingOccurrences(of: "&amp;", with: "\u{0}", options: .literal)
    guard !marked.utf8.contains(UInt8(ascii: "&")) else {
      throw Malformed(description: "a bare & in \(source)")
    }
    return marked.replacingOccurrences(of: "\u{0}", with: "&", options: .literal)
  }
}
