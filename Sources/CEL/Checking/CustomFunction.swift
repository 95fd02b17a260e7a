/// A function that the host adds to the language.
///
/// It must be pure: the same arguments give the same outcome. Errors and unknowns among the
/// arguments never reach it; they are the outcome of the call.
public struct CustomFunction: Sendable {
  /// The name by which expressions call it.
  public let name: String
  /// The types of its arguments.
  public let parameters: [ValueType]
  /// The type of its result.
  public let result: ValueType
  private let style: Overload.Style
  private let body: @Sendable ([Value]) -> Outcome

  /// Declares a function.
  ///
  /// The body gets as many arguments as there are parameters. With types declared `dyn` it must
  /// look for itself and may return `.error`. A method is called on its first argument, as in `text.trim()`.
  public init(
    name: String,
    parameters: [ValueType],
    result: ValueType,
    isMethod: Bool = false,
    body: @escaping @Sendable ([Value]) -> Outcome
  ) {
    self.name = name
    self.parameters = parameters
    self.result = result
    style = isMethod ? .method : .function
    self.body = body
  }

  /// The table entry of this function; functions of one name and different types are overloads.
  func function(joining earlier: Function?) -> Function {
    let overload = Overload(style, parameters, gives: result)
    let earlierCode = earlier?.implementation(arguments: 0)
    let count = parameters.count
    let kinds = parameters
    let body = body
    return Function(
      name,
      "",
      (earlier?.overloads ?? []) + [overload],
      .variadic { arguments, context in
        let isMine = arguments.count == count && zip(arguments, kinds).allSatisfy { $1.admits($0) }
        if isMine { return body(arguments) }
        guard case .variadic(let run)? = earlierCode else { return .noOverload }
        return run(arguments, &context)
      }
    )
  }
}

extension ValueType {
  /// Whether a value can be of this type; what is inside lists and maps is not looked at.
  func admits(_ value: Value) -> Bool {
    switch (self, value) {
    case (.dynamic, _), (.parameter, _), (.opaque, _), (.null, .null), (.bool, .bool), (.int, .int),
      (.uint, .uint), (.double, .double), (.string, .string), (.enumeration, .string), (.bytes, .bytes),
      (.timestamp, .timestamp), (.duration, .duration), (.list, .list), (.map, .map), (.object, .map),
      (.optional, .optional), (.type, .type):
      true
    default: false
    }
  }
}
