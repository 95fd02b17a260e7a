/// The headings of a document with the ids by which links reach them.
struct HTMLOutline {
  /// A heading that links can reach.
  struct Heading {
    /// The id, unique in the page: small letters, digits and hyphens.
    let id: String
    /// The words.
    let title: RichText
  }

  /// A section and its subsections.
  struct Section {
    /// The section's heading, of level 2.
    let heading: Heading
    /// The headings of level 3 that links lead to.
    var subsections: [Heading] = []
  }

  /// The sections in order.
  private(set) var sections: [Section] = []
  /// The words of the document's first heading.
  private(set) var title = ""
  private var anchors = HTMLAnchors()

  /// Takes the next heading; the first is the document's title.
  ///
  /// - Parameters:
  ///   - level: The heading's level.
  ///   - words: The heading's words.
  ///   - withSubsections: Whether links lead to headings of level 3 too.
  /// - Returns: The heading's id.
  mutating func add(_ level: Int, _ words: RichText, withSubsections: Bool) -> String {
    let text = words.plainText
    if title.isEmpty { title = text }
    let heading = Heading(id: anchors.id(for: text), title: words)
    if level == 2 { sections.append(Section(heading: heading)) }
    if level == 3, withSubsections, !sections.isEmpty {
      sections[sections.count - 1].subsections.append(heading)
    }
    return heading.id
  }
}

extension HTMLOutline {
  /// Writes links to the sections; each holds the links to its subsections.
  func writeContents(to page: inout HTMLWriter) {
    guard !sections.isEmpty else { return }
    page.markup("<nav aria-label=\"Contents\">\n<p>Contents</p>\n<ol>\n")
    for section in sections {
      page.markup("<li>")
      writeLink(to: section.heading, to: &page)
      if !section.subsections.isEmpty {
        page.markup("\n<ol>\n")
        for heading in section.subsections {
          page.markup("<li>")
          writeLink(to: heading, to: &page)
          page.markup("</li>\n")
        }
        page.markup("</ol>\n")
      }
      page.markup("</li>\n")
    }
    page.markup("</ol>\n</nav>\n")
  }

  private func writeLink(to heading: Heading, to page: inout HTMLWriter) {
    page.markup("<a href=\"#")
    page.text(heading.id)
    page.markup("\">")
    page.write(heading.title)
    page.markup("</a>")
  }
}

/// Makes ids from titles, none of them twice.
struct HTMLAnchors {
  private var used: Set<String> = ["sections"]
  private var repeats: [String: Int] = [:]

  /// The greatest number of letters taken from a title, so that no text makes a link that nobody can read.
  private static let longest = 48

  /// The id for a title: its letters and digits of ASCII, and a number where others have the same.
  ///
  /// - Complexity: O(n) in the length of the title, apart from titles that look like numbered ids.
  mutating func id(for title: String) -> String {
    let base = Self.slug(title)
    var id = base
    while !used.insert(id).inserted {
      let number = (repeats[base] ?? 1) + 1
      repeats[base] = number
      id = "\(base)-\(number)"
    }
    return id
  }

  private static func slug(_ title: String) -> String {
    var slug = ""
    var isPending = false
    for scalar in title.unicodeScalars {
      guard slug.utf8.count < longest else { break }
      let isCapital = ("A"..."Z").contains(scalar)
      let isWord = isCapital || ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
      if isWord, isPending, !slug.isEmpty { slug.append("-") }
      // A capital differs from its small letter in one bit.
      if isWord {
        slug.unicodeScalars.append(isCapital ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
      }
      isPending = !isWord
    }
    return slug.isEmpty ? "section" : slug
  }
}
