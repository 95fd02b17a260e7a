extension StandardLibrary {
  /// Functions that make a text, or texts, of a text.
  static let textEditing: [Function] = [
    Function(
      "substring",
      "The part of a text from a position, up to the end or another position.",
      [.method(.string, .int, gives: .string), .method(.string, .int, .int, gives: .string)],
      examples: [
        Example("'readiness'.substring(5)", gives: "'ness'"),
        Example("'readiness'.substring(0, 5)", gives: "'readi'"),
      ],
      .binary { text, start, context in substring(text, start, nil, &context) },
      .ternary { text, start, end, context in substring(text, start, end, &context) }
    ),
    Function(
      "replace",
      "The text with all, or the first so many, occurrences of a text replaced by another.",
      [
        .method(.string, .string, .string, gives: .string),
        .method(.string, .string, .string, .int, gives: .string),
      ],
      examples: [
        Example("'a-b-c'.replace('-', '+')", gives: "'a+b+c'"),
        Example("'a-b-c'.replace('-', '+', 1)", gives: "'a+b-c'"),
      ],
      .variadic { arguments, context in replace(arguments, &context) }
    ),
    Function(
      "split",
      "The parts of a text between a separator, at most so many of them.",
      [
        .method(.string, .string, gives: .list(.string)),
        .method(.string, .string, .int, gives: .list(.string)),
      ],
      examples: [
        Example("'a,b,c'.split(',')", gives: "['a', 'b', 'c']"),
        Example("'a,b,c'.split(',', 2)", gives: "['a', 'b,c']"),
      ],
      .binary { text, separator, context in split(text, separator, .int(-1), &context) },
      .ternary { text, separator, limit, context in split(text, separator, limit, &context) }
    ),
    Function(
      "join",
      "The texts of a list one after the other, with a separator between them.",
      [.method(.list(.string), gives: .string), .method(.list(.string), .string, gives: .string)],
      examples: [Example("['a', 'b'].join(', ')", gives: "'a, b'")],
      .unary { list, context in join(list, .string(""), &context) },
      .binary { list, separator, context in join(list, separator, &context) }
    ),
    edit("trim", "The text without white space at both ends.", "' naïve\\n'", "'naïve'") { scalars in
      let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
      let start = scalars.firstIndex { !isBlank($0) } ?? scalars.endIndex
      let end = scalars.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start
      return Array(scalars[start..<end])
    },
    edit("lowerAscii", "The text with the letters A to Z in lower case.", "'TÉxt'", "'tÉxt'") { scalars in
      scalars.map { ("A"..."Z").contains($0) ? Unicode.Scalar(UInt8($0.value) + 32) : $0 }
    },
    edit("upperAscii", "The text with the letters a to z in upper case.", "'téxt'", "'TéXT'") { scalars in
      scalars.map { ("a"..."z").contains($0) ? Unicode.Scalar(UInt8($0.value) - 32) : $0 }
    },
    Function(
      "reverse",
      "The code points of a text, or the elements of a list, in opposite order.",
      [.method(.string, gives: .string), .method(.list(element), gives: .list(element))],
      examples: [
        Example("'naïve'.reverse()", gives: "'evïan'"), Example("[1, 2].reverse()", gives: "[2, 1]"),
      ],
      .unary { value, context in
        switch value {
        case .list(let list): return context.list(list.elements.reversed())
        case .string(let text):
          guard let scalars = context.scalars(text) else { return .failure(.tooManySteps) }
          return context.text(scalars.reversed())
        default: return .noOverload
        }
      }
    ),
    Function(
      "strings.quote",
      "The text in double quotes, with what cannot stand there written as escapes.",
      [.function(.string, gives: .string)],
      examples: [Example(#"strings.quote('a "b"')"#, gives: #"'"a \\"b\\""'"#)],
      .unary { value, context in
        guard case .string(let text) = value else { return .noOverload }
        guard context.takeOutput(2 * text.utf8.count + 2) else { return .failure(.tooMuchOutput) }
        return .value(.string(text.quotedForCEL))
      }
    ),
  ]

  private static func edit(
    _ name: String,
    _ summary: String,
    _ example: String,
    _ result: String,
    _ edit: @escaping @Sendable ([Unicode.Scalar]) -> [Unicode.Scalar]
  ) -> Function {
    Function(
      name,
      summary,
      [.method(.string, gives: .string)],
      examples: [Example("\(example).\(name)()", gives: result)],
      .unary { value, context in
        guard case .string(let text) = value else { return .noOverload }
        guard let scalars = context.scalars(text) else { return .failure(.tooManySteps) }
        return context.text(edit(scalars))
      }
    )
  }

  private static func substring(
    _ text: Value,
    _ start: Value,
    _ end: Value?,
    _ context: inout EvaluationContext
  ) -> Outcome {
    guard case .string(let text) = text, case .int(let start) = start else { return .noOverload }
    guard let scalars = context.scalars(text) else { return .failure(.tooManySteps) }
    var last = Int64(scalars.count)
    if let end {
      guard case .int(let end) = end else { return .noOverload }
      guard (0...last).contains(end) else { return .failure(.badIndex(String(end))) }
      last = end
    }
    guard (0...last).contains(start) else { return .failure(.badIndex(String(start))) }
    return context.text(Array(scalars[Int(start)..<Int(last)]))
  }

  private static func replace(_ arguments: [Value], _ context: inout EvaluationContext) -> Outcome {
    guard (3...4).contains(arguments.count), case .string(let text) = arguments[0],
      case .string(let old) = arguments[1], case .string(let new) = arguments[2]
    else { return .noOverload }
    var limit = Int64(-1)
    if arguments.count == 4 {
      guard case .int(let count) = arguments[3] else { return .noOverload }
      limit = count
    }
    guard let pieces = pieces(of: text, between: old, atMost: limit < 0 ? nil : limit, &context) else {
      return .failure(.tooManySteps)
    }
    return context.joined(pieces, separator: Array(new.unicodeScalars))
  }

  private static func split(
    _ text: Value,
    _ separator: Value,
    _ limit: Value,
    _ context: inout EvaluationContext
  ) -> Outcome {
    guard case .string(let text) = text, case .string(let separator) = separator, case .int(let limit) = limit
    else { return .noOverload }
    if limit == 0 { return .value(.list([])) }
    let cuts = limit < 0 ? nil : limit - 1
    guard var pieces = pieces(of: text, between: separator, atMost: cuts, &context) else {
      return .failure(.tooManySteps)
    }
    // Between code points there is nothing; only inside the text does it separate.
    if separator.isEmpty, cuts != 0 {
      if pieces.first?.isEmpty == true, pieces.count > 1 { pieces.removeFirst() }
      if pieces.last?.isEmpty == true, pieces.count > 1 { pieces.removeLast() }
    }
    guard context.takeOutput(text.utf8.count + pieces.count) else { return .failure(.tooMuchOutput) }
    return .value(.list(pieces.map { .string(String($0)) }))
  }

  /// The parts of a text between a separator, which is looked for so many times at most.
  private static func pieces(
    of text: String,
    between separator: String,
    atMost limit: Int64?,
    _ context: inout EvaluationContext
  ) -> [ArraySlice<Unicode.Scalar>]? {
    guard let scalars = context.scalars(text), let separator = context.scalars(separator) else { return nil }
    var pieces: [ArraySlice<Unicode.Scalar>] = []
    var start = 0
    var from = 0
    while limit.map({ pieces.count < $0 }) ?? true {
      guard let found = TextSearch.position(of: separator, in: scalars, from: from) else { break }
      guard context.takeSteps(1 + separator.count / 64) else { return nil }
      pieces.append(scalars[start..<found])
      start = found + separator.count
      // An empty separator stands once before each code point and at the end.
      from = separator.isEmpty ? found + 1 : start
    }
    return pieces + [scalars[start...]]
  }

  private static func join(
    _ list: Value,
    _ separator: Value,
    _ context: inout EvaluationContext
  ) -> Outcome {
    guard case .list(let list) = list, case .string(let separator) = separator else { return .noOverload }
    var joined = ""
    for (index, element) in list.elements.enumerated() {
      guard case .string(let text) = element else { return .noOverload }
      guard context.takeOutput(text.utf8.count + separator.utf8.count) else {
        return .failure(.tooMuchOutput)
      }
      joined += index == 0 ? text : separator + text
    }
    return .value(.string(joined))
  }
}

extension EvaluationContext {
  /// A text of code points, paid for by its length.
  mutating func text(_ scalars: [Unicode.Scalar]) -> Outcome {
    guard takeOutput(scalars.count) else { return .failure(.tooMuchOutput) }
    return .value(.string(String(scalars)))
  }

  /// A list of values, paid for by its length.
  mutating func list(_ elements: [Value]) -> Outcome {
    takeOutput(elements.count) ? .value(.list(elements)) : .failure(.tooMuchOutput)
  }

  /// Texts with another one between them, paid for before they are put together.
  mutating func joined(_ pieces: [ArraySlice<Unicode.Scalar>], separator: [Unicode.Scalar]) -> Outcome {
    let length = pieces.reduce(0) { $0 + $1.count }
    guard takeOutput(length + separator.count * (pieces.count - 1)) else { return .failure(.tooMuchOutput) }
    var joined = String.UnicodeScalarView()
    for (index, piece) in pieces.enumerated() {
      if index > 0 { joined.append(contentsOf: separator) }
      joined.append(contentsOf: piece)
    }
    return .value(.string(String(joined)))
  }
}

extension String {
  /// A text of code points.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
