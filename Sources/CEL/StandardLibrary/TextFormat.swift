extension StandardLibrary {
  /// The function that lays out values by a pattern.
  static let textFormat: [Function] = [
    Function(
      "format",
      "The text with each clause such as %s, %d or %.2f replaced by the next value of the list.",
      [.method(.string, .list(.dynamic), gives: .string)],
      examples: [
        Example("'%s has %d of %.1f'.format(['a', 2, 2.55])", gives: "'a has 2 of 2.5'"),
        Example("'%x %o %b %e %%'.format([255, 8, 5, 1234.5])", gives: "'ff 10 101 1.234500e+03 %'"),
      ],
      .binary { pattern, list, context in
        guard case .string(let pattern) = pattern, case .list(let list) = list else { return .noOverload }
        var format = TextFormat(arguments: list.elements)
        return format.apply(pattern, &context)
      }
    )
  ]
}

/// Fills the clauses of a format with values.
private struct TextFormat {
  private let arguments: [Value]
  private var used = 0
  private var result = ""

  /// More digits than any double has are not asked for in earnest.
  private static let maximumPrecision = 1000

  init(arguments: [Value]) {
    self.arguments = arguments
  }

  mutating func apply(_ pattern: String, _ context: inout EvaluationContext) -> Outcome {
    var rest = pattern.unicodeScalars[...]
    while let clause = rest.firstIndex(of: "%") {
      let text = String(rest[..<clause])
      rest = rest[clause...].dropFirst()
      guard let formatted = format(&rest) else {
        return .failure(.badArgument(String(pattern.prefix(80)), of: "format"))
      }
      switch formatted {
      case .success(let clause):
        guard context.takeOutput(text.utf8.count + clause.utf8.count) else { return .failure(.tooMuchOutput) }
        result += text + clause
      case .failure(let error): return .error(error)
      }
    }
    guard context.takeOutput(rest.count) else { return .failure(.tooMuchOutput) }
    return .value(.string(result + String(rest)))
  }

  /// The text for the clause whose percent sign was just taken; nil when there is no such clause.
  private mutating func format(_ rest: inout Substring.UnicodeScalarView) -> Result<String, EvaluationError>?
  {
    if rest.first == "%" {
      rest = rest.dropFirst()
      return .success("%")
    }
    guard let precision = Self.precision(&rest), let verb = rest.popFirst(),
      let clause = FormatClause(verb: verb, precision: precision)
    else { return nil }
    guard used < arguments.count else { return .failure(EvaluationError(.badIndex(String(used)))) }
    used += 1
    return clause.format(arguments[used - 1])
  }

  /// The digits that a clause asks for, six unless it says; nil when it does not say it in numbers.
  private static func precision(_ rest: inout Substring.UnicodeScalarView) -> Int? {
    guard rest.first == "." else { return 6 }
    rest = rest.dropFirst()
    let digits = rest.prefix { ("0"..."9").contains($0) }
    rest = rest.dropFirst(digits.count)
    return Int(String(digits)).flatMap { $0 <= maximumPrecision ? $0 : nil }
  }
}

/// One clause of a format.
private enum FormatClause {
  case text
  case decimal
  case fixed(Int)
  case scientific(Int)
  case hexadecimal(isUppercase: Bool)
  case octal
  case binary

  init?(verb: Unicode.Scalar, precision: Int) {
    switch verb {
    case "s": self = .text
    case "d": self = .decimal
    case "f": self = .fixed(precision)
    case "e": self = .scientific(precision)
    case "x": self = .hexadecimal(isUppercase: false)
    case "X": self = .hexadecimal(isUppercase: true)
    case "o": self = .octal
    case "b": self = .binary
    default: return nil
    }
  }

  func format(_ value: Value) -> Result<String, EvaluationError> {
    let text: String? =
      switch self {
      case .text: FormattedText.text(value)
      case .decimal: Self.decimal(value)
      case .fixed(let precision): Self.number(value) { $0.fixed(precision) }
      case .scientific(let precision): Self.number(value) { $0.scientific(precision) }
      case .hexadecimal(let isUppercase): Self.hexadecimal(value, isUppercase: isUppercase)
      case .octal: Self.integer(value, radix: 8)
      case .binary: Self.binary(value)
      }
    return text.map(Result.success) ?? .failure(EvaluationError(.noOverload("format", [value.kind])))
  }

  private static func decimal(_ value: Value) -> String? {
    if case .double(let double) = value, !double.isFinite { return FormattedText.double(double) }
    return integer(value, radix: 10)
  }

  private static func integer(_ value: Value, radix: Int) -> String? {
    switch value {
    case .int(let int): String(int, radix: radix)
    case .uint(let uint): String(uint, radix: radix)
    default: nil
    }
  }

  private static func binary(_ value: Value) -> String? {
    if case .bool(let bool) = value { return bool ? "1" : "0" }
    return integer(value, radix: 2)
  }

  private static func hexadecimal(_ value: Value, isUppercase: Bool) -> String? {
    switch value {
    case .int(let int): String(int, radix: 16, uppercase: isUppercase)
    case .uint(let uint): String(uint, radix: 16, uppercase: isUppercase)
    case .string(let text): octets(Array(text.utf8), isUppercase: isUppercase)
    case .bytes(let bytes): octets(bytes, isUppercase: isUppercase)
    default: nil
    }
  }

  private static func octets(_ bytes: [UInt8], isUppercase: Bool) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: isUppercase) }.joined()
  }

  private static func number(_ value: Value, _ layOut: (ExactDecimal) -> String) -> String? {
    switch value {
    case .int(let int): layOut(ExactDecimal(int))
    case .uint(let uint): layOut(ExactDecimal(uint))
    case .double(let double):
      double.isFinite ? layOut(ExactDecimal(double)) : FormattedText.double(double)
    default: nil
    }
  }
}

/// Values as `%s` writes them: text without quotes.
private enum FormattedText {
  static func text(_ value: Value) -> String? {
    switch value {
    case .string(let text): text
    case .bytes(let bytes): String(decoding: repaired(bytes), as: UTF8.self)
    case .double(let number): double(number)
    case .int(let int): String(int)
    case .uint(let uint): String(uint)
    case .bool, .null, .type: value.description
    case .timestamp(let timestamp): timestamp.description
    case .duration(let duration): duration.description
    case .address(let address): address.description
    case .network(let network): network.description
    case .list(let list): elements(list.elements).map { "[\($0.joined(separator: ", "))]" }
    case .map(let map): entries(map)
    case .optional: nil
    }
  }

  static func double(_ number: Double) -> String {
    if number.isNaN { return "NaN" }
    if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
    return DoubleText.plain(number)
  }

  private static func elements(_ values: [Value]) -> [String]? {
    var texts: [String] = []
    for value in values {
      guard let text = text(value) else { return nil }
      texts.append(text)
    }
    return texts
  }

  private static func entries(_ map: MapValue) -> String? {
    guard let keys = elements(map.keys.map(\.value)), let values = elements(map.values) else { return nil }
    let sorted = zip(keys, values).sorted { $0.0.scalarsPrecede($1.0) }
    return "{" + sorted.map { "\($0): \($1)" }.joined(separator: ", ") + "}"
  }

  /// The octets with each run of invalid ones replaced by one U+FFFD.
  private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    var repaired: [UInt8] = []
    var isInRun = false
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let scalar):
        repaired.append(contentsOf: scalar)
        isInRun = false
      case .error:
        if !isInRun { repaired.append(contentsOf: UTF8.encodedReplacementCharacter) }
        isInRun = true
      case .emptyInput: return repaired
      }
    }
  }
}
