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
    line(String(repeating: "─", count: width), .quiet)
    blankLine()
  }

  /// Draws a bar of cells.
  mutating func write(_ bar: BarCells) {
    guard hasRoom(for: bar.cells.count) else {
      for cell in bar.cells { write(cell.symbol, cell.style) }
      return
    }
    // A bar that is not broken is written in stretches of one kind, each at once.
    var rest = bar.cells[...]
    while let first = rest.first {
      let stretch = rest.prefix { $0 == first }
      write(String(repeating: first.symbol, count: stretch.count), first.style)
      rest = rest.dropFirst(stretch.count)
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
