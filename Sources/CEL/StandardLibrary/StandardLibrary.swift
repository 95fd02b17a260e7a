/// The functions that every expression may call, besides the operators and macros.
enum StandardLibrary {
  /// All functions, in the order of their documentation.
  static let functions: [Function] =
    conversions + textSearch + patterns + textEditing + textFormat + collections + sets + mathematics + bits
    + times
    + optionals + encoders + network

  /// The functions by name.
  static let byName = Dictionary(functions.map { ($0.name, $0) }) { first, _ in first }
}
