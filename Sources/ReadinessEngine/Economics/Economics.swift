public import CalendarDates
internal import CEL
internal import JSONSyntax

/// What the figures of one project, and those of the sources beside them, say about money and time.
///
/// No estimate decides a verdict, and none is ever added to another one.
public struct Economics: Sendable {
  /// The currency of the amounts, if the manifest states it.
  public let currency: String?
  /// The estimates in the order of their formulas; one that is made for each gap stands once a gap.
  public let estimates: [Estimate]
  /// The open items of which nobody has stated what closing them costs.
  public let gapsWithoutCost: [ChecklistItem]
  /// The items whose cost is stated although they are not open.
  public let costsWithoutGap: [Fact]
  /// The parts of the project's own budget, beside those of a source.
  public let ownBudget: OwnBudget
  /// From which days law applies.
  public let regulation: Regulation
  /// The figures, budgets, clocks and risks of the sources, which are the same for every project.
  public let benchmarks: Benchmarks

  /// Calculates all estimates about one project.
  ///
  /// - Parameters:
  ///   - manifest: What the project states, read with the same schema.
  ///   - schema: What manifests may say.
  ///   - benchmarks: The figures and formulas of the sources.
  ///   - asOf: The day of the audit.
  ///   - openItems: The items of the audit that are a gap (`ItemAudit.isGap`).
  /// - Complexity: O(n) in the number of stated costs times that of open items.
  public init(
    manifest: Manifest,
    schema: ManifestSchema,
    benchmarks: Benchmarks,
    asOf: CalendarDate,
    openItems: [ChecklistItem]
  ) {
    let reader = FactReader(manifest: manifest, schema: schema)
    self.init(reader, benchmarks: benchmarks, asOf: asOf, openItems: openItems)
  }

  /// Calculates all estimates from what a reader finds.
  init(_ reader: FactReader, benchmarks: Benchmarks, asOf: CalendarDate, openItems: [ChecklistItem]) {
    let costs = GapCosts(reader: reader, openItems: openItems)
    var estimator = Estimator(reader: reader, figures: benchmarks.calculationFigures, asOf: asOf)
    for formula in benchmarks.formulas {
      if formula.facts.contains(.gapFixCost) {
        costs.estimate(formula, with: &estimator)
      } else {
        estimator.estimate(formula)
      }
    }
    currency = reader.manifest.currency
    estimates = estimator.estimates
    gapsWithoutCost = costs.gapsWithoutCost
    costsWithoutGap = costs.costsWithoutGap
    ownBudget = OwnBudget(reader)
    regulation = Regulation(benchmarks.regulatoryDates, reader: reader, asOf: asOf)
    self.benchmarks = benchmarks
  }

  /// The first estimate by a formula.
  public func estimate(_ id: FormulaID) -> Estimate? {
    estimates.first { $0.formula.id == id }
  }
}

/// The parts of the project's own budget, stated or not.
public struct OwnBudget: Sendable {
  /// What the pilot costs.
  public let pilot: Fact
  /// What scaling costs.
  public let scaling: Fact
  /// What adding governance afterwards costs.
  public let governanceRetrofit: Fact

  /// Reads the parts.
  init(_ reader: FactReader) {
    func fact(_ name: EconomicsFact) -> Fact { reader.fact(at: FactPath(dotted: name.rawValue)) }
    pilot = fact(.pilotCost)
    scaling = fact(.scalingCost)
    governanceRetrofit = fact(.governanceRetrofitCost)
  }
}
