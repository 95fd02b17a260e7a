/// Where a text without spaces may be broken.
enum LineBreaking {
  /// Whether the word may be broken anywhere, as the scripts of East Asia are.
  static func isFree(_ word: String) -> Bool {
    !word.isPlain && word.contains { DisplayWidth.of($0) == 2 }
  }

  /// Whether the character must not begin a line.
  static func closes(_ character: Character) -> Bool {
    closingSigns.contains(character)
  }

  /// Where the last folder ends that fits into so many columns; nil where all of the path fits, or no folder does.
  ///
  /// - Complexity: O(n) in the number of columns, however long the path.
  static func lastFolder(of path: Substring, within columns: Int) -> Substring.Index? {
    var end: Substring.Index?
    var used = 0
    for index in path.indices {
      used += DisplayWidth.of(path[index])
      if used > columns { return end }
      if path[index] == "/" { end = path.index(after: index) }
    }
    return nil
  }

  private static let closingSigns: Set<Character> = [
    "、", "。", "，", "．", "！", "？", "：", "；", "）", "」", "』", "】", "〉", "》", "］", "｝", "ー", "…",
  ]
}
