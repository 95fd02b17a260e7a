internal import JSONSyntax
internal import ReadinessEngine

/// Renders an audit for people at a terminal.
enum TextReport {
  /// The report as UTF-8 text, each line at most as wide as the options say.
  ///
  /// Quiet lines are not broken: each is one record for tools that read lines.
  static func render(_ report: AuditReport, _ options: RenderingOptions) -> [UInt8] {
    if options.verbosity == .quiet { return QuietText.render(report, options) }
    var writer = TextWriter(width: options.width, usesColor: options.usesColor)
    for (index, manifest) in report.manifests.enumerated() {
      if index > 0 { writer.separator() }
      ManifestText(manifest: manifest, report: report, isVerbose: options.verbosity == .verbose)
        .write(to: &writer)
    }
    if report.manifests.count != 1 {
      if !report.manifests.isEmpty { writer.separator() }
      SummaryText(report: report).write(to: &writer)
    }
    return writer.bytes
  }
}

extension TextWriter {
  /// Writes the title of a section, with an empty line before it.
  mutating func heading(_ title: String, _ style: Style = .strong) {
    blankLine()
    line(title, style)
  }

  /// Draws a line between the reports of two manifests.
  mutating func separator() {
    blankLine()
    line { $0.write("─", times: $0.width, .quiet) }
    blankLine()
  }

  /// Draws a bar of cells.
  mutating func write(_ bar: BarCells) {
    for cell in BarCells.Cell.allCases { write(cell.symbol, times: bar.count(of: cell), cell.style) }
  }

  /// Writes the symbol of a tone, and leaves one space.
  mutating func write(_ tone: VerdictTone) {
    write(tone.symbol, tone.style)
    skip(1)
  }

  /// Writes a verdict in its column, and moves on to the next one.
  mutating func write(_ label: VerdictLabel) {
    write(label.tone)
    write(label.word, label.tone.style)
    move(to: ItemText.textColumn)
  }

  /// Writes where in a file something stands, as far as its line.
  mutating func write(_ place: Place) {
    skip(2)
    write(.quiet) { text in
      text.append(text: place.file)
      text.append(markup: ":")
      text.append(decimal: place.position.line)
    }
  }
}

extension BarCells.Cell {
  /// The colour of the cell.
  var style: Style {
    switch self {
    case .met: .good
    case .claimed: .claimed
    case .open: .open
    case .missed: .quiet
    }
  }
}

extension VerdictTone {
  /// The colour of the symbol and the word.
  var style: Style {
    switch self {
    case .good: .good
    case .claimed: .claimed
    case .bad, .broken: .bad
    case .open, .waived: .open
    case .indifferent: .quiet
    }
  }
}
