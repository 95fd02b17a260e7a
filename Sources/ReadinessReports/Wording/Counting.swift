extension Int {
  /// The number as it stands in running text: in words up to twelve.
  var spelled: String {
    let words = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    return words.indices.contains(self) ? words[self] : String(self)
  }

  /// The number and what is counted: "one fact", "3 facts" in words where they are short.
  func spelled(_ one: String, _ many: String) -> String {
    "\(spelled) \(self == 1 ? one : many)"
  }

  /// The number in digits and what is counted.
  func counted(_ one: String, _ many: String) -> String {
    "\(self) \(self == 1 ? one : many)"
  }
}

extension String {
  /// The text as it begins a sentence.
  var capitalizingFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}

extension [String] {
  /// "a", "a and b", "a, b and c".
  var enumeration: String {
    guard let last, count > 1 else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) and \(last)"
  }
}

extension [RichText] {
  /// "a", "a and b", "a, b and c".
  var enumeration: RichText {
    guard let last, count > 1 else { return first ?? "" }
    return "\(.joined(dropLast(), by: ", ")) and \(last)"
  }
}
