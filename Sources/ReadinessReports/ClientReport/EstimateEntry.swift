internal import CalendarDates
internal import JSONSyntax
internal import ReadinessEngine

/// The parts of one estimate, for a row and for the explanation below it.
struct EstimateEntry {
  /// The estimate shown.
  let estimate: Estimate
  /// The manifest's path.
  let file: String

  /// What is estimated, and for which gap.
  var title: RichText {
    "\(estimate.formula.title)\(gap)"
  }

  /// The formula with its numbers, or the first facts that are missing.
  var calculation: RichText {
    if let calculation = estimate.calculation { return "\(calculation)" }
    return "Not stated: \(estimate.outcome.missing.map(\.pathText).shortCodeList(3))"
  }

  /// The facts to hold the result against.
  var comparison: RichText {
    .joined(
      estimate.comparisons.map { comparison -> RichText in "\(comparison.title): \(comparison.fact.text)" },
      by: " · "
    )
  }

  /// The formula, its inputs with their places, and what to know about it.
  var explanation: ListEntry {
    let formula = estimate.formula
    var lines = estimate.facts.map(stated)
    lines += estimate.figures.map { FigureWords(figure: $0).quoted }
    if let assumption = estimate.assumption { lines.append("\(assumption.label)") }
    lines.append("\(formula.note)")
    lines.append("Source: \(.joined(formula.sources.map(\.richText), by: "; "))")
    return ListEntry("**\(formula.title)**\(gap) = \(formula.text)", children: lines)
  }

  private func stated(_ fact: Fact) -> RichText {
    "\(code: fact.pathText): \(fact.text) (\(code: Place(file: file, position: fact.position).line))"
  }

  private var gap: RichText {
    estimate.gap.map { ": \($0.title) (\(code: $0.id))" } ?? ""
  }
}

/// A figure of a source inside a sentence.
struct FigureWords {
  /// The figure shown.
  let figure: Figure

  /// "18 to 24 months (Pilot first, …)".
  var titled: RichText {
    "\(figure.text) (\(figure.title), \(origin))"
  }

  /// "Pilot first, …: 18 to 24 months, as quoted by GAP".
  var quoted: RichText {
    "\(figure.title): \(figure.text), \(origin)"
  }

  /// By whom it is quoted, or what it is calculated from.
  var origin: RichText {
    let document = figure.sources.first?.document ?? ""
    guard figure.derivedFrom.isEmpty else {
      return "our calculation from \(figure.derivedFrom.codeList) of \(document)"
    }
    return "as quoted by \(document)"
  }
}

extension [String] {
  /// The first few names as code, and how many more there are.
  func shortCodeList(_ limit: Int) -> RichText {
    let rest: RichText = count > limit ? " and \(count - limit) more" : ""
    return "\(Array(prefix(limit)).codeList)\(rest)"
  }
}

extension SourceReference {
  /// The document and the place in it.
  var richText: RichText {
    "\(document), \(place)"
  }
}
