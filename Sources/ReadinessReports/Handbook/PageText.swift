/// Renders pages for people at a terminal.
enum PageText {
  /// The pages as UTF-8 text, each line at most as wide as the options say.
  static func render(_ pages: [Page], _ options: RenderingOptions) -> [UInt8] {
    var writer = TextWriter(width: options.width, usesColor: options.usesColor)
    for (index, page) in pages.enumerated() {
      if index > 0 { writer.separator() }
      writer.line { $0.write(page.title, .strong) }
      writer.line { $0.write(.joined(page.marks, by: " · "), .quiet) }
      TextBlocks.write(page.contents, to: &writer)
    }
    return writer.bytes
  }
}
