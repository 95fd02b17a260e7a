/// The one place that makes text inert in the scripts of shells.
public enum ShellQuoting {
  /// The text as one word of bash or zsh, bare where nothing in it could act.
  ///
  /// - Complexity: O(n) in the length of the text.
  public static func posixWord(_ text: String) -> String {
    quoted(text) { $0 == "'" ? #"'\''"# : nil }
  }

  /// The text as one word of fish, bare where nothing in it could act.
  ///
  /// - Complexity: O(n) in the length of the text.
  public static func fishWord(_ text: String) -> String {
    quoted(text) { $0 == "'" || $0 == #"\"# ? #"\"# + String($0) : nil }
  }

  /// The text as a name or a description for zsh's `_arguments` and `_describe`, where colons and brackets
  /// divide; what it is part of still has to be quoted as a word.
  ///
  /// - Complexity: O(n) in the length of the text.
  public static func zshDescription(_ text: String) -> String {
    escaped(VisibleText.visible(text)) { #"\:[]"#.unicodeScalars.contains($0) ? #"\"# + String($0) : nil }
  }

  /// The text as an action for zsh's `_arguments`, in which words are quoted already; the specification that
  /// it is part of still has to be quoted as a word.
  ///
  /// - Complexity: O(n) in the length of the text.
  public static func zshAction(_ text: String) -> String {
    escaped(text) { $0 == ":" ? #"\:"# : nil }
  }

  /// The text as a heading for zsh's `_arguments`, where a percent sign would change the style; what it is
  /// part of still has to be quoted as a word.
  ///
  /// - Complexity: O(n) in the length of the text.
  public static func zshHeading(_ text: String) -> String {
    escaped(VisibleText.visible(text)) { $0 == ":" ? #"\:"# : $0 == "%" ? "%%" : nil }
  }

  private static func quoted(_ text: String, _ escape: (Unicode.Scalar) -> String?) -> String {
    let visible = VisibleText.visible(text)
    if !visible.isEmpty, visible.utf8.allSatisfy(isBare) { return visible }
    return "'" + escaped(visible, escape) + "'"
  }

  private static func escaped(_ text: String, _ escape: (Unicode.Scalar) -> String?) -> String {
    text.unicodeScalars.map { escape($0) ?? String($0) }.joined()
  }

  /// Whether a byte means only itself in every shell, wherever it stands in a word.
  private static func isBare(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", "/", ",": true
    default: false
    }
  }
}
