public import CalendarDates
internal import JSONSchema
public import JSONSyntax

extension Checklist {
  /// The newest day on which something has happened in the example project or in one of the examples.
  ///
  /// Judged on this day, an example shows the same whenever it is looked at.
  ///
  /// - Parameters:
  ///   - manifest: The manifest that the checklist names as its example, if there is one.
  ///   - schema: What says which dates are those of events.
  /// - Returns: The day, which is the first of the calendar where nothing has happened.
  /// - Complexity: O(n) in the size of the manifest and the examples.
  public func exampleDay(of manifest: JSONValue?, by schema: ManifestSchema) -> CalendarDate {
    let values = [manifest].compactMap(\.self) + items.flatMap(\.examples).map(\.patch.value)
    let days = values.flatMap { schema.events(in: $0, schema.schema) }
    return days.max { $0.daysSinceEpoch < $1.daysSinceEpoch } ?? .earliest
  }
}

extension ManifestSchema {
  /// The recursion ends with the nesting of the value, which the parser limits.
  fileprivate func events(in value: JSONValue, _ schema: Schema?) -> [CalendarDate] {
    switch value {
    case .object(let members): members.flatMap { events(in: $0.value, schema?.property($0.key)) }
    case .array(let entries): entries.flatMap { events(in: $0, schema?.items) }
    case .string(let text): schema?.isPastEvent == true ? CalendarDate(text).map { [$0] } ?? [] : []
    default: []
    }
  }
}
