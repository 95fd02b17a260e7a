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

  private static let closingSigns: Set<Character> = [
    "、", "。", "，", "．", "！", "？", "：", "；", "）", "」", "』", "】", "〉", "》", "］", "｝", "ー", "…",
  ]
}
