internal import CEL
internal import CalendarDates
internal import JSONSyntax

/// A fact as one artifact measures it.
struct MeasuredFact {
  let fact: ArtifactFact
  let artifact: ArtifactAudit
  /// Where the manifest states the fact, or where it names the artifact.
  let range: SourceRange

  var path: FactPath { fact.fact.path }

  var measurement: Measurement {
    Measurement(
      entry: artifact.entry.id,
      path: artifact.path ?? "",
      tool: artifact.tool ?? "",
      place: fact.position,
      range: range
    )
  }

  /// What the manifest is to state.
  var statement: (path: FactPath, value: JSONValue, measurement: Measurement) {
    (path, fact.value, measurement)
  }
}

/// The measured facts of a project: for each the artifact that decides, and those that give way.
struct MeasuredFacts {
  /// One fact a path, in the order in which the artifacts give them.
  let decisive: [MeasuredFact]
  /// The facts of older artifacts.
  private let superseded: [MeasuredFact]

  init(_ artifacts: [ArtifactAudit], manifest: Manifest) {
    var decisive: [MeasuredFact] = []
    var superseded: [MeasuredFact] = []
    var places: [FactPath: Int] = [:]
    for artifact in artifacts {
      for fact in artifact.facts {
        let range = manifest.node(at: fact.fact.path)?.sourceRange ?? artifact.entry.range
        let measured = MeasuredFact(fact: fact, artifact: artifact, range: range)
        guard let place = places[measured.path] else {
          places[measured.path] = decisive.count
          decisive.append(measured)
          continue
        }
        let isNewer = artifact.decides(over: decisive[place].artifact)
        superseded.append(isNewer ? decisive[place] : measured)
        if isNewer { decisive[place] = measured }
      }
    }
    self.decisive = decisive
    self.superseded = superseded
  }

  /// What the reader has to know about the values.
  ///
  /// - Parameters:
  ///   - stated: The manifest as it was written.
  ///   - measured: The manifest with the measured values.
  /// - Returns: The notices, in the order of the facts.
  func notices(stated: FactReader, measured: FactReader) -> [Notice] {
    decisive.compactMap { fact in
      stated.statedFact(at: fact.path).flatMap { notice(fact, stated: $0, measured: measured) }
    } + superseded.compactMap(notice)
  }

  private func notice(_ fact: MeasuredFact, stated: Fact, measured: FactReader) -> Notice? {
    guard let value = stated.value else { return nil }
    let comparison = FactComparison(fact.fact.fact, stated: value, measured: fact.fact.value)
    guard comparison != .agrees else { return nil }
    let source = fact.measurement.source
    let sentence =
      "stated as \(stated.text), but measured as \(measured.fact(at: fact.path).text): \(source)"
    return Notice(
      kind: comparison == .worse ? .claimContradicted : .measuredDifferently,
      path: fact.path,
      range: fact.range,
      message: comparison == .better ? sentence + ", which is better" : sentence,
      measurement: fact.measurement
    )
  }

  /// Nil where the file that decides says the same.
  private func notice(_ fact: MeasuredFact) -> Notice? {
    let decisive = decisive.first { $0.path == fact.path }
    guard let decisive, fact.fact.agrees(with: decisive.fact) else {
      return Notice(
        kind: .evidenceSuperseded,
        path: FactPath([.field("evidence"), .index(fact.artifact.entry.index)]),
        range: fact.artifact.entry.range,
        message:
          "\(fact.measurement.source) measures another value of \(fact.path), but a newer file decides",
        measurement: fact.measurement
      )
    }
    return nil
  }
}

extension ArtifactFact {
  /// Whether another measurement of the fact says the same.
  fileprivate func agrees(with other: ArtifactFact) -> Bool {
    FactComparison(fact, stated: other.value, measured: value) == .agrees
  }
}

extension ArtifactAudit {
  /// The newer one decides; of one day, that whose file itself bears the day, or else the later named.
  fileprivate func decides(over other: ArtifactAudit) -> Bool {
    guard let date, let otherDate = other.date else { return date != nil || other.date == nil }
    return date == otherDate ? !isDateOfCollection || other.isDateOfCollection : date > otherDate
  }
}

/// How a measured value stands to the stated one.
enum FactComparison {
  /// It is the same, or within the tolerance.
  case agrees
  /// It is worse by more than the tolerance.
  case worse
  /// It is better by more than the tolerance.
  case better
  /// It is another one, and neither is better.
  case differs

  init(_ fact: AdapterFact, stated: JSONValue, measured: JSONValue) {
    guard let better = fact.better, let claim = stated.number, let value = measured.number else {
      self = stated == measured ? .agrees : .differs
      return
    }
    let surplus = better == .higher ? value - claim : claim - value
    let slack = claim.magnitude * fact.tolerance
    self = surplus.magnitude <= slack ? .agrees : surplus < 0 ? .worse : .better
  }
}

extension JSONValue {
  /// The value as a number; nil for anything else.
  fileprivate var number: Double? {
    switch self {
    case .integer(let integer): Double(integer)
    case .unsigned(let integer): Double(integer)
    case .number(let number): number
    case .null, .boolean, .string, .array, .object: nil
    }
  }
}
