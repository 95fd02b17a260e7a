internal import JSONSchema

/// The known name that was probably meant, if any is near.
func suggestion(for name: String, among known: [String]) -> String? {
  Suggestion.closest(to: name, among: known)
}
