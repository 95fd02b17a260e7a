internal import CalendarDates
internal import ReadinessEngine

extension ArtifactStanding {
  /// The word in a column, at most ten letters.
  var word: String {
    switch self {
    case .measured: "measured"
    case .document: "document"
    case .reference: "reference"
    case .stale: "too old"
    case .inconclusive: "no result"
    case .refused: "refused"
    case .missing: "missing"
    }
  }

  /// What the standing means for the reader.
  var tone: VerdictTone {
    switch self {
    case .measured, .document: .good
    case .reference: .claimed
    case .stale, .inconclusive: .open
    case .refused, .missing: .bad
    }
  }
}

extension ArtifactAudit {
  /// The path or reference, or else the id of the entry.
  var name: String {
    path ?? entry.id
  }

  /// What wrote it, of which day it is, how many facts it measures, and for which items it is named.
  var details: String {
    let day = date.map { isDateOfCollection ? "collected \($0)" : "of \($0)" }
    let count = facts.isEmpty ? nil : facts.count == 1 ? "1 fact" : "\(facts.count) facts"
    let items = entry.supports.isEmpty ? nil : "for \(entry.supports.joined(separator: ", "))"
    return [tool, day ?? "undated", count, items].compactMap(\.self).joined(separator: " · ")
  }
}

extension Score {
  /// How many of the met items evidence supports: "3 of the 8 met are supported by evidence".
  var evidenceSentence: String {
    met == 0 ? "evidence supports none" : "evidence supports \(evidenced) of the \(met) met"
  }
}

extension ItemAudit {
  /// By what more than the manifest's own statements a favourable verdict is supported; nil where by nothing.
  var support: String? {
    assurance.flatMap { $0 > .stated ? $0.rawValue : nil }
  }
}

extension ProbeFinding {
  /// What the first measured fact behind the finding was measured by; nil where the manifest alone states them.
  var measurement: Measurement? {
    facts.lazy.compactMap(\.measurement).first
  }
}
