extension StandardLibrary {
  /// Functions of timestamps and durations.
  static let times: [Function] = [
    Function(
      "timestamp",
      "A point in time from RFC 3339 text or from seconds since 1970.",
      [.timestamp, .string, .int].map { .function($0, gives: .timestamp) },
      examples: [Example("timestamp('2026-01-31T08:00:00+01:00') == timestamp(1769842800)", gives: "true")],
      .unary { value, _ in timestamp(value) }
    ),
    Function(
      "duration",
      "A span of time from text such as 1h30m, 250ms or -1.5s.",
      [.duration, .string].map { .function($0, gives: .duration) },
      examples: [Example("duration('90m') == duration('1.5h')", gives: "true")],
      .unary { value, _ in duration(value) }
    ),
    accessor("getFullYear", "The year.", "2026") { $0.day.year },
    accessor("getMonth", "The month, 0 for January.", "0") { $0.day.month - 1 },
    accessor("getDate", "The day of the month, from 1.", "31") { $0.day.day },
    accessor("getDayOfMonth", "The day of the month, from 0.", "30") { $0.day.day - 1 },
    accessor("getDayOfWeek", "The day of the week, 0 for Sunday.", "6") { $0.day.weekday },
    accessor("getDayOfYear", "The day of the year, from 0.", "30") { $0.day.dayOfYear },
    accessor(
      "getHours",
      "The hour of the day, or all hours of a duration.",
      "8",
      perDuration: 3_600_000_000_000
    ) {
      Int($0.clock / 3600)
    },
    accessor(
      "getMinutes",
      "The minute of the hour, or all minutes of a duration.",
      "15",
      perDuration: 60_000_000_000
    ) { Int($0.clock / 60 % 60) },
    accessor(
      "getSeconds",
      "The second of the minute, or all seconds of a duration.",
      "30",
      perDuration: 1_000_000_000
    ) { Int($0.clock % 60) },
    accessor(
      "getMilliseconds",
      "The milliseconds after the second, also of a duration.",
      "250",
      perDuration: 1_000_000,
      wrapsAt: 1000
    ) { Int($0.nanoseconds) / 1_000_000 },
  ]

  private static func timestamp(_ value: Value) -> Outcome {
    switch value {
    case .timestamp: .value(value)
    case .string(let text): converted(TimestampValue(text).map(Value.timestamp), value, .timestamp)
    case .int(let seconds):
      converted(TimestampValue(seconds: seconds).map(Value.timestamp), value, .timestamp)
    default: .noOverload
    }
  }

  private static func duration(_ value: Value) -> Outcome {
    switch value {
    case .duration: .value(value)
    case .string(let text): converted(DurationValue(text).map(Value.duration), value, .duration)
    default: .noOverload
    }
  }

  /// A timestamp as a clock on the wall shows it.
  struct LocalTime {
    let day: CalendarDay
    /// Seconds after midnight.
    let clock: Int64
    let nanoseconds: Int32

    init(_ timestamp: TimestampValue, offset: Int) {
      let (days, clock) = (timestamp.seconds + Int64(offset)).quotientAndRemainderFloored(dividingBy: 86_400)
      day = CalendarDay(daysSinceEpoch: days)
      self.clock = clock
      nanoseconds = timestamp.nanoseconds
    }
  }

  /// A function that reads one part of a time, in UTC or in a given zone.
  ///
  /// Durations have some parts too: `unit` is how many nanoseconds one takes, and `limit` the number
  /// of units after which counting starts again.
  private static func accessor(
    _ name: String,
    _ summary: String,
    _ example: String,
    perDuration unit: Int64? = nil,
    wrapsAt limit: Int64 = .max,
    _ part: @escaping @Sendable (LocalTime) -> Int
  ) -> Function {
    let onTimestamps: [Overload] = [
      .method(.timestamp, gives: .int), .method(.timestamp, .string, gives: .int),
    ]
    return Function(
      name,
      summary,
      onTimestamps + (unit == nil ? [] : [.method(.duration, gives: .int)]),
      examples: [Example("timestamp('2026-01-31T08:15:30.25Z').\(name)()", gives: example)],
      .unary { value, _ in
        if case .duration(let duration) = value, let unit {
          return .value(.int(duration.nanoseconds / unit % limit))
        }
        guard case .timestamp(let timestamp) = value else { return .noOverload }
        return .value(.int(Int64(part(LocalTime(timestamp, offset: 0)))))
      },
      .binary { value, zone, context in
        guard case .timestamp(let timestamp) = value, case .string(let zone) = zone else {
          return .noOverload
        }
        switch context.offset(of: zone, at: timestamp.seconds) {
        case .success(let offset): return .value(.int(Int64(part(LocalTime(timestamp, offset: offset)))))
        case .failure(let error): return .error(error)
        }
      }
    )
  }
}

extension EvaluationContext {
  /// Seconds east of UTC in a zone at a time; reading a zone costs steps.
  mutating func offset(of zone: String, at seconds: Int64) -> Result<Int, EvaluationError> {
    guard takeSteps(100) else { return .failure(EvaluationError(.tooManySteps)) }
    return timeZones.offset(of: zone, at: seconds)
  }
}
