internal import CalendarDates
internal import CEL

/// The functions that rules have beside those of CEL.
enum RuleFunctions {
  /// `daysSince(date)`: the days from a calendar date to the day of the audit, negative for a later date.
  static func daysSince(asOf: CalendarDate) -> CustomFunction {
    CustomFunction(name: "daysSince", parameters: [.string], result: .int) { arguments in
      guard case .string(let text)? = arguments.first, let date = CalendarDate(text) else {
        return .error(EvaluationError(.custom("daysSince needs a calendar date, YYYY-MM-DD")))
      }
      return .value(.int(Int64(date.days(until: asOf))))
    }
  }
}
