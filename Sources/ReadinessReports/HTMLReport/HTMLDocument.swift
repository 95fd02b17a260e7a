/// Writes a document as one page: what a decision needs, then the contents, then everything else.
///
/// The body is written as its parts come; the contents, which stand before most of it, are known at the end.
struct HTMLDocument {
  /// The body's parts without what stands around them.
  var body = HTMLWriter()
  /// The tags before the cells of the table that is being written, by column.
  var cellOpenings: [HTMLWriter] = []
  /// The column of the next cell.
  var column = 0
  private var outline = HTMLOutline()
  private let isCollection: Bool
  private var isInSection = false
  /// Where the part ends that a decision needs, once it is written.
  private var endOfCover: Int?

  private init(isCollection: Bool) {
    self.isCollection = isCollection
  }

  /// The UTF-8 text of the page that a closure writes.
  ///
  /// - Parameters:
  ///   - isCollection: Whether each section is a report of its own, which begins on a sheet of its own in print.
  ///   - write: Writes the parts; the first heading is the page's title.
  /// - Returns: The page, which ends with a line feed.
  static func bytes(isCollection: Bool, _ write: (inout HTMLDocument) -> Void) -> [UInt8] {
    var document = HTMLDocument(isCollection: isCollection)
    write(&document)
    document.endSection()
    return document.page
  }

  /// Makes a heading reachable by links, and begins a section where it is of level 2.
  ///
  /// - Returns: The id by which links reach it.
  mutating func begin(_ level: Int, _ title: RichText) -> String {
    if level == 2 { beginSection() }
    return outline.add(level, title, withSubsections: isCollection)
  }

  private mutating func beginSection() {
    // The first section of a report on one project is its recommendation; of a collection it is a project.
    if outline.sections.count == (isCollection ? 0 : 1) { endCover() }
    body.markup(isInSection ? "</section>\n<section>\n" : "<section>\n")
    isInSection = true
  }

  private mutating func endCover() {
    endSection()
    endOfCover = body.bytes.count
  }

  private mutating func endSection() {
    if isInSection { body.markup("</section>\n") }
    isInSection = false
  }

  private var page: [UInt8] {
    let end = body.bytes.count
    let endOfCover = endOfCover ?? end
    var page = HTMLWriter()
    writeHead(to: &page)
    page.markup("<body>\n<a class=\"skip\" href=\"#sections\">Skip to the sections</a>\n<main")
    if isCollection { page.markup(" class=\"collection\"") }
    page.markup(">\n<div class=\"cover\">\n")
    page.append(0..<endOfCover, of: body)
    page.markup("</div>\n")
    outline.writeContents(to: &page)
    page.markup("<div id=\"sections\" tabindex=\"-1\">\n")
    page.append(endOfCover..<end, of: body)
    page.markup("</div>\n</main>\n</body>\n</html>\n")
    return page.bytes
  }

  private func writeHead(to page: inout HTMLWriter) {
    page.markup(
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '
      """
    )
    page.markup(StyleSheet.digest)
    page.markup(
      """
      '; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <title>
      """
    )
    page.text(outline.title)
    page.markup("</title>\n<style>")
    page.styleSheet(StyleSheet.shared)
    page.markup("</style>\n</head>\n")
  }
}
