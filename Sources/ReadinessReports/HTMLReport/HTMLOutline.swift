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
    /// The index of the heading's block.
    let start: Int
    /// The headings of level 3 that links lead to.
    var subsections: [Heading] = []
  }

  /// The sections in order.
  private(set) var sections: [Section] = []
  /// The ids of headings by the index of their block.
  private(set) var ids: [Int: String] = [:]
  /// The words of the document's first heading.
  private(set) var title = ""

  /// Finds the headings among blocks.
  ///
  /// - Parameters:
  ///   - blocks: The document; its first heading is its title.
  ///   - isCollection: Whether each section is a report of its own, in which links lead to the subsections too.
  init(_ blocks: [Block], isCollection: Bool) {
    var anchors = HTMLAnchors()
    for (index, block) in blocks.enumerated() {
      guard case .heading(let level, let words) = block else { continue }
      if title.isEmpty { title = words.plainText }
      let heading = Heading(id: anchors.id(for: words.plainText), title: words)
      ids[index] = heading.id
      if level == 2 { sections.append(Section(heading: heading, start: index)) }
      if level == 3, isCollection, !sections.isEmpty {
        sections[sections.count - 1].subsections.append(heading)
      }
    }
  }

  /// The index of the block with which a section begins, or nil where there are fewer sections.
  func start(ofSection number: Int) -> Int? {
    sections.indices.contains(number) ? sections[number].start : nil
  }

  /// Whether a block is the heading of a section.
  static func beginsSection(_ block: Block) -> Bool {
    if case .heading(2, _) = block { true } else { false }
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
