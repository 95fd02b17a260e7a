/// Writes a document as one page: what a decision needs, then the contents, then everything else.
struct HTMLDocument {
  private var page = HTMLWriter()
  private let outline: HTMLOutline

  /// The UTF-8 text of the page.
  var bytes: [UInt8] { page.bytes }

  /// Writes blocks in order.
  ///
  /// - Parameters:
  ///   - blocks: The document; its first heading is its title.
  ///   - isCollection: Whether each section is a report of its own, which begins on a sheet of its own in print.
  init(_ blocks: [Block], isCollection: Bool) {
    outline = HTMLOutline(blocks, isCollection: isCollection)
    writeHead()
    page.markup("<body>\n<a class=\"skip\" href=\"#sections\">Skip to the sections</a>\n<main")
    if isCollection { page.markup(" class=\"collection\"") }
    page.markup(">\n<div class=\"cover\">\n")
    // The first section of a report on one project is its recommendation; of a collection it is a project.
    let end = outline.start(ofSection: isCollection ? 0 : 1) ?? blocks.count
    write(blocks, in: 0..<end)
    page.markup("</div>\n")
    writeContents()
    page.markup("<div id=\"sections\" tabindex=\"-1\">\n")
    write(blocks, in: end..<blocks.count)
    page.markup("</div>\n</main>\n</body>\n</html>\n")
  }

  private mutating func writeHead() {
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

  /// Writes links to the sections; each holds the links to its subsections.
  private mutating func writeContents() {
    guard !outline.sections.isEmpty else { return }
    page.markup("<nav aria-label=\"Contents\">\n<p>Contents</p>\n<ol>\n")
    for section in outline.sections {
      page.markup("<li>")
      writeLink(to: section.heading)
      if !section.subsections.isEmpty {
        page.markup("\n<ol>\n")
        for heading in section.subsections {
          page.markup("<li>")
          writeLink(to: heading)
          page.markup("</li>\n")
        }
        page.markup("</ol>\n")
      }
      page.markup("</li>\n")
    }
    page.markup("</ol>\n</nav>\n")
  }

  private mutating func writeLink(to heading: HTMLOutline.Heading) {
    page.markup("<a href=\"#")
    page.text(heading.id)
    page.markup("\">")
    page.write(heading.title)
    page.markup("</a>")
  }

  /// Writes some of the blocks, each section among them as one part.
  private mutating func write(_ blocks: [Block], in range: Range<Int>) {
    var isInSection = false
    for index in range {
      if HTMLOutline.beginsSection(blocks[index]) {
        page.markup(isInSection ? "</section>\n<section>\n" : "<section>\n")
        isInSection = true
      }
      page.write(blocks[index], id: outline.ids[index])
    }
    if isInSection { page.markup("</section>\n") }
  }
}
