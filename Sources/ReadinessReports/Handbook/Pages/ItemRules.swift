internal import ReadinessEngine

/// The rules of an item, each with what is said when it decides.
struct ItemRules {
  /// The item.
  let item: ChecklistItem
  /// The checklist that it belongs to.
  let checklist: Checklist

  /// Writes the sections: when the item applies, what decides it, how bad it is, advice, and the names in the rules.
  func write(to writer: inout BlockList) {
    writer.section(2, "When it applies") { section in
      for applies in [checklist.applies, item.applies].compactMap(\.self) {
        section.code(.rule(applies.rule.text))
        section.paragraph("Otherwise: \(applies.otherwise)")
      }
    }
    writer.section(2, "\(item.kind.decidedWord) when") { section in
      section.paragraph("\(condition) \(item.confirmation.quotation)")
      write(item.probes.filter(\.isRequired), to: &section)
    }
    writer.section(2, "How bad it is", writeSeverity)
    writer.section(2, "Advice") { section in
      let advice = item.probes.filter { !$0.isRequired }
      if advice.isEmpty { return }
      section.paragraph("Good practice; it never changes the verdict.")
      write(advice, to: &section)
    }
    writer.section(2, "Names in these rules", writeVariables)
  }

  private var condition: RichText {
    let count = item.probes.count { $0.isRequired }
    guard let threshold = item.diagnosis?.threshold else {
      return "\(count == 1 ? "This rule holds" : "All \(count) rules hold"). The report then says:"
    }
    let symptoms: RichText =
      switch (threshold, count) {
      case (_, 1): "This symptom is found"
      case (1, _): "Any of \(count) symptoms is found"
      default: "At least \(threshold) of \(count) symptoms are found"
      }
    return "\(symptoms). When it is ruled out, the report says:"
  }

  private func write(_ probes: [Probe], to writer: inout BlockList) {
    for probe in probes {
      writer.heading(3, "\(code: probe.id)")
      writer.code(.rule(probe.rule.text))
      let lead: RichText = item.diagnosis == nil ? "If not" : "If so"
      writer.paragraph("\(lead): \(probe.message.quotation)")
    }
  }

  private func writeSeverity(to writer: inout BlockList) {
    guard let rule = item.diagnosis?.severity else { return }
    let raises: RichText = rule.raises.isEmpty ? "." : ", unless something makes it worse:"
    writer.paragraph("Severity \(rule.base.rawValue)\(raises)")
    for raise in rule.raises {
      writer.heading(3, "\(raise.severity.rawValue): \(raise.because)")
      writer.code(.rule(raise.when.text))
    }
  }

  private func writeVariables(to writer: inout BlockList) {
    for variable in checklist.variables(in: item) { writer.variable(variable) }
  }
}
