/// The functions that every expression may call, besides the operators and macros.
enum StandardLibrary {
  /// All functions, in the order of their documentation.
  static let functions: [Function] =
    conversions + textSearch + patterns + textEditing + textFormat + collections + sets + mathematics + bits
    + times
    + optionals + encoders + network

  /// The parts of the table in the order in which they are searched: those that rules use most stand first.
  private static let parts: [@Sendable () -> [Function]] = [
    { collections }, { textSearch }, { conversions }, { times }, { optionals }, { mathematics }, { patterns },
    { textEditing }, { textFormat }, { sets }, { bits }, { encoders }, { network },
  ]

  /// The function of a name; parts of the table that come after it are not even made.
  static func function(named name: String) -> Function? {
    for part in parts {
      if let function = part().first(where: { $0.name == name }) { return function }
    }
    return nil
  }

  /// The first parts of the names of functions that have a namespace.
  static let namespaces = ["base64", "ip", "lists", "math", "optional", "sets", "strings"].map(FieldName.init)
}
