import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An XML element as an independent parser reads it.
final class XMLTree {
  /// Why a text is no XML.
  struct Mistake: Error {
    let line: Int
  }

  let name: String
  let attributes: [String: String]
  fileprivate(set) var children: [XMLTree] = []
  fileprivate(set) var text = ""

  fileprivate init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// The root of a document.
  static func parse(_ bytes: [UInt8]) throws -> XMLTree {
    let reader = Reader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    guard parser.parse(), let root = reader.open.first?.children.first else {
      throw Mistake(line: parser.lineNumber)
    }
    return root
  }

  /// This element and all below it, in document order.
  var all: [XMLTree] { [self] + children.flatMap(\.all) }

  /// The children of one name.
  func children(named name: String) -> [XMLTree] { children.filter { $0.name == name } }
}

private final class Reader: NSObject, XMLParserDelegate {
  /// The elements that have not ended yet, below one that stands for the document.
  var open = [XMLTree(name: "", attributes: [:])]

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    let element = XMLTree(name: name, attributes: attributes)
    open.last?.children.append(element)
    open.append(element)
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    open.last?.text += text
  }

  func parser(_ parser: XMLParser, didEndElement: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }
}
