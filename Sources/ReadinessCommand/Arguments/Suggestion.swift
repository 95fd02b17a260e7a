/// The known name that was probably meant, if any is near.
func suggestion(for name: String, among known: [String]) -> String? {
  nil
}

/// The question after an unknown name, or nothing.
func didYouMean(_ suggestion: String?) -> String {
  suggestion.map { "; did you mean \"\($0)\"?" } ?? ""
}
