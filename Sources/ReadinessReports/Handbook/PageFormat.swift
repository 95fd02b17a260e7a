/// The forms in which pages are handed on.
public enum PageFormat: String, CaseIterable, Sendable {
  /// For people at a terminal.
  case text
  /// For documents and chats.
  case markdown

  /// Renders pages, one after the other.
  ///
  /// - Parameters:
  ///   - pages: The pages.
  ///   - options: What the reader's screen asks for; Markdown is the same for every screen.
  /// - Returns: UTF-8 text that ends with a line feed.
  /// - Complexity: O(n) in the size of the result.
  public func render(_ pages: [Page], options: RenderingOptions = RenderingOptions()) -> [UInt8] {
    switch self {
    case .text: PageText.render(pages, options)
    case .markdown: MarkdownDocument.bytes { document in for page in pages { document.write(page.blocks) } }
    }
  }
}
