/// The bounds within which an expression is accepted at all.
public enum CompilationLimits {
  /// The longest expression, in bytes of UTF-8.
  public static let sourceLength = 32 * 1024
  /// The deepest nesting of operators, calls, literals and parentheses.
  public static let nesting = 80
  /// How many mistakes are reported for one expression.
  public static let diagnostics = 20
}
