import JSONSyntax
import Testing

/// Reads a text that is given as a string.
func parse(_ text: String, limits: JSONLimits = .default) throws(JSONSyntaxError) -> JSONDocument {
  try JSONDocument.parse(Array(text.utf8), limits: limits)
}

/// The error that reading some bytes ends with; records an issue when there is none.
func syntaxError(in bytes: [UInt8], limits: JSONLimits = .default) -> JSONSyntaxError? {
  do {
    _ = try JSONDocument.parse(bytes, limits: limits)
    Issue.record("accepted: \(String(decoding: bytes.prefix(80), as: UTF8.self))")
    return nil
  } catch {
    return error
  }
}

/// The error that reading a text ends with; records an issue when there is none.
func syntaxError(in text: String) -> JSONSyntaxError? { syntaxError(in: Array(text.utf8)) }
