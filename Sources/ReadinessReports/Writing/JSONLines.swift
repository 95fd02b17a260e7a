internal import JSONSyntax

/// Lays a JSON value out as people write it: what fits into a line stays on one.
enum JSONLines {
  /// A value in lines, with two spaces a level.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - width: The columns to fit into.
  /// - Returns: The lines; one that holds a long text may be wider than asked for.
  /// - Complexity: O(n d) in the size of the value and its depth.
  static func laidOut(_ value: JSONValue, width: Int) -> [String] {
    lines(of: value, after: "", indent: 0, width: width)
  }

  // The recursion ends with the nesting of the value, which the parser limits.
  private static func lines(of value: JSONValue, after key: String, indent: Int, width: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    let line = margin + key + inline(value)
    guard DisplayWidth.of(line) > width else { return [line] }
    let (open, close, parts) = parts(of: value)
    guard !parts.isEmpty else { return [line] }
    var lines = [margin + key + open]
    for (index, part) in parts.enumerated() {
      lines += self.lines(of: part.value, after: part.key, indent: indent + 2, width: width - 1)
      if index < parts.count - 1 { lines[lines.count - 1] += "," }
    }
    return lines + [margin + close]
  }

  /// What stands between the brackets of a value; nothing for a scalar.
  private static func parts(of value: JSONValue) -> (
    open: String, close: String, [(key: String, value: JSONValue)]
  ) {
    switch value {
    case .object(let members): ("{", "}", members.map { (quoted($0.key) + ": ", $0.value) })
    case .array(let entries): ("[", "]", entries.map { ("", $0) })
    default: ("", "", [])
    }
  }

  private static func inline(_ value: JSONValue) -> String {
    switch value {
    case .object(let members) where !members.isEmpty:
      "{ " + members.map { quoted($0.key) + ": " + inline($0.value) }.joined(separator: ", ") + " }"
    case .array(let entries) where !entries.isEmpty:
      "[" + entries.map(inline).joined(separator: ", ") + "]"
    default:
      JSONWriter.text(of: value, layout: .compact)
    }
  }

  private static func quoted(_ text: String) -> String {
    JSONWriter.text(of: .string(text), layout: .compact)
  }
}
