internal import CEL

/// The state of one reduction while rows come in.
struct Accumulator {
  /// How many different seconds a peak is looked for in: a week.
  static let secondLimit = 7 * 86_400

  private let kind: ReductionKind
  private let share: Double
  private var count = 0
  private var total = 0.0
  private var kept: Value?
  private var values = PercentileSketch()
  private var seconds: [Int: Int] = [:]

  init(_ reduction: Reduction) {
    kind = reduction.kind
    share = reduction.share
  }

  /// Takes the value of a row.
  ///
  /// - Throws: That the value is of another type than the reduction needs, or one too many.
  mutating func take(_ value: Value) throws(RowFailure) {
    count += 1
    switch kind {
    case .count: return
    case .first: kept = kept ?? value
    case .last: kept = value
    case .share: if try Self.truth(value) { total += 1 }
    case .sum, .mean: total += try Self.number(value)
    case .min: try keep(value) { $0 < $1 }
    case .max: try keep(value) { $0 > $1 }
    case .percentile: values.add(try Self.number(value))
    case .peakPerSecond: try count(second: Self.number(value))
    }
  }

  /// What the values come to; nil where there are none to tell it.
  var result: Value? {
    switch kind {
    case .count: .double(Double(count))
    case .sum: .double(total)
    case .first, .last, .min, .max: kept
    case .mean, .share: count == 0 ? nil : .double(total / Double(count))
    case .percentile: values.value(at: share).map(Value.double)
    case .peakPerSecond: seconds.values.max().map { .double(Double($0)) }
    }
  }

  private mutating func keep(_ value: Value, if isBetter: (Double, Double) -> Bool) throws(RowFailure) {
    let number = try Self.number(value)
    if case .double(let old)? = kept, !isBetter(number, old) { return }
    kept = .double(number)
  }

  private mutating func count(second time: Double) throws(RowFailure) {
    guard let second = Int(exactly: time.rounded(.down)) else {
      throw .wrongValue("a time that no clock shows")
    }
    seconds[second, default: 0] += 1
    if seconds.count > Self.secondLimit { throw .tooManySeconds(limit: Self.secondLimit) }
  }

  private static func number(_ value: Value) throws(RowFailure) -> Double {
    switch value {
    case .double(let number) where number.isFinite: return number
    case .int(let integer): return Double(integer)
    default: throw .wrongValue("a \(value.kind.name) that is no finite number")
    }
  }

  private static func truth(_ value: Value) throws(RowFailure) -> Bool {
    guard case .bool(let bool) = value else {
      throw .wrongValue("a \(value.kind.name) that is not true or false")
    }
    return bool
  }
}

/// Why the rows of an artifact cannot be added up.
enum RowFailure: Error, Hashable {
  /// A value is not of the type that its reduction needs.
  case wrongValue(String)
  /// A rule failed.
  case rule(String)
  /// The times lie in more seconds than are kept.
  case tooManySeconds(limit: Int)
  /// There are more groups than are kept.
  case tooManyGroups(limit: Int)
}

extension RowFailure: CustomStringConvertible {
  /// What is wrong, in one sentence without a full stop.
  var description: String {
    switch self {
    case .wrongValue(let value): "it gives \(value)"
    case .rule(let reason): reason
    case .tooManySeconds(let limit): "the times lie in more than \(limit) different seconds"
    case .tooManyGroups(let limit): "there are more than \(limit) groups of rows"
    }
  }
}
