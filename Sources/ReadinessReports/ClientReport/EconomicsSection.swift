internal import CalendarDates
internal import JSONSyntax
internal import ReadinessEngine

/// "Money and time": every estimate with its result, and what it was made from.
struct EconomicsSection {
  /// The estimates shown.
  let economics: Economics
  /// The manifest's path.
  let file: String
  /// The level of the heading; its sections are one deeper.
  let level: Int

  /// Writes one section a topic, and the dates of the law.
  func write(to writer: inout some DocumentWriter) {
    writer.heading(level, "Money and time")
    writer.paragraph(
      """
      Calculated from what the manifest states, by formulas and figures of the sources, which nobody has verified. \
      Where a fact is missing, it is named and nothing is put in its place. No estimate decides a verdict, and none \
      is added to another. \(economics.currencySentence)
      """
    )
    for topic in EconomicsTopic.allCases { write(topic, to: &writer) }
    RegulationSection(regulation: economics.regulation, level: level + 1).write(to: &writer)
  }

  private func write(_ topic: EconomicsTopic, to writer: inout some DocumentWriter) {
    writer.heading(level + 1, "\(topic.title)")
    let estimates = economics.estimates(on: topic)
    writeResults(estimates, to: &writer)
    writeMissing(estimates, to: &writer)
    switch topic {
    case .budget: writeBudgets(to: &writer)
    case .multiples: writeGaps(to: &writer)
    case .time: writeClocks(to: &writer)
    case .staying: writeRisks(to: &writer)
    case .returns, .dataContract: break
    }
    guard !estimates.isEmpty else { return }
    writer.details("How this is calculated") { details in
      details.bullets(estimates.lazy.map { [file] in EstimateEntry(estimate: $0, file: file).explanation })
    }
  }

  private func writeResults(_ estimates: [Estimate], to writer: inout some DocumentWriter) {
    guard !estimates.isEmpty else { return }
    writer.table(
      ["Estimate", "Result", "Calculation", "Compare with"],
      of: estimates
    ) { estimate, row in
      let entry = EstimateEntry(estimate: estimate, file: file)
      row.cell(entry.title)
      row.cell("**\(estimate.text)**")
      row.cell(entry.calculation)
      row.cell(entry.comparison)
    }
  }

  /// Asks for each fact once, however many estimates wait for it.
  private func writeMissing(_ estimates: [Estimate], to writer: inout some DocumentWriter) {
    var seen: Set<String> = []
    let missing = estimates.flatMap(\.outcome.missing).filter { seen.insert($0.pathText).inserted }
    guard !missing.isEmpty else { return }
    writer.paragraph("What to state for it:")
    writer.bullets(
      missing.map { fact in
        let question = fact.question.map { question -> RichText in ": \(question)" }
        return "\(code: fact.pathText)\(question ?? "")"
      }
    )
  }

  private func writeBudgets(to writer: inout some DocumentWriter) {
    let own = economics.ownBudget
    let budgets = economics.benchmarks.budgets
    guard let source = budgets.first?.total.sources.first?.document else { return }
    func row(_ title: RichText, _ figure: (QuotedBudget) -> Figure, own: String) -> [RichText] {
      [title] + budgets.map { "\(figure($0).text)" } + ["\(own)"]
    }
    writer.paragraph("Beside it, budgets as quoted by \(source), in its own currency:")
    writer.table(
      ["Part"] + budgets.map { "\($0.title)" } + ["This project"],
      rows: [
        row("Pilot", \.pilot, own: own.pilot.text),
        row("Scaling", \.scaling, own: own.scaling.text),
        row("Governance added afterwards", \.governanceRetrofit, own: own.governanceRetrofit.text),
        row("In all", \.total, own: economics.estimate(.ownBudget)?.text ?? "–"),
        row("Time to production", \.months, own: "–"),
        row("Share that succeeds", \.success, own: "–"),
      ]
    )
  }

  private func writeGaps(to writer: inout some DocumentWriter) {
    let open = economics.gapsWithoutCost.map(\.id)
    if !open.isEmpty {
      writer.paragraph("Nobody has stated what closing these gaps costs: \(open.shortCodeList(8)).")
    }
    let strays = economics.costsWithoutGap
    if !strays.isEmpty {
      let places = strays.map { fact -> RichText in
        "\(fact.text) (\(code: Place(file: file, position: fact.position).line))"
      }
      writer.paragraph("A cost is stated for what is not open in this audit: \(.joined(places, by: ", ")).")
    }
  }

  private func writeClocks(to writer: inout some DocumentWriter) {
    guard !economics.benchmarks.clocks.isEmpty else { return }
    writer.paragraph("The sources count from and to different days, so their times are not comparable:")
    writer.table(
      ["Clock", "What it measures", "Time"],
      rows: economics.benchmarks.clocks.lazy.map { clock in
        let times = clock.figures.map { FigureWords(figure: $0).titled }
        return ["\(clock.title)", "\(clock.measures)", .joined(times, by: "; ")]
      }
    )
  }

  private func writeRisks(to writer: inout some DocumentWriter) {
    guard !economics.benchmarks.risks.isEmpty else { return }
    writer.paragraph("What it may cost beside, and nobody has put into money:")
    writer.bullets(economics.benchmarks.risks.lazy.map { "**\($0.title).** \($0.description)" })
  }
}
