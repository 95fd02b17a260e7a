internal import CalendarDates
internal import ReadinessEngine

/// The sort of value that an option takes: its name in the help, what is allowed, how it is read.
struct ValueSyntax<Value>: Sendable {
  /// What stands for the value in usage lines, in capitals.
  let name: String
  /// What a shell offers for it.
  var completion = Completion.nothing
  /// Turns an argument into the value.
  let read: @Sendable (_ text: String) throws(ValueError) -> Value
}

extension ValueSyntax where Value: CaseIterable & RawRepresentable<String> & SendableMetatype {
  /// One word out of an enumeration.
  static func choice(_ name: String) -> ValueSyntax {
    let choices = Value.allCases.map(\.rawValue)
    return ValueSyntax(name: name, completion: .word(.fixed(choices))) { text throws(ValueError) in
      guard let value = Value(rawValue: text) else { throw .notAmong(choices) }
      return value
    }
  }
}

extension ValueSyntax where Value == String {
  /// Any text that is not empty.
  static func text(_ name: String, completion: Completion = .nothing) -> ValueSyntax {
    ValueSyntax(name: name, completion: completion) { text throws(ValueError) in
      if text.isEmpty { throw .emptyText }
      return text
    }
  }
}

extension ValueSyntax where Value == Int {
  /// A whole number of 0 or more.
  static var wholeNumber: ValueSyntax {
    ValueSyntax(name: "N") { text throws(ValueError) in
      // `Int` alone would also accept a sign.
      guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) else {
        throw .notWholeNumber
      }
      return number
    }
  }
}

extension ValueSyntax where Value == CalendarDate {
  /// A day of the calendar, written `YYYY-MM-DD`.
  static var date: ValueSyntax {
    ValueSyntax(name: "DATE") { text throws(ValueError) in
      guard let date = CalendarDate(text) else { throw .notDate }
      return date
    }
  }
}

extension ValueSyntax where Value == String {
  /// The path of a file.
  static func path(_ name: String) -> ValueSyntax {
    ValueSyntax(name: name, completion: .file) { text throws(ValueError) in
      if text.isEmpty { throw .emptyPath }
      return text
    }
  }
}

extension ValueSyntax where Value == [String] {
  /// Names out of a vocabulary, separated by commas, at least one; whether they exist is not checked here.
  static func list(_ name: String, of vocabulary: Vocabulary) -> ValueSyntax {
    ValueSyntax(name: name + ",...", completion: .list(vocabulary)) { text throws(ValueError) in
      let entries = text.split(separator: ",", omittingEmptySubsequences: false)
        .map { entry in
          String(entry.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
      if entries.contains("") { throw .emptyListEntry }
      return entries
    }
  }
}

extension ValueSyntax where Value == Severity? {
  /// A severity, or `none`.
  static var severity: ValueSyntax {
    let choices = Severity.allCases.map(\.rawValue) + ["none"]
    return ValueSyntax(name: "SEVERITY", completion: .word(.fixed(choices))) { text throws(ValueError) in
      if text == "none" { return nil }
      guard let severity = Severity(rawValue: text) else { throw .notAmong(choices) }
      return severity
    }
  }
}

extension ValueSyntax where Value == ChecklistReference {
  /// A checklist by its id or path.
  static var checklistReference: ValueSyntax {
    ValueSyntax(name: "ID-OR-PATH", completion: .wordOrFile(.known(.checklists))) { text throws(ValueError) in
      try ChecklistReference(text)
    }
  }
}
