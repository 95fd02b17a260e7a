internal import Suggestions

/// What a command's arguments ask for.
enum ParsedArguments<Options> {
  /// The command's work, with these settings.
  case options(Options)
  /// Something in its place.
  case request(InformationRequest)
}

/// Reads arguments by the conventions of the GNU tools.
///
/// `--name value`, `--name=value`, `-n value`, `-nvalue` and bundles of flags such as `-qv` are options
/// wherever they stand; after `--` everything is an operand, and so is `-` (POSIX.1-2024, chapter 12).
enum ArgumentParser {
  /// Turns arguments into the settings of a command.
  static func parse<Options>(
    _ arguments: [String],
    by syntax: ArgumentSyntax<Options>
  ) throws(UsageError) -> ParsedArguments<Options> {
    var reading = ArgumentReading(arguments, by: syntax)
    if let request = try reading.readAll() { return .request(request) }
    return .options(reading.options)
  }
}

/// The arguments of one call while they are being read.
private struct ArgumentReading<Options: Sendable> {
  let syntax: ArgumentSyntax<Options>
  var options: Options
  var rest: ArraySlice<String>
  var given: Set<String> = []
  var operands: [String] = []

  init(_ arguments: [String], by syntax: ArgumentSyntax<Options>) {
    self.syntax = syntax
    options = syntax.defaults
    rest = arguments[...]
  }

  mutating func readAll() throws(UsageError) -> InformationRequest? {
    while let argument = rest.popFirst() {
      if argument == "--" {
        operands += rest
        break
      }
      if let request = try read(argument) { return request }
    }
    if operands.count > 1, !syntax.operands.count.isMany { throw .extraOperand(operands[1]) }
    try syntax.operands.store(&options, operands)
    return nil
  }

  private mutating func read(_ argument: String) throws(UsageError) -> InformationRequest? {
    if argument.hasPrefix("--") { return try readLong(argument) }
    if argument.hasPrefix("-"), argument != "-" { return try readShort(argument) }
    operands.append(argument)
    if syntax.operands.count == .command {
      operands += rest
      rest = []
    }
    return nil
  }

  private mutating func readLong(_ argument: String) throws(UsageError) -> InformationRequest? {
    let (name, value) = argument.dropFirst(2).splitAtEqualsSign
    guard let option = syntax.options.first(where: { $0.long == name }) else {
      throw unknown("--" + name)
    }
    return try apply(option, written: "--" + name, value: value)
  }

  private mutating func readShort(_ argument: String) throws(UsageError) -> InformationRequest? {
    // One hyphen before a long name would otherwise be read as a bundle, with a puzzling error.
    let (name, _) = argument.dropFirst().splitAtEqualsSign
    if syntax.options.contains(where: { $0.long == name }) { throw unknown("-" + name) }

    var letters = argument.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = syntax.options.first(where: { $0.short == letter }) else {
        throw unknown("-\(letter)", in: argument)
      }
      var value: String?
      if !letters.isEmpty, option.takesValue || letters.first == "=" {
        value = String(letters.first == "=" ? letters.dropFirst() : letters)
        letters = ""
      }
      if let request = try apply(option, written: "-\(letter)", value: value) { return request }
    }
    return nil
  }

  private mutating func apply(
    _ option: OptionSyntax<Options>,
    written: String,
    value: String?
  ) throws(UsageError) -> InformationRequest? {
    if !given.insert(option.long).inserted, !option.isRepeatable {
      throw .repeatedOption("--" + option.long)
    }
    if let other = option.excludes.first(where: given.contains) {
      throw .conflict("--" + other, "--" + option.long)
    }
    if let value, !option.takesValue { throw .unwantedValue(option: written, value: value) }
    switch option.action {
    case .flag(let set): set(&options)
    case .request(let request): return request
    case .value(let description, let store):
      let text = if let value { value } else { try nextValue(of: written, description) }
      do {
        try store(&options, text)
      } catch {
        throw .invalidValue(option: written, value: text, error)
      }
    }
    return nil
  }

  /// Takes the next argument as a value, unless it is plainly the next option.
  private mutating func nextValue(
    of option: String,
    _ description: ValueDescription
  ) throws(UsageError) -> String {
    guard let next = rest.first, !isKnownOption(next) else {
      throw .missingValue(option: option, name: description.name)
    }
    rest.removeFirst()
    return next
  }

  private func isKnownOption(_ argument: String) -> Bool {
    let name = argument[...].splitAtEqualsSign.name
    return name == "--" || syntax.options.contains { $0.spellings.contains(name) }
  }

  private func unknown(_ option: String, in argument: String? = nil) -> UsageError {
    let known = syntax.options.map { "--" + $0.long }
    return .unknownOption(
      option,
      argument: argument == option ? nil : argument,
      suggestion: Suggestion.closest(to: option, among: known)
    )
  }
}

extension OptionSyntax {
  /// Whether a value must follow.
  var takesValue: Bool {
    if case .value = action { true } else { false }
  }

  /// The ways to write its name, hyphens included.
  var spellings: [String] {
    ["--" + long] + (short.map { ["-\($0)"] } ?? [])
  }
}

extension Substring {
  /// The text before the first `=`, and the text after it if there is one.
  fileprivate var splitAtEqualsSign: (name: String, value: String?) {
    guard let sign = firstIndex(of: "=") else { return (String(self), nil) }
    return (String(self[..<sign]), String(self[index(after: sign)...]))
  }
}
