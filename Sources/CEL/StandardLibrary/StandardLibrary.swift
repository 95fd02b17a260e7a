/// The functions that every expression may call, besides the operators and macros.
enum StandardLibrary {
  /// All functions, in the order of their documentation.
  static let functions: [Function] = collections + text + conversions + optionals

  /// The functions by name.
  static let byName = Dictionary(functions.map { ($0.name, $0) }) { first, _ in first }
}
