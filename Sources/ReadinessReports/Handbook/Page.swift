/// What is told about one thing that the program knows, before it is laid out.
public struct Page: Sendable {
  /// What the thing is called.
  let title: RichText
  /// Its id, what sort of thing it is, and where it belongs, in a few words each.
  let marks: [RichText]
  /// The contents in the order in which a reader asks for them; headings begin at level 2.
  let contents: [Block]

  /// Puts a page together.
  init(title: RichText, marks: [RichText], _ write: (inout BlockList) -> Void) {
    var writer = BlockList()
    write(&writer)
    self.title = title
    self.marks = marks
    contents = writer.blocks
  }

  /// The whole page as a document.
  var blocks: [Block] {
    [.heading(1, title), .paragraph(.joined(marks, by: " · "))] + contents
  }
}
